package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftFormat;
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

    /** No table of the rules has its cue. */
    private static final Article BLASTED = Article.ofPlainText("Plan\nCritics blasted the plan to sell the harbour.\n");

    @Test
    void setsWhatTheDraftDoesNotTell() {
        Article article = settings("a.txt")
                .facts(DraftFacts.builder()
                        .outlet("Harbour Post")
                        .tier(Tier.B)
                        .published(LocalDate.of(2031, 6, 17))
                        .address(URI.create("https://post.example/a"))
                        .build())
                .build()
                .article(DRAFT);

        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.tier()).contains(Tier.B);
        assertThat(article.published()).contains(LocalDate.of(2031, 6, 17));
        assertThat(article.canonical()).contains(URI.create("https://post.example/a"));
        assertThat(article.title()).contains("Ferry to stop");
        assertThat(article.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADLINE);
    }

    @Test
    void putsTheTitleGivenOverTheDraftsOwn() {
        Article article = DraftFacts.builder().title("No more ferry").build().article(DRAFT);

        assertThat(article.title()).contains("No more ferry");
        assertThat(article.text()).isEqualTo("Ferry to stop\nIt will.");
    }

    @ParameterizedTest
    @CsvSource({"TEXT, 0", "CSV, 0", "JSON, 1", "JSONL, 1", "HTML, 1"})
    void goesOverTheAttributionsOnlyWhereTheFormatListsThem(OutputFormat format, int listed) {
        Settings settings = settings("a.txt").format(format).build();

        assertThat(settings.analyzer().analyze(BLASTED).attributions()).hasSize(listed);
    }

    @Test
    void goesOverTheAttributionsForAPageBesides() {
        Settings settings = settings("a.txt").page(Path.of("report.html")).build();

        assertThat(settings.analyzer().analyze(BLASTED).attributions()).hasSize(1);
    }

    @Test
    void wantsAnInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputChoice.of(List.of()))
                .withMessage("an input is needed: a file, a folder, an address, or - for standard input");
    }

    @Test
    void namesJsonlWhereSeveralInputsAskForJson() {
        refusesTwo(
                settings("drafts").format(OutputFormat.JSON),
                "--format json takes one input; use --format jsonl for several");
    }

    @Test
    void takesOneTitleForOneInput() {
        refusesTwo(
                settings("a", "b").facts(DraftFacts.builder().title("T").build()),
                "--title takes one input, not several");
    }

    @Test
    void takesOneAddressForOneInput() {
        DraftFacts facts = DraftFacts.builder()
                .address(URI.create("https://post.example/a"))
                .build();

        refusesTwo(settings("a", "b").facts(facts), "--url takes one input, not several");
    }

    @Test
    void explainsAClaimOfOneInput() {
        refusesTwo(settings("a", "b").claim(1), "--claim takes one input, not several");
    }

    @Test
    void explainsAClaimToReadersOnly() {
        refuses(
                settings("a").claim(1).format(OutputFormat.JSON),
                "--claim is for --format text; json always holds everything");
    }

    @Test
    void showsEitherOneClaimOrAll() {
        refuses(settings("a").claim(1).all(true), "--claim and --all do not go together");
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
                .withMessage("'xml' is none of text, json, jsonl, csv, html");
    }

    @ParameterizedTest
    @CsvSource({"en,en", "EN-gb,en-GB", " de ,de"})
    void readsALanguage(String written, String tag) {
        assertThat(SettingValues.language(written)).isEqualTo(tag);
    }

    @Test
    void refusesWhatIsNoLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValues.language("my language"))
                .withMessage("'my language' is no language; write a tag such as en");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValues.address("post.example"))
                .withMessage("'post.example' is no address; write it as https://...");
    }

    @ParameterizedTest
    @CsvSource({"md,MARKDOWN", "HTML,HTML", "txt,TEXT"})
    void readsTheFormatOfDrafts(String written, DraftFormat format) {
        assertThat(SettingValues.draftFormat(written)).contains(format);
    }

    @Test
    void leavesTheFormatOfDraftsToTheirNames() {
        assertThat(SettingValues.draftFormat("auto")).isEmpty();
    }

    @Test
    void refusesAnotherFormatOfDrafts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValues.draftFormat("pdf"))
                .withMessage("--type 'pdf' is none of md, html, txt, auto");
    }

    private static Settings.Builder settings(String... inputs) {
        return Settings.builder(InputChoice.of(List.of(inputs)));
    }

    private static void refusesTwo(Settings.Builder settings, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.build().checkCount(2))
                .withMessage(message);
    }

    private static void refuses(Settings.Builder settings, String message) {
        assertThatIllegalArgumentException().isThrownBy(settings::build).withMessage(message);
    }
}
