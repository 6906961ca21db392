package org.credibility.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    @Test
    void signsTheQuotationBeforeIt() {
        String marked = """
                [“The ferry was cold. Nobody came.”]{content}

                [―]{cue} [Ann Moe, baker]{source}""";

        assertThat(found(marked)).hasToString(marked);
    }

    @Test
    void signsNothingBehindAnUnquotedSentence() {
        String text = """
                The ferry was cold.

                ― Ann Moe, baker""";

        assertThat(found(text)).hasToString(text);
    }

    @Test
    void takesNoListItemForASignature() {
        String text = """
                “The ferry was cold.”

                ― tickets from 4 euros""";

        assertThat(found(text)).hasToString(text);
    }

    private static MarkedSentence found(String marked) {
        String text = MarkedSentence.parse(marked).text();
        List<Attribution> found = new CueAttributionFinder()
                .find(Article.builder().text(text).build(), TaggedText.of(text));
        return MarkedSentence.of(text, found);
    }
}
