package org.credibility.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.source.Chain;
import org.credibility.source.KnownSources;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class PassageReaderTest {
    private static final String SOLD = "The ferry was sold in May";
    private static final String LONG = "The pier was painted green. ".repeat(80);

    @Test
    void chainsAPassageToWhoeverSaysIt() {
        assertThat(speaker(SOLD + ", Ann Tolley said.")).contains("Ann Tolley");
    }

    @Test
    void documentSaysAPassageItself() {
        assertThat(told("Ann Tolley said it rained. " + LONG + SOLD + ".")).isEmpty();
    }

    @Test
    void pronounMeansWhoeverWasQuotedBefore() {
        assertThat(speaker(LONG + "Ann Tolley said it rained. " + SOLD + ", she said. " + LONG))
                .contains("Ann Tolley");
    }

    @Test
    void quotationIsNotCarriedOverWhatIsNotRead() {
        String opening = "It rained. ".repeat(5) + "“It rained,” said Ann Tolley. ";
        String speech =
                "“" + "The pier is green and wide. ".repeat(20) + SOLD + ". " + "The pier is green. ".repeat(9) + "” ";

        assertThat(speaker(opening + LONG + speech + LONG)).isNotEqualTo(Optional.of("Ann Tolley"));
    }

    @Test
    void nameStandsInFullAtTheBeginOfALongText() {
        assertThat(speaker("The mayor, Ann Tolley, spoke at noon. " + LONG + SOLD + ", Tolley said. " + LONG))
                .contains("Ann Tolley");
    }

    @Test
    void titleIsReadWithTheText() {
        SourceDocument page = SourceDocument.builder(URI.create("https://a.example/1"), Outcome.OK)
                .title("Ferry sold, mayor says")
                .text(LONG)
                .build();
        Passage title = new Passage(Passage.Part.TITLE, Span.of(0, 10), "Ferry sold");

        assertThat(Account.of(page, Set.of(title), KnownSources.NONE, new DetailWords())
                        .told(title))
                .hasValueSatisfying(
                        chain -> assertThat(chain.origin().name().orElse("")).containsIgnoringCase("mayor"));
    }

    private static Optional<String> speaker(String text) {
        return told(text).flatMap(chain -> chain.origin().name());
    }

    private static Optional<Chain> told(String text) {
        SourceDocument page = SourceDocument.builder(URI.create("https://a.example/1"), Outcome.OK)
                .text(text)
                .build();
        int begin = text.indexOf(SOLD);
        Passage passage = new Passage(Passage.Part.TEXT, Span.of(begin, begin + SOLD.length()), SOLD);
        return Optional.ofNullable(new PassageReader(page, TaggedText.of(text), 0)
                .told(Set.of(passage))
                .get(passage));
    }
}
