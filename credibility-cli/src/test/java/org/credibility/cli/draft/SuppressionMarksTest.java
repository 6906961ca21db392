package org.credibility.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionMarksTest {
    @Test
    void coversTheNextBlock() throws UnreadableDraftException {
        assertThat(marks("a.md", """
                # Title

                First.

                <!-- credibility-disable-next CR103, CR105 -- second source known (JD) -->
                Second one.
                It goes on.

                Third.
                """))
                .containsExactly("[CR103, CR105] second source known (JD): Second one. It goes on.");
    }

    @Test
    void coversTheRestOfABlockThatItStandsIn() throws UnreadableDraftException {
        assertThat(marks("a.md", """
                # Title

                It is so. <!-- credibility-disable-next CR103 -- known -->It was said.

                Third.
                """)).containsExactly("[CR103] known: It was said.");
    }

    @Test
    void coversTheNextBlockFromTheEndOfOne() throws UnreadableDraftException {
        assertThat(marks("a.html", """
                <h1>Title</h1><p>First.<!-- credibility-disable-next CR103 -- known --></p><p>Second.</p><p>Third.</p>
                """)).containsExactly("[CR103] known: Second.");
    }

    @Test
    void coversTheHeadline() throws UnreadableDraftException {
        assertThat(marks("a.md", "<!-- credibility-disable-next -->\n# Title\n\nFirst.\n"))
                .containsExactly("[] -: Title");
    }

    @Test
    void coversARange() throws UnreadableDraftException {
        assertThat(marks("a.md", """
                # Title

                First.

                <!-- credibility-disable CR103 CR203 -- known -->

                Second.

                <!-- credibility-enable CR103 -->

                Third.

                <!-- credibility-enable -->

                Fourth.
                """))
                .containsExactlyInAnyOrder("[CR103] known: Second.\n", "[CR203] known: Second.\nThird.\n");
    }

    @Test
    void coversAllThatFollowsWhereNothingEndsARange() throws UnreadableDraftException {
        assertThat(marks("a.md", "# Title\n\nFirst.\n\n<!-- credibility-disable — known -->\n\nSecond.\n\nThird.\n"))
                .containsExactly("[] known: Second.\nThird.");
    }

    @Test
    void coversTheWholeDraft() throws UnreadableDraftException {
        assertThat(marks(
                        "a.html",
                        "<html><head><!--credibility-disable-file CR103 -- known--></head><h1>Title</h1><p>First."))
                .containsExactly("[CR103] known: Title\nFirst.");
    }

    @Test
    void coversTheWholeDraftFromItsFrontMatter() throws UnreadableDraftException {
        assertThat(marks("a.md", "---\ncredibility: {ignore: [CR103, CR105], reason: known}\n---\n# Title\n\nFirst.\n"))
                .containsExactly("[CR103, CR105] known: Title\nFirst.");
    }

    @Test
    void readsNoCommentThatIsNotMeant() throws UnreadableDraftException {
        String text =
                "# Title\n\n<!-- TODO: credibility of this -->\n\nFirst <!-- really -->.\n\n`<!-- credibility-disable -->`\n";

        assertThat(marks("a.md", text)).isEmpty();
        assertThat(draft("a.md", text).faults()).isEmpty();
    }

    @Test
    void leavesAPlainTextAlone() throws UnreadableDraftException {
        assertThat(marks("a.txt", "Title\n<!-- credibility-disable-file CR103 -->\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- credibility-disabel CR103 --> | a.md:3:1: 'credibility-disabel' is no suppression; write",
                "<!-- credibility- --> | a.md:3:1: this comment asks for nothing; write",
                "<!-- credibility-disable-next CR103 known --> | a.md:3:1: 'known' is no rule; write ids such as CR103",
                "<!-- credibility-disable-next CR10 --> | a.md:3:1: 'CR10' is no rule",
                "<!-- credibility-disable-next CR999 --> | a.md:3:1: there is no rule 'CR999'",
                "<!-- credibility-enable --> | a.md:3:1: credibility-enable ends nothing",
                "So. <!-- credibility-disabel --> It is. | a.md:3:5: 'credibility-disabel' is no suppression",
            })
    void tellsWhatIsBroken(String comment, String fault) throws UnreadableDraftException {
        assertThat(draft("a.md", "# Title\n\n" + comment + "\n\nFirst.\n").faults())
                .singleElement()
                .asString()
                .startsWith(fault);
    }

    @Test
    void tellsWhatIsBrokenInFrontMatter() throws UnreadableDraftException {
        assertThat(draft("a.md", "---\ncredibility: {ignore: [CR103, nonsense]}\n---\n# Title\n\nFirst.\n")
                        .faults())
                .singleElement()
                .asString()
                .startsWith("a.md:2:31: 'nonsense' is no rule");
    }

    @Test
    @Timeout(20)
    void readsNoMoreCommentsThanADraftHas() throws UnreadableDraftException {
        String comments = "<!-- credibility-disable CR103 -- known -->\n\nWord.\n\n".repeat(20_000);

        assertThat(draft("a.md", comments).faults()).containsExactly("a.md:4001:1: more than 1000 suppressions");
        assertThat(article("a.md", comments).marks()).hasSize(1_000);
    }

    private static List<String> marks(String name, String text) throws UnreadableDraftException {
        Article article = article(name, text);
        return article.marks().stream()
                .map(mark -> mark.rules() + " " + mark.reason().orElse("-") + ": "
                        + mark.scope().in(article.text()))
                .toList();
    }

    private static Article article(String name, String text) throws UnreadableDraftException {
        return draft(name, text).article().build();
    }

    private static Draft draft(String name, String text) throws UnreadableDraftException {
        return new DraftReader(new ByteArrayInputStream(text.getBytes(UTF_8)), Optional.of(name), Optional.empty())
                .read(DraftReader.STANDARD_INPUT);
    }
}
