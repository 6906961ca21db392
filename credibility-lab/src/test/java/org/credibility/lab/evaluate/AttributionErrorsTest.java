package org.credibility.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.Cue;
import org.credibility.document.Article;
import org.credibility.lab.evaluate.AttributionErrors.Difference;
import org.credibility.lab.evaluate.AttributionErrors.Kind;
import org.credibility.lexicon.CueKind;
import org.credibility.speech.MarkedText;
import org.credibility.syntax.TextParser;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.Test;

class AttributionErrorsTest {
    private static final String TEXT = "Ann Moe said the ferry sank near the pier.";
    private static final MarkedText MARKED = new MarkedText(
            Article.builder().text(TEXT).build(),
            TextParser.english().parse(TextStructure.of(TEXT)),
            List.of(new MarkedText.Marks(of("Ann Moe"), of("said"), of("the ferry sank near the pier"))));

    @Test
    void tellsNothingOfWhatAgrees() {
        assertThat(kinds(found("Ann Moe", "the ferry sank near the pier"))).isEmpty();
    }

    @Test
    void tellsWhatIsMissed() {
        assertThat(kinds()).containsExactly(Kind.MISSED);
    }

    @Test
    void tellsThatContentEndsElsewhere() {
        assertThat(kinds(found("Ann Moe", "the ferry sank near"))).containsExactly(Kind.BOUNDARY);
    }

    @Test
    void tellsOfAnotherSource() {
        assertThat(kinds(found("the pier", "the ferry sank near the pier"))).containsExactly(Kind.SOURCE);
    }

    @Test
    void tellsWhatNobodyMarked() {
        assertThat(kinds(found("Ann Moe", "the ferry sank near the pier"), found("Ann Moe", "the pier")))
                .containsExactly(Kind.SPURIOUS);
    }

    @Test
    void countsTheKinds() {
        assertThat(AttributionErrors.counts(AttributionErrors.of(MARKED, List.of())))
                .isEqualTo("MISSED 1, SPURIOUS 0, SOURCE 0, BOUNDARY 0");
    }

    private static List<Kind> kinds(Attribution... found) {
        return AttributionErrors.of(MARKED, List.of(found)).stream()
                .map(Difference::kind)
                .toList();
    }

    private static Attribution found(String source, String content) {
        return new Attribution(
                1, of(source), new Cue(of("said"), "say", CueKind.REPORT), of(content), OptionalInt.empty());
    }

    private static List<Span> of(String words) {
        int begin = TEXT.indexOf(words);
        return List.of(Span.of(begin, begin + words.length()));
    }
}
