package org.credibility.cli.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.document.Mark;
import org.credibility.document.Tier;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final String DRAFT = """
            ---
            # of the desk
            title: "Ferry \\"Heron\\" to stop"
            authors: [Ann Vale, 'Bo O''Brien']
            date: 2031-06-17 08:00:00 +0200
            outlet: Harbour Post
            tier: b
            url: https://post.example/ferry
            credibility:
              ignore: [CR104, CR203]
            tags: {a: [b]}
            ---

            It will stop.
            """;

    @Test
    void tellsOfTheDraft() {
        Article article = Drafts.article("a.md", DRAFT);

        assertThat(article.text()).isEqualTo("Ferry \"Heron\" to stop\nIt will stop.");
        assertThat(article.title()).contains("Ferry \"Heron\" to stop");
        assertThat(article.byline()).containsExactly("Ann Vale", "Bo O'Brien");
        assertThat(article.published()).contains(LocalDate.of(2031, 6, 17));
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.tier()).contains(Tier.B);
        assertThat(article.canonical()).contains(URI.create("https://post.example/ferry"));
        assertThat(article.marks())
                .containsExactly(new Mark(List.of("CR104", "CR203"), Span.of(0, 35), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"Ferry,3:9-3:14", "\"Heron\",3:15-3:24", "It,14:1-14:3"})
    void keepsItsPlace(String words, String place) {
        assertThat(Drafts.place(Drafts.article("a.md", DRAFT), words)).isEqualTo(place);
    }

    @Test
    void isSaidOnceWhereTheTextRepeatsTheTitle() {
        Article article = Drafts.article("a.md", "---\ntitle: Ferry to stop\n---\n# Ferry *to* stop\n\nIt will.");

        assertThat(article.text()).isEqualTo("Ferry to stop\nIt will.");
        assertThat(Drafts.place(article, "Ferry")).isEqualTo("4:3-4:8");
    }

    @Test
    void givesWayToTheUser() {
        Article article =
                Drafts.read("a.md", DRAFT).article(Optional.of("No more ferry")).build();

        assertThat(article.text()).isEqualTo("No more ferry\nIt will stop.");
        assertThat(Drafts.place(article, "No more ferry")).isEqualTo("1:1-1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nThe ferry stops.\n---\n", "---\n\n# T\n", "text\n---\na: b\n---\n", "---\na: b\n"})
    void isNoneWhereATextBeginsWithARule(String source) {
        assertThat(FrontMatter.find(source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "date: soon,date 'soon' is not a day; write it as YYYY-MM-DD; it is left out",
        "date: 2031-13-01,date '2031-13-01' is not a day; write it as YYYY-MM-DD; it is left out",
        "tier: AA,'tier ''AA'' is none; write A, B, C, D or E; it is left out'",
        "url: ferry,url 'ferry' is none; write it as https://...; it is left out"
    })
    void tellsWhatCannotBeMeant(String line, String message) {
        int column = line.indexOf(' ') + 2;

        assertThat(Drafts.read("a.md", "---\n" + line + "\n---\nText").warnings())
                .containsExactly("a.md:2:" + column + ": " + message);
    }

    @Test
    void tellsThePlaceBehindManyValues() {
        String tags = "tags: [" + "⛴, 🚢, ".repeat(10_000) + "mill]";

        assertThat(Drafts.read("a.md", "---\n" + tags + "\ndate: soon\ntier: 🚢\n---\nText")
                        .warnings())
                .containsExactly(
                        "a.md:3:7: date 'soon' is not a day; write it as YYYY-MM-DD; it is left out",
                        "a.md:4:7: tier '🚢' is none; write A, B, C, D or E; it is left out");
    }

    @Test
    void tellsWhereItIsNoYaml() {
        byte[] bytes = "---\ndate: 2031-06-17\ntitle: Ferry: the end\n---\nText".getBytes(StandardCharsets.UTF_8);
        DraftReader reader = new DraftReader(new ByteArrayInputStream(bytes), Optional.of("a.md"), Optional.empty());

        assertThatThrownBy(() -> reader.read("-"))
                .isInstanceOf(UnreadableDraftException.class)
                .hasMessage(
                        "a.md:3:13: the front matter is no YAML (mapping values are not allowed here); put values that hold"
                                + " \": \" or \"#\" in quotes");
    }

    @Test
    void takesNothingForNothing() {
        Article article = Drafts.article(
                "a.md", "---\ntitle: \"null\"\noutlet: null\nauthor: ~\ntier: A\n---\nThe mill closed.\n");

        assertThat(article.title()).contains("null");
        assertThat(article.publisher()).isEmpty();
        assertThat(article.byline()).isEmpty();
    }
}
