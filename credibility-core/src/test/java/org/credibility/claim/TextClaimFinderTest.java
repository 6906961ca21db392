package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a short article with its claims in brackets. */
class TextClaimFinderTest {
    static Stream<String> takesTheClauseWithoutItsAttribution() {
        return """
                Ann Moe said that [the bridge was closed].
                [The bridge was closed], Ann Moe said.
                According to Ann Moe, [the bridge was closed].
                ["The bridge was closed,"] Ann Moe said.
                Rumour has it that [the mill has closed].
                The Lathe quotes Ann Moe as saying that [the mill burned down].
                According to Ann Moe, [half of the mills began to close].
                Ann Moe said that [the mill burned down] and that [nobody was hurt].
                Ann Moe said that [the bridge was closed] and [the ferry was late].
                Ann Moe said: ["The bridge was closed] and [the ferry was late."]
                Ann Moe said that [the number is padded]: [one row in six is a duplicate].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesTheClauseWithoutItsAttribution(String marked) {
        assertClaims(marked);
    }

    static Stream<String> takesAWholeSentenceWithItsFullStop() {
        return """
                [The mill in Harrow burned down on Monday.]
                [Castor Steel plans to open a plant in Harrow.]
                [The bridge in Harrow was shut in May], and [the ferry was sold to a Danish firm].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAWholeSentenceWithItsFullStop(String marked) {
        assertClaims(marked);
    }

    static Stream<String> takesANumberOrADateBetweenCommasApart() {
        return """
                The mill, built in 1974 by two brothers, burned down on Monday. -> built in 1974 by two brothers
                The boat, first seen in May 2029, sank off Harrow. -> first seen in May 2029
                The mill, which employed 400 people in March, was sold. -> which employed 400 people in March
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesANumberOrADateBetweenCommasApart(String line) {
        String[] textAndAside = line.split(" -> ", -1);

        assertThat(ClaimTexts.of(textAndAside[0]).claims())
                .extracting(
                        claim -> claim.span().in(ClaimTexts.of(textAndAside[0]).text()))
                .contains(textAndAside[1]);
    }

    static Stream<String> takesAFactInAJudgementApartOnce() {
        return """
                The mill, which burned oil, is a disgrace. -> which burned oil
                The mill, which burned 2,900 litres of oil, is a disgrace. -> which burned 2,900 litres of oil
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAFactInAJudgementApartOnce(String line) {
        String[] textAndFact = line.split(" -> ", -1);

        assertThat(ClaimTexts.of(textAndFact[0]).words()).containsExactly(textAndFact);
    }

    @Test
    void leavesAJudgementInAJudgementWhole() {
        String line = "The mill, which is the worst ever, is a disgrace.";

        assertThat(ClaimTexts.of(line).words()).containsExactly(line);
    }

    static Stream<String> takesAVowWithWhoeverMakesIt() {
        return """
                [The group claims to have won.]
                Ann Moe argued that [to leave was to lose].
                Ann Moe has yet to win, but her speech was full of thanks and [vowing to win in Harrow].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAVowWithWhoeverMakesIt(String marked) {
        assertClaims(marked);
    }

    static Stream<String> takesWhatIsNoStatementForNoClaim() {
        return """
                Did the mill in Harrow close in May?
                What we know¶[The mill in Harrow burned down on Monday.]
                By Ann Moe¶[The mill in Harrow burned down on Monday.]
                The union was blunter. Its organiser said that [the mill was unsafe].
                Moe had no such qualms. ["We took the money,"] he said.
                Moe went further. He said that [the owner was broke].
                [Castor Steel went bankrupt.] Its owner said that [the mill was unsafe].
                [The mayor has resigned.] She said that [the mill was unsafe].
                [Ann Moe is in hospital.] Moe said that [the mill was unsafe].
                [Ivo Moe took the money.] He said that [the mill was unsafe].
                [The mill closed in May.] That is according to Dana Moe, who reported on Monday that [the owner was broke].
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatIsNoStatementForNoClaim(String marked) {
        assertClaims(marked);
    }

    @Test
    void tellsWhereClaimsStand() {
        assertThat(ClaimTexts.of("""
                                        # Mill burns in Harrow¶The mill in Harrow burned down on Monday.¶\
                                        The fire in Harrow was seen in Arden on Monday.¶The mill was built in 1952.\
                                        """).claims())
                .extracting(Claim::salience)
                .containsExactly(Salience.HEADLINE, Salience.LEAD, Salience.BODY, Salience.BACKGROUND);
    }

    @Test
    void marksWhatTheWriterSaysWithoutExceptions() {
        assertThat(ClaimTexts.of("The firm Castor Steel has never paid a fine for its leaks.")
                        .claims())
                .singleElement()
                .extracting(Claim::absolute)
                .isEqualTo(Optional.of(Span.of(26, 31)));
    }

    @Test
    void marksNoAbsoluteInTheWordsOfASource() {
        assertThat(ClaimTexts.of("Ann Moe said that the firm had never paid a fine.")
                        .claims())
                .singleElement()
                .extracting(Claim::absolute)
                .isEqualTo(Optional.empty());
    }

    @Test
    void numbersClaimsInTextOrder() {
        assertThat(ClaimTexts.of("Ann Moe said that the mill burned down. Tom Ebel said that nobody was hurt.")
                        .claims())
                .extracting(Claim::number, Claim::attributions)
                .containsExactly(tuple(1, List.of(1)), tuple(2, List.of(2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The owner said that the mill will close in June. | in June
            The owner said that the mill will close soon.    | soon
            Castor Steel plans to sell the mill next year.   | next year
            """)
    void findsTheDeadlineOfAFuture(String line, String words) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(claim -> claim.deadline().orElseThrow().span().in(line))
                .isEqualTo(words);
    }

    @Test
    void findsNoDeadlineInThePast() {
        assertThat(ClaimTexts.of("The owner said that the mill closed in June.").claims())
                .singleElement()
                .extracting(Claim::deadline)
                .isEqualTo(Optional.empty());
    }

    private static void assertClaims(String marked) {
        ClaimTexts found = ClaimTexts.of(marked.replaceAll("[\\[\\]]", ""));
        StringBuilder claims = new StringBuilder(found.text());
        int added = 0;
        for (Claim claim : found.claims()) {
            claims.insert(claim.span().begin() + added++, '[')
                    .insert(claim.span().end() + added++, ']');
        }

        assertThat(claims.toString().replace("\n", "¶")).isEqualTo(marked);
    }
}
