package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a short article, {@code =}, and whom each of its claims rests on. */
class InheritanceTest {
    static Stream<String> givesAHeadlineTheSourceOfItsSentence() {
        return """
                # Mill in Harrow to close¶The Harrow mill will close in June, two employees said on Monday. = two employees*; two employees
                # Castor Steel robbed¶Castor Steel lost 400 crates in a robbery, police said. = police*; police
                # Castor Steel sold mill¶Two employees said that Castor Steel had sold the mill. = Two employees*; Two employees
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesAHeadlineTheSourceOfItsSentence(String line) {
        assertChains(line);
    }

    static Stream<String> givesAFlatLeadTheSourceNamedSoonAfter() {
        return """
                The mill in Harrow will close in June.¶The mill will close because of debts, the owner said on Monday. = owner*; owner
                The mill in Harrow lost 40 workers in May.¶Two of the workers left for Arden, the union said. = union*; union
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesAFlatLeadTheSourceNamedSoonAfter(String line) {
        assertChains(line);
    }

    static Stream<String> leavesToTheWriterWhatASourceDid() {
        return """
                A driver has sued the mill in Harrow, alleging that it kept his wages. = writer; driver
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesToTheWriterWhatASourceDid(String line) {
        assertChains(line);
    }

    static Stream<String> givesAFlatLeadToWhomeverTheStoryIsFrom() {
        return """
                A goat stopped the train at Arden for two hours.¶The story was first reported by Radio Nord. = Radio Nord*; writer
                A goat stopped the train at Arden for two hours.¶The driver, Ann Moe, 41, saw it late.¶"I thought it was a dog," Moe told Radio Nord.¶"I laughed for a week," she said. = Ann Moe* > Radio Nord*; Ann Moe* > Radio Nord*; Ann Moe > Radio Nord; Ann Moe > Radio Nord
                A goat stopped the train at Arden for two hours, reports Radio Nord.¶"I thought it was a dog," Ann Moe told Radio Nord. = Radio Nord; Ann Moe > Radio Nord
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesAFlatLeadToWhomeverTheStoryIsFrom(String line) {
        assertChains(line);
    }

    static Stream<String> leavesToTheWriterWhatABodyOnlyTellsAPartOf() {
        return """
                The council of Tern passed its budget by 18 votes to 17.¶Two baths will close, the head of finance, Leif Moe, said. = writer; Leif Moe
                # Council of Tern passes budget¶The council of Tern passed its budget by 18 votes to 17.¶Two baths will close, the head of finance, Leif Moe, said. = writer; writer; Leif Moe
                The beach at Lunde was closed, the county laboratory said.¶Residents blame the new sewer. = county laboratory; Residents
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesToTheWriterWhatABodyOnlyTellsAPartOf(String line) {
        assertChains(line);
    }

    static Stream<String> givesWhatALineSignsToItsSource() {
        return """
                The gate was built in 1961, Ann Moe said.¶The gate opens on 1 April 2032.¶says an entry in the log of the ministry. = Ann Moe; entry in the log of the ministry
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesWhatALineSignsToItsSource(String line) {
        assertChains(line);
    }

    static Stream<String> namesInTheLeadWhomTheBodyNames() {
        return """
                Doctors said on Monday that the fever had reached Arden.¶The doctor Ann Moe said that nine people were ill. = Ann Moe*; Ann Moe
                Two doctors said on Monday that the fever had reached Arden.¶The clerk Ann Moe said that nine people were ill. = Two doctors; Ann Moe
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void namesInTheLeadWhomTheBodyNames(String line) {
        assertChains(line);
    }

    static Stream<String> leavesAFlatTextToItsWriter() {
        return """
                The mill in Harrow burned down on Monday.¶The fire in Harrow was seen in Arden. = writer; writer
                # Mill burns in Harrow¶The mill in Harrow burned down on Monday. = writer; writer
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesAFlatTextToItsWriter(String line) {
        assertChains(line);
    }

    static Stream<String> givesTheItemsOfAListTheSourceThatIntroducesIt() {
        return """
                A report outlines several claims:¶- The mill in Harrow closed in May.¶- The owner Tom Ebel left the country. = vague sources*; vague sources*
                Drivers of Esk Bus will strike on Friday, the union said.¶- They want more pay.¶- The last rise was in May 2030. = union; union*; union*
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesTheItemsOfAListTheSourceThatIntroducesIt(String line) {
        assertChains(line);
    }

    static Stream<String> givesADeniedPropositionItsFirstSource() {
        return """
                Two employees said that the mill is for sale.¶The owner denied that the mill is for sale. = Two employees; Two employees*
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesADeniedPropositionItsFirstSource(String line) {
        assertChains(line);
    }

    static Stream<String> keepsTheSourceOfTheClaimsOwnSentence() {
        return """
                Ann Moe said that the mill is for sale.¶Tom Ebel said that the bridge was closed. = Ann Moe; Tom Ebel
                Radio Nord reported that the mill will close, citing two employees. = two employees > Radio Nord
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void keepsTheSourceOfTheClaimsOwnSentence(String line) {
        assertChains(line);
    }

    static Stream<String> givesHearsayInALeadToWhoeverPassesItOn() {
        return """
                Rebels in Arden have reportedly taken 11 planes from the airport.¶The government announced that it had lost the airport town.¶Eleven planes are missing from Arden, one official told the Post. = one official* > Post*; government; one official > Post
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesHearsayInALeadToWhoeverPassesItOn(String line) {
        assertChains(line);
    }

    static Stream<String> restsWhatIsDeniedOnWhoeverTellsIt() {
        return """
                The minister denied claims by a former aide that she had taken bribes. = former aide
                The club rejected rumours that the striker had been sold. = unattributed rumour
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void restsWhatIsDeniedOnWhoeverTellsIt(String line) {
        assertChains(line);
    }

    private static void assertChains(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(String.join("; ", ClaimTexts.of(parts[0]).chains())).isEqualTo(parts[1]);
    }
}
