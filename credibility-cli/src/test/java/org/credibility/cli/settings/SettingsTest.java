package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.Input;
import org.credibility.document.Article;
import org.credibility.document.Block;
import org.credibility.document.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Draft DRAFT = Draft.ofPlainText("Ferry to stop\nIt will.", Input.ofText("a.txt", "x"));

    @Test
    void setsWhatTheDraftDoesNotTell() {
        Article article = Settings.builder(List.of("a.txt"))
                .outlet("Harbour Post")
                .tier(Tier.B)
                .published(LocalDate.of(2031, 6, 17))
                .build()
                .article(DRAFT);

        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.tier()).contains(Tier.B);
        assertThat(article.published()).contains(LocalDate.of(2031, 6, 17));
        assertThat(article.title()).contains("Ferry to stop");
        assertThat(article.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADLINE);
    }

    @Test
    void putsTheTitleGivenOverTheDraftsOwn() {
        Article article = Settings.builder(List.of("a.txt"))
                .title("No more ferry")
                .build()
                .article(DRAFT);

        assertThat(article.title()).contains("No more ferry");
        assertThat(article.text()).isEqualTo("Ferry to stop\nIt will.");
    }

    @Test
    void wantsAnInput() {
        refuses(Settings.builder(List.of()), "an input is needed: the path of a plain text, or - for standard input");
    }

    @Test
    void namesJsonlWhereSeveralInputsAskForJson() {
        refuses(
                Settings.builder(List.of("a.txt", "b.txt")).format(OutputFormat.JSON),
                "--format json takes one input; use --format jsonl for several");
    }

    @Test
    void takesOneTitleForOneInput() {
        refuses(Settings.builder(List.of("a", "b")).title("T"), "--title takes one input, not several");
    }

    @Test
    void explainsAClaimOfOneInput() {
        refuses(Settings.builder(List.of("a", "b")).claim(1), "--claim takes one input, not several");
    }

    @Test
    void explainsAClaimToReadersOnly() {
        refuses(
                Settings.builder(List.of("a")).claim(1).format(OutputFormat.JSON),
                "--claim is for --format text; json always holds everything");
    }

    @Test
    void showsEitherOneClaimOrAll() {
        refuses(Settings.builder(List.of("a")).claim(1).all(true), "--claim and --all do not go together");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "A.MD", "a.html", "b.HTM", "a.pdf", "dir.txt/a.docx"})
    void refusesWhatIsNoPlainTextByItsName(String name) {
        refuses(
                Settings.builder(List.of("a.txt", name)),
                name + ": this version reads plain text; save the article as a .txt file");
    }

    @Test
    void refusesAnAddress() {
        refuses(
                Settings.builder(List.of("https://example.org/a")),
                "https://example.org/a: this version reads files; save the page's text as a .txt file");
    }

    @ParameterizedTest
    @CsvSource({"a,A", "B,B", " c ,C", "E,E"})
    void readsATier(String written, Tier tier) {
        assertThat(SettingValues.tier(written)).isEqualTo(tier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F", "", "AA", "ı"})
    void refusesAnotherTier(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValues.tier(written))
                .withMessage("'" + written + "' is not a tier; write A, B, C, D or E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-13-01", "17.6.2031", "2031-6-17", "", "tomorrow"})
    void refusesWhatIsNoDay(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValues.day(written))
                .withMessage("'" + written + "' is not a day; write it as YYYY-MM-DD");
    }

    @ParameterizedTest
    @CsvSource({"3,3", "c12,12", "007,7"})
    void readsTheNumberOfAClaim(String written, int number) {
        assertThat(SettingValues.claimNumber(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "c", "", "-1", "1e3", "99999999999", "٣"})
    void refusesWhatIsNoNumberOfAClaim(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> SettingValues.claimNumber(written));
    }

    @ParameterizedTest
    @CsvSource({"text,TEXT", "JSON,JSON", "jsonl,JSONL", "Text,TEXT"})
    void readsAFormat(String written, OutputFormat format) {
        assertThat(OutputFormat.of(written)).isEqualTo(format);
    }

    @Test
    void listsTheFormatsThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutputFormat.of("xml"))
                .withMessage("'xml' is none of text, json, jsonl, csv");
    }

    private static void refuses(Settings.Builder settings, String message) {
        assertThatIllegalArgumentException().isThrownBy(settings::build).withMessage(message);
    }
}
