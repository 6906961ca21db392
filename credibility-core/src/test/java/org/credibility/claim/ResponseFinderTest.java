package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: an answer to what two employees say, or a short article, {@code =}, and the answers to each claim. */
class ResponseFinderTest {
    private static final String SOLD = "Two employees said that Castor Steel had sold the mill. ";

    static Stream<String> findsARefusalToAnswer() {
        return """
                Castor Steel declined to comment. = NO_COMMENT by Castor Steel
                Castor Steel would not comment. = NO_COMMENT by Castor Steel
                Castor Steel did not respond to a request for comment. = NO_COMMENT by Castor Steel
                Castor Steel did not immediately respond. = NO_COMMENT by Castor Steel
                Castor Steel could not be reached for comment. = NO_COMMENT by Castor Steel
                A spokeswoman for Castor Steel declined to comment. = NO_COMMENT by A spokeswoman for Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsARefusalToAnswer(String line) {
        assertResponses(SOLD + line);
    }

    static Stream<String> findsADenial() {
        return """
                Castor Steel denied the claim. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel denied the allegations. = DENIAL_SPECIFIC by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsADenial(String line) {
        assertResponses(SOLD + line);
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
                Castor Steel dismissed the claim as false. = DENIAL_GENERIC by Castor Steel
                Castor Steel disputed the account. = DENIAL_GENERIC by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsARejectionWithoutAReason(String line) {
        assertResponses(SOLD + line);
    }

    static Stream<String> findsAnAnswerThatIsNone() {
        return """
                Castor Steel neither confirmed nor denied the sale. = NON_DENIAL by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAnAnswerThatIsNone(String line) {
        assertResponses(SOLD + line);
    }

    static Stream<String> findsAConfirmation() {
        return """
                Castor Steel confirmed that it had sold the mill. = CONFIRMATION by Castor Steel; none
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAConfirmation(String line) {
        assertResponses(SOLD + line);
    }

    static Stream<String> findsNoAnswerWhereNobodyAnswers() {
        return """
                The weather in Harrow was cold on Monday. = none; none
                The bank confirmed that the bridge is safe. = none; none
                The report was not confirmed by Castor Steel. = none; none
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsNoAnswerWhereNobodyAnswers(String line) {
        assertResponses(SOLD + line);
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

    private static void assertResponses(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(String.join("; ", ClaimTexts.of(parts[0]).responses())).isEqualTo(parts[1]);
    }
}
