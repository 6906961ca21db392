package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a sentence with its clauses in brackets. */
class ClauseSplitterTest {
    static Stream<String> cutsBetweenClausesWithSubjectsOfTheirOwn() {
        return """
                [The bridge was shut] and [the ferry was late].
                [The bridge was shut], and [the ferry was late].
                [The bridge was shut]; [the ferry was late].
                [The bridge was shut], but [the ferry ran].
                [The mill was sold in May] and [its workers were sent home].
                [The club lost the match] and [the coach quit].
                [There was a fire] and [there was a flood].
                [The bridge was shut] and that [the ferry was late].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void cutsBetweenClausesWithSubjectsOfTheirOwn(String marked) {
        assertSplit(marked, false);
    }

    static Stream<String> cutsBeforeAPredicateThatCanBeTrueApart() {
        return """
                [The bridge is shut] and [will reopen in June].
                [The bridge was built in 1950] and [has never been painted].
                [The firm owns the mill] and [intends to sell it].
                [She plans to leave Riga] and [wants to buy a farm].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void cutsBeforeAPredicateThatCanBeTrueApart(String marked) {
        assertSplit(marked, false);
    }

    static Stream<String> cutsOffACauseAndAJudgementInApposition() {
        return """
                [The price rose], [driven by demand from Riga].
                [The mill burned], [a loss that nobody had expected].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void cutsOffACauseAndAJudgementInApposition(String marked) {
        assertSplit(marked, false);
    }

    static Stream<String> cutsATitleLineAtItsSecondVerb() {
        return """
                [Bank cuts rates], [warns of slump]
                [Mayor resigns] and [council sells pool]
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void cutsATitleLineAtItsSecondVerb(String marked) {
        assertSplit(marked, true);
    }

    static Stream<String> keepsOneClauseTogether() {
        return """
                [The firm makes screws and bolts.]
                [The owner of the mill and the mayor met on Monday.]
                [The man and the woman who found the key were paid.]
                [The mill, the ferry and the bridge were sold.]
                [The ferry was late and full.]
                [The mill will close or the price will rise.]
                [The mill was sold and not closed.]
                [He said "the bridge is shut and the ferry is late" on Monday.]
                [The bridge was shut because the river had risen.]
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void keepsOneClauseTogether(String marked) {
        assertSplit(marked, false);
    }

    private static void assertSplit(String marked, boolean headline) {
        TaggedText text = TaggedText.of(marked.replaceAll("[\\[\\]]", ""));
        TaggedSentence sentence = text.sentences().get(0);
        StringBuilder split = new StringBuilder(text.text());
        int added = 0;
        for (Span clause : new ClauseSplitter(sentence, text.structure(), headline).clauses(sentence.span())) {
            split.insert(clause.begin() + added++, '[').insert(clause.end() + added++, ']');
        }

        assertThat(split).hasToString(marked);
    }
}
