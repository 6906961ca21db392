package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: an answer to what two employees say, or a short article, {@code =}, and the answers to each claim. */
class ResponseFinderTest {
    private static final String SOLD = "Two employees said that Castor Steel had sold the mill to a rival. ";

    static Stream<String> findsARefusalToAnswer() {
        return """
                Castor Steel declined to comment. = NO_COMMENT by Castor Steel
                Castor Steel would not comment. = NO_COMMENT by Castor Steel
                Castor Steel did not respond to a request for comment. = NO_COMMENT by Castor Steel
                Castor Steel did not immediately respond. = NO_COMMENT by Castor Steel
                Castor Steel has yet to comment. = NO_COMMENT by Castor Steel
                Castor Steel chose not to comment. = NO_COMMENT by Castor Steel
                Castor Steel declined to discuss the matter. = NO_COMMENT by Castor Steel
                Castor Steel could not be reached for comment. = NO_COMMENT by Castor Steel
                Castor Steel refused to take questions. = NO_COMMENT by Castor Steel
                Castor Steel was silent. = NO_COMMENT by Castor Steel
                Castor Steel, which did not respond to questions, is in Harrow. = NO_COMMENT by Castor Steel
                A spokeswoman for Castor Steel declined to comment. = NO_COMMENT by A spokeswoman for Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsARefusalToAnswer(String line) {
        assertFirst(line);
    }

    static Stream<String> findsADenial() {
        return """
                Castor Steel denied the claim. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel denied the allegations. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel denied having sold the mill. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said the claim was "simply untrue". = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said it was untrue that it had sold the mill. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel called the account false. = DENIAL_SPECIFIC by Castor Steel
                "That's just wrong," Castor Steel said. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said there was no truth in the report. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said it had no plans to sell the mill. = DENIAL_SPECIFIC by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsADenial(String line) {
        assertFirst(line);
    }

    static Stream<String> findsADenialOfACharge() {
        return """
                The lawsuit alleges that Castor Steel poisoned the river. Castor Steel denied the allegations. = DENIAL_SPECIFIC by Castor Steel
                Police said that Tom Ebel stole 40 crates. Ebel denies the charge. = DENIAL_SPECIFIC by Ebel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsADenialOfACharge(String line) {
        assertResponses(line);
    }

    static Stream<String> findsARejectionWithoutAReason() {
        return """
                Castor Steel rejected that report. = DENIAL_GENERIC by Castor Steel
                Castor Steel dismissed the claim. = DENIAL_GENERIC by Castor Steel
                Castor Steel disputed the account. = DENIAL_GENERIC by Castor Steel
                Castor Steel called the story nonsense. = DENIAL_GENERIC by Castor Steel
                A lawyer for Castor Steel described the claims as baseless. = DENIAL_GENERIC by A lawyer for Castor Steel
                Castor Steel said the allegations were without merit. = DENIAL_GENERIC by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsARejectionWithoutAReason(String line) {
        assertFirst(line);
    }

    static Stream<String> findsAnAnswerThatIsNone() {
        return """
                Castor Steel neither confirmed nor denied the sale. = NON_DENIAL by Castor Steel
                Castor Steel would neither confirm nor deny the sale. = NON_DENIAL by Castor Steel
                Castor Steel declined to confirm the report. = NON_DENIAL by Castor Steel
                Castor Steel did not dispute that the mill had been sold. = NON_DENIAL by Castor Steel
                Castor Steel would not rule out a sale. = NON_DENIAL by Castor Steel
                Castor Steel said only that it had many friends. = NON_DENIAL by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAnAnswerThatIsNone(String line) {
        assertFirst(line);
    }

    static Stream<String> findsAConfirmation() {
        return """
                Castor Steel confirmed that it had sold the mill. = CONFIRMATION by Castor Steel
                Castor Steel said that report was accurate. = CONFIRMATION by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAConfirmation(String line) {
        assertFirst(line);
    }

    static Stream<String> findsNoAnswerWhereNobodyAnswers() {
        return """
                The weather in Harrow was cold on Monday. = none
                Castor Steel said an accurate scale was on its way. = none
                Castor Steel said it had no reason to doubt its lawyers. = none
                The bank confirmed that the bridge is safe. = none
                The report was not confirmed by Castor Steel. = none
                Castor Steel declined to attend the hearing in Harrow. = none
                Castor Steel rejected the offer in May. = none
                Castor Steel gave the buyer a false address. = none
                The men were denied bail on Monday. = none
                A notice in Harrow asked workers not to speak to reporters. = none
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsNoAnswerWhereNobodyAnswers(String line) {
        assertFirst(line);
    }

    static Stream<String> givesADeniedPropositionItsAnswer() {
        return """
                Castor Steel denied that it had sold the mill. = DENIAL_SPECIFIC by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesADeniedPropositionItsAnswer(String line) {
        assertResponses(line);
    }

    static Stream<String> answersWhatItIsAbout() {
        return """
                # Castor Steel sells mill to rival¶Two employees said that Castor Steel had sold the mill to a rival. Castor Steel declined to comment. = NO_COMMENT by Castor Steel; NO_COMMENT by Castor Steel
                Two employees said that Castor Steel had sold the mill. Two miners said that Orrin Coal had shut the pit. Orrin Coal declined to comment. = none; NO_COMMENT by Orrin Coal
                Two employees said that Castor Steel had sold the mill. Two miners said that Orrin Coal had shut the pit. Castor Steel declined to comment. = NO_COMMENT by Castor Steel; none
                Two employees said that Castor Steel had sold the mill. Two miners said that Orrin Coal had shut the pit. Asked about that, Orrin Coal said it would not comment. = none; NO_COMMENT by Orrin Coal
                The lawsuit alleges that Castor Steel poisoned the river. Castor Steel said the suit was without merit. = DENIAL_GENERIC by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void answersWhatItIsAbout(String line) {
        assertResponses(line);
    }

    static Stream<String> takesTheNextSpeakersNegationForADenial() {
        return """
                Castor Steel said its staff had not signed any contract. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said the mill had not been sold. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said the canteen had been painted. = none
                The mayor said the street was narrow. Castor Steel said it had never met a rival. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said it was raining. The mayor said no rain had come. = none
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesTheNextSpeakersNegationForADenial(String line) {
        assertFirst(line);
    }

    private static void assertFirst(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(ClaimTexts.of(SOLD + parts[0]).responses().get(0)).isEqualTo(parts[1]);
    }

    private static void assertResponses(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(String.join("; ", ClaimTexts.of(parts[0]).responses())).isEqualTo(parts[1]);
    }
}
