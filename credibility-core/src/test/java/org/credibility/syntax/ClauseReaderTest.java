package org.credibility.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a sentence with what is to be found in brackets and the verb that is asked for behind a star. */
class ClauseReaderTest {
    static Stream<String> findsTheSubjectOfAVerb() {
        return """
                [The mayor] *said it.
                [The mayor of Harrow] *said it.
                [The mayor, who resigned in May], *said it.
                [The mayor, a former diver], *said it.
                [The owner of the mill and the mayor] *met.
                [The man who called] *was a diver.
                On Friday, [the river] *rose.
                [The river] has never *risen.
                The bridge was shut and [the ferry] *left.
                Because it was late, [the ferry] *left.
                "It is shut," [the mayor] *said.
                He knew that [the ferry] *left.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTheSubjectOfAVerb(String marked) {
        Marked sentence = Marked.of(marked);
        ClauseReader clauses = new ClauseReader(sentence.tagged());

        assertThat(clauses.subjectBefore(0, clauses.verbGroupBegin(sentence.star()), false))
                .isEqualTo(sentence.bracket());
    }

    static Stream<String> endsASubjectAtACommaInAHeadline() {
        return """
                Mill burns, [mayor] *says
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void endsASubjectAtACommaInAHeadline(String marked) {
        Marked sentence = Marked.of(marked);

        assertThat(new ClauseReader(sentence.tagged()).subjectBefore(0, sentence.star(), true))
                .isEqualTo(sentence.bracket());
    }

    static Stream<String> findsWhereAVerbGroupBegins() {
        return """
                The mill [has not] *burned.
                The mill [would have been] *sold.
                The mill [was quickly] *sold.
                The mill []*burned.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhereAVerbGroupBegins(String marked) {
        Marked sentence = Marked.of(marked);

        assertThat(new ClauseReader(sentence.tagged()).verbGroupBegin(sentence.star()))
                .isEqualTo(sentence.bracket().begin());
    }

    static Stream<String> findsHowFarANounPhraseReaches() {
        return """
                According to [the mayor], the bridge is shut.
                According to [the mayor of Harrow], the bridge is shut.
                According to [Ann Moe, who runs the ferry], the bridge is shut.
                According to [Ann Moe, a diver], the bridge is shut.
                It is shut, said [Ann Moe].
                It is shut, said [the mayor] on Friday.
                It is shut, said [the mayor] in a statement.
                It is shut, said [two people familiar with the plan].
                It is shut, wrote [the mayor]; the ferry is late.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsHowFarANounPhraseReaches(String marked) {
        Marked sentence = Marked.of(marked);

        assertThat(new ClauseReader(sentence.tagged())
                        .nounPhraseAt(sentence.bracket().begin()))
                .isEqualTo(sentence.bracket());
    }

    static Stream<String> takesWordsWithAFiniteVerbForAClause() {
        return """
                [The bridge is shut].
                He said [the mill may burn].
                He said [it rained].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWordsWithAFiniteVerbForAClause(String marked) {
        assertThat(isClause(marked)).isTrue();
    }

    static Stream<String> takesAPhraseForNoClause() {
        return """
                [The mayor of Harrow] left.
                [The man who called] left.
                He wants [to leave Riga].
                He left, [running for the ferry].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAPhraseForNoClause(String marked) {
        assertThat(isClause(marked)).isFalse();
    }

    private static boolean isClause(String marked) {
        Marked sentence = Marked.of(marked);
        return new ClauseReader(sentence.tagged())
                .isClause(sentence.bracket().begin(), sentence.bracket().end());
    }

    @Test
    void seesAWordOfAClassInAGroup() {
        Marked sentence = Marked.of("The mill [has not] *burned.");

        assertThat(new ClauseReader(sentence.tagged())
                        .holds(
                                WordClass.NEGATION,
                                sentence.bracket().begin(),
                                sentence.bracket().end()))
                .isTrue();
    }

    @Test
    void knowsStretchesThatRunForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(4, 3)).withMessage("begin 4, end 3");
    }

    /** A sentence with the words in its brackets and the word behind its star. */
    private record Marked(TaggedSentence tagged, Stretch bracket, int star) {
        static Marked of(String marked) {
            String text = marked.replaceAll("[\\[\\]*]", "");
            TaggedSentence sentence = TaggedText.of(text).sentences().get(0);
            int open = sentence.indexAt(marked.substring(0, marked.indexOf('[')).length());
            String inside = marked.substring(0, marked.indexOf(']')).replace("[", "");
            int close = open;
            while (close < sentence.words().size()
                    && sentence.words().get(close).span().begin() < inside.length()) {
                close++;
            }
            int star = marked.indexOf('*') < 0
                    ? 0
                    : sentence.indexAt(marked.substring(0, marked.indexOf('*'))
                            .replaceAll("[\\[\\]]", "")
                            .length());
            return new Marked(sentence, new Stretch(open, close), star);
        }
    }
}
