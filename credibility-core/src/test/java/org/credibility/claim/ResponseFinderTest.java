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
                Castor Steel wouldn't be drawn on the matter. = NO_COMMENT by Castor Steel
                Castor Steel has been contacted for comment. = NO_COMMENT by Castor Steel
                Neither firm responded to requests for comment. = NO_COMMENT by Neither firm
                Castor Steel referred inquiries to Rothmere Bank. = NO_COMMENT by Castor Steel
                Castor Steel said it could not comment on ongoing litigation. = NO_COMMENT by Castor Steel
                Castor Steel did not answer when asked whether the state had been told. = NO_COMMENT by Castor Steel
                Attempts to reach Castor Steel were unsuccessful. = NO_COMMENT by Castor Steel
                Calls to Castor Steel went unanswered. = NO_COMMENT by Castor Steel
                Emails sent to Castor Steel were not returned. = NO_COMMENT by Castor Steel
                A spokeswoman for Castor Steel declined to comment. = NO_COMMENT by A spokeswoman for Castor Steel
                Castor Steel would not dignify the rumour with an answer. = NO_COMMENT by Castor Steel
                Castor Steel did not call back. = NO_COMMENT by Castor Steel
                Castor Steel would not go into details. = NO_COMMENT by Castor Steel
                Castor Steel does not comment on rumor or speculation about future mills. = NO_COMMENT by Castor Steel
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
                Tom Ebel, who was not there, denied the claim. = DENIAL_SPECIFIC by Tom Ebel, who was not there
                Ivo Moen said that Castor Steel had lost the mill. On Monday, Moe denied that. = DENIAL_SPECIFIC by Moe
                Castor Steel denied the allegations. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel denied having sold the mill. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said the claim was "simply untrue". = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said it was untrue that it had sold the mill. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel called the account false. = DENIAL_SPECIFIC by Castor Steel
                "That's just wrong," Castor Steel said. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel called that "flatly untrue." = DENIAL_SPECIFIC by Castor Steel
                Castor Steel insists that it only leased it. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said there was no truth in the report. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel said it had no plans to sell the mill. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel dismissed the report as pure invention. = DENIAL_SPECIFIC by Castor Steel
                Not so, said Rob Teller. = DENIAL_SPECIFIC by Rob Teller
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
                Castor Steel called the claim "a fairy tale". = DENIAL_GENERIC by Castor Steel
                Castor Steel waved it away as "rubbish from people with no names". = DENIAL_GENERIC by Castor Steel
                Castor Steel brushed that off as "pub gossip". = DENIAL_GENERIC by Castor Steel
                Castor Steel swept the reports aside. = DENIAL_GENERIC by Castor Steel
                Castor Steel did not brush the claims aside. = NON_DENIAL by Castor Steel
                Castor Steel called the suggestion that it had sold the mill "a tired fable". = DENIAL_GENERIC by Castor Steel
                Castor Steel brushed the matter aside. = DENIAL_GENERIC by Castor Steel
                Castor Steel called the slide "old". = DENIAL_GENERIC by Castor Steel
                The claim Castor Steel called baseless. = DENIAL_GENERIC by Castor Steel
                Castor Steel hit back at the claims. = DENIAL_GENERIC by Castor Steel
                Castor Steel scotched the rumours. = DENIAL_GENERIC by Castor Steel
                "Nonsense," said the firm's chairman, Rob Teller. = DENIAL_GENERIC by the firm's chairman, Rob Teller
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
                Castor Steel said it was aware of the report. = NON_DENIAL by Castor Steel
                Castor Steel said it constantly reviews its business. = NON_DENIAL by Castor Steel
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
                Castor Steel has admitted the sale. = CONFIRMATION by Castor Steel
                Castor Steel conceded as much. = CONFIRMATION by Castor Steel
                Castor Steel admitted on Monday that it had sold the mill. = CONFIRMATION by Castor Steel
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
                Castor Steel denied entry to the inspectors. = none
                Castor Steel said it was wrong to wait. = none
                The judge dismissed the case against a driver. = none
                A watchman waved the lorries away. = none
                A clerk swept the papers off the desk. = none
                Nowhere does it say that the story is a fake. = none
                Ida Roos brushed the dust off. = none
                A court swept the allegations aside. = none
                Castor Steel pushed back the opening to May. = none
                Castor Steel said its crews are made up of students. = none
                "We have not spoken to a buyer from Harrow," a broker said. = none
                Lomond was asked about the bridge and declined to comment. = none
                Two banks were unable to confirm the sale. = none
                Castor Steel insists on high prices. = none
                A notice in Harrow asked workers not to speak to reporters. = none
                Castor Steel closed the door to a merger in May. = none
                Castor Steel did not go into the coal trade. = none
                Castor Steel did not make land available for the road. = none
                A minute's silence from the crowd followed. = none
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
                Ann Moe said that the mayor had lied. Ann Moe said that the mayor had hidden a contract. The mayor denied the allegations in an interview. = DENIAL_SPECIFIC by The mayor; DENIAL_SPECIFIC by The mayor
                Ann Moe said that Orrin Coal had shut the pit. Castor Steel had sold the mill, two employees said. The Orrin Coal board called Moe's account false. = DENIAL_SPECIFIC by The Orrin Coal board; none
                Claire Ebel stole 60 crates, the prosecutor Hugh Lacey said. Ebel denies 14 counts of theft. = DENIAL_SPECIFIC by Ebel
                Two libraries will close, sources say. The head of finance, Leif Arden, said there was no other way. = none; none
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

    static Stream<String> takesWhatFollowsADenialForAPartOfIt() {
        return """
                Castor Steel rejected that. Its spokesman, Rob Teller, said that the mill was still making paper. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel called the claim false; its spokeswoman, Ida Roos, said the mill had been leased. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel disputed that. "The mill is making paper," said Rob Teller of Castor Steel. = DENIAL_SPECIFIC by Castor Steel
                Castor Steel disputed that. Ida Roos of Orrin Coal said that paper was cheap. = DENIAL_GENERIC by Castor Steel
                Castor Steel disputed that.¶Its spokesman, Rob Teller, said that the new canteen was open. = DENIAL_GENERIC by Castor Steel
                Castor Steel denied that it had sold the mill. Its spokesman, Rob Teller, said that paper was cheap. = DENIAL_SPECIFIC by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatFollowsADenialForAPartOfIt(String line) {
        assertFirst(line);
    }

    static Stream<String> findsTheAnswerThatALineAnnounces() {
        return """
                Castor Steel was quick to respond. "The mill is ours," its director, Rob Teller, said. = NON_DENIAL by Rob Teller
                Castor Steel was quick to respond. "The mill does not belong to a rival," Rob Teller said. = DENIAL_SPECIFIC by Teller
                Castor Steel tells it differently. The mill was leased, said Rob Teller. = DENIAL_SPECIFIC by Rob Teller
                Castor Steel broke its silence on Monday. The mill is ours, it said. = NON_DENIAL by Castor Steel
                Castor Steel was not having it. "We are making paper," Rob Teller said. = DENIAL_SPECIFIC by Teller
                Castor Steel was quick to hire. "The mill is ours," its director, Rob Teller, said. = none
                Castor Steel broke its promise. The mill is ours, it said. = none
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTheAnswerThatALineAnnounces(String line) {
        assertFirst(line);
    }

    static Stream<String> answersAllThatWasToldThere() {
        return """
                An internal memo says that Castor Steel sold the mill. The memo says that the pit was shut. Ana Moe said the ferry was late. Castor Steel called the memo "an early draft". = DENIAL_GENERIC by Castor Steel; DENIAL_GENERIC by Castor Steel; none
                The newspaper Harrow Echo reported that Castor Steel had sold the mill and that the pit was shut. Castor Steel called the piece "fiction". = DENIAL_SPECIFIC by Castor Steel; DENIAL_SPECIFIC by Castor Steel
                The audit report says that the mill was sold. Ana Moe said the ferry was late. Castor Steel dismissed the report as "a draft full of errors". = DENIAL_GENERIC by Castor Steel; none
                Castor Steel lost 40 million last year, its annual report shows. The newspaper Harrow Echo said that it had sold the mill. Castor Steel described the report as "idle talk". = none; DENIAL_GENERIC by Castor Steel
                Two employees said that the mill had been sold. Ana Moe called the paper "a must-read". = none; none
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void answersAllThatWasToldThere(String line) {
        assertResponses(line);
    }

    static Stream<String> answersTheClaimThatAnAccountBeganWith() {
        return """
                Four of its machines are missing. Castor Steel denies the accusation. = DENIAL_SPECIFIC by Castor Steel
                The price was low. One of the two wept. The firm conceded the point. = CONFIRMATION by The firm
                A cart stood at the gate. Castor Steel refuted this with a film from the yard across the road. = DENIAL_SPECIFIC by Castor Steel
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void answersTheClaimThatAnAccountBeganWith(String line) {
        assertFirst(line);
    }

    static Stream<String> takesWhatTheAccusedSaysNextForAnAnswer() {
        return """
                A nurse claims that Halden Care stole the fund. Halden Care said the fund was spent on beds. = DENIAL_SPECIFIC by Halden Care
                A nurse claims that Halden Care stole the fund. Halden Care admitted the fund was gone. = CONFIRMATION by Halden Care
                A nurse claims that Halden Care stole the fund. Halden Care said it was sorry about the fund. = NON_DENIAL by Halden Care
                A nurse claims that Halden Care stole the fund. Halden Care said the weather was fine. = NON_DENIAL by Halden Care
                A nurse claims that Halden Care stole the fund. Ivo Moen said the fund was spent on beds. = none
                A nurse claims that Halden Care stole the fund. It rained. It snowed. The sun shone. Halden Care said the beds were new. = none
                Two nurses say that Halden Care will open a ward. Halden Care said the beds were new. = none
                A surgeon, Ivo Moen, said that Halden Care will open a ward. Halden Care said the beds were new. = none
                A nurse claims that Halden Care stole the fund. Halden Care said no bed was sold. = DENIAL_SPECIFIC by Halden Care
                A nurse said that a porter took the fund. Ivo Moen, who once met the porter, said he had taken nothing but tape. = none
                A nurse said that a porter took the fund. The porter, Ivo Moen, said such a loss cannot go unpunished. = none
                A nurse said that a porter took the fund. The porter, Ivo Moen, said he had taken nothing but tape. = DENIAL_SPECIFIC by Ivo Moen
                A nurse said that the fund was lost by Halden Care. "Nobody has lost a penny," said Halden Care. = DENIAL_SPECIFIC by Halden Care
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatTheAccusedSaysNextForAnAnswer(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(ClaimTexts.of(parts[0]).responses().get(0)).isEqualTo(parts[1]);
    }

    static Stream<String> seesWhoHasNothingToLoseByAClaim() {
        return """
                Castor Steel denied the claim. = true
                The police denied the claim. = false
                Professor Ida Kern, an economist, disputed that. = false
                The land registry denied that the mill had been sold. = false
                Tom Ebel denied the claim. = true
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void seesWhoHasNothingToLoseByAClaim(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(ClaimTexts.of(SOLD + parts[0]).stakes().get(0)).containsExactly(Boolean.valueOf(parts[1]));
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
