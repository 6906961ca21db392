package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How reporters write: who tells what, and what is told to the reader only. One line is one text, {@code =}, and what comes of it. */
class NewsProseTest {
    static Stream<String> leadsPartsOfAGroupBackToIt() {
        return """
                Two waiters at the inn said the mayor had dined there. One added that the mayor had paid. = Two waiters at the inn; Two waiters at the inn
                Four clerks of the firm said the tills were empty. Three of the four said the safe was open. = Four clerks of the firm; Four clerks of the firm
                Two waiters at the inn said the mayor had dined there. The board would rule by 1 May, the mayor said. = Two waiters at the inn; mayor
                Two waiters at the inn said the mayor had dined there. One of the people said the mayor had paid. = Two waiters at the inn; Two waiters at the inn
                Two waiters at the inn said the mayor had dined there. One of them, Ivo Lang, said the mayor had paid. = Two waiters at the inn; Ivo Lang
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leadsPartsOfAGroupBackToIt(String line) {
        assertChains(line);
    }

    static Stream<String> findsWhoeverTellsTheWholeSentence() {
        return """
                The mayor has promised voters that taxes will fall, said an aide. = mayor > aide
                Managers at the mill knew that the dam was weak, according to an internal memo. = internal memo
                In a survey for the town, 71 percent of parents said they trusted the school. = survey for the town
                Ann Moe, the mayor, did admit that the dam was weak. = Ann Moe
                The mill hid the leak, leaked documents show. = leaked documents
                Late on Monday the broadcaster Kanal Nord said that the mill was closed. = Kanal Nord
                Early Tuesday the mayor said that the mill was closed. = mayor
                In a brief statement on Friday the council said that the mill was closed. = council
                In Monday's issue the Post said that the mill was closed. = Post
                According to the website Whisperline, whose report quotes an insider at the mill, the mill will close. = insider at the mill > Whisperline
                The station Radio Sud said the dam was weak. The broadcaster Kanal Nord said the mill was closed. The channel cited a clerk of the bank. = Radio Sud; clerk of the bank > Kanal Nord
                The mayor said the dam was weak. The club said that the match was off. = mayor; club
                The list, which according to the registry holds 31 names, grew. = registry
                If a slide that went round is the real thing, the mill has been sold. = slide that went round
                The Post reported, on the word of an official at the ministry, that two dams were weak. = official at the ministry > Post
                A clerk of the bank, who asked that his name not be used because he fears for his job, said the safe was open. = clerk of the bank
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhoeverTellsTheWholeSentence(String line) {
        assertChains(line);
    }

    static Stream<String> cutsClaimsAtWhoSpeaks() {
        return """
                The mill closed in May after the firm said that it was losing money. = The mill closed in May; it was losing money
                The bridge fell three days before the firm announced its results. = The bridge fell three days before the firm announced its results.
                The lease of the mill ends in May, and the owner said that it would be sold. = The lease of the mill ends in May; it would be sold
                The level in the upper well, a chemist said, was high. = The level in the upper well, a chemist said, was high
                The firm said the guard had reported a fault on Friday. = the guard had reported a fault on Friday
                The drug is reportedly sold in Arden, though no trial appears in the register. = The drug is reportedly sold in Arden; no trial appears in the register
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void cutsClaimsAtWhoSpeaks(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(String.join("; ", ClaimTexts.of(parts[0]).words())).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @MethodSource
    void claimsNothingInWhatIsSaidToTheReader(String text) {
        assertThat(ClaimTexts.of(text).claims()).isEmpty();
    }

    static Stream<String> claimsNothingInWhatIsSaidToTheReader() {
        return """
                Grab some salt for the old story of the mill.
                Do not boil the water of the two wells in Arden.
                If you have a picture of the mill in Arden, write to the newsdesk.
                He asked not to be named for fear of the mill's owners.
                The Beacon is not naming her because she fears reprisals in Arden.
                This newspaper has asked the mill for its correspondence with the town.
                """.lines();
    }

    static Stream<String> claimsNothingWhereSomebodyOnlyCites() {
        return Stream.of("The Post cited a clerk of the bank.", "It quoted two clerks.");
    }

    @ParameterizedTest
    @MethodSource
    void claimsNothingWhereSomebodyOnlyCites(String text) {
        assertThat(ClaimTexts.of("The Post said that the mill was closed. " + text)
                        .claims())
                .hasSize(1);
    }

    static Stream<String> takesOrdersQuestionsAndFeelingsForNoNews() {
        return """
                "Show us what you have," said Ann Moe of Arden. = OPINION
                "Why is that so hard?" said Ann Moe of Arden. = OPINION
                "I am so tired of this," said Ann Moe of Arden. = OPINION
                "The mill was sold in May," said Ann Moe of Arden. = EVENT
                The regulator said inspectors would interview the guard on Friday. = PLAN
                A lawsuit is likely by the end of June, said Ann Moe, who teaches law. = PREDICTION
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesOrdersQuestionsAndFeelingsForNoNews(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(ClaimTexts.of(parts[0]).claims().get(0).kind()).hasToString(parts[1]);
    }

    static Stream<String> hearsMoreWaysOfAnswering() {
        return """
                "Pure invention," said Castor Steel. = DENIAL_SPECIFIC
                Castor Steel called the figures out of date. = DENIAL_GENERIC
                Castor Steel called their account "a story made of air". = DENIAL_GENERIC
                Castor Steel called their account "fair and thorough". = none
                Castor Steel said the two clerks are wrong. = DENIAL_SPECIFIC
                There was "no offer", Castor Steel said. = DENIAL_SPECIFIC
                Castor Steel will defend the action vigorously, its counsel said. = DENIAL_GENERIC
                Castor Steel said it would be wrong to discuss the case. = NO_COMMENT
                Castor Steel has said nothing in public. = NO_COMMENT
                Castor Steel referred us to its lawyers. = NO_COMMENT
                Castor Steel said privacy rules prevented it from discussing the mill. = NO_COMMENT
                Requests for an interview with Castor Steel were turned down. = NO_COMMENT
                Kestrel did not take long to answer. = none
                Asked whether it had sold the mill, Castor Steel changed the subject. = NON_DENIAL
                Told of this account, a director of Castor Steel said it was Friday. = NON_DENIAL
                Handed a copy of their letter on Friday, Castor Steel said it had never sold the mill. = DENIAL_SPECIFIC
                Reached by phone, a director of Castor Steel laughed. = NON_DENIAL
                Asked to explain the sale, Castor Steel said that it was a mistake. = NON_DENIAL
                Told of this account, a director of Castor Steel, who wore no tie, said it was Friday. = NON_DENIAL
                Told of this account, a director of Castor Steel was not surprised and said it was Friday. = NON_DENIAL
                A director of Castor Steel laughed when asked about the sale. = NON_DENIAL
                Castor Steel's reply was brief: "They can ask." = NON_DENIAL
                "They can ask," came the answer from Castor Steel. = NON_DENIAL
                Confronted with the sale, a director of Castor Steel closes the door. = none
                Told to leave, a guard of Castor Steel shut the gate. = none
                Sent home in May, a guard of Castor Steel found work in Arden. = none
                Castor Steel's reply was printed in the Post in May. = none
                A guard of Castor Steel laughed when the gate fell. = none
                The response was slow, but "no one was hurt", a guard said. = none
                The answer is "more mills", the minister said. = none
                A second sample has confirmed the find. = none
                The contract was signed off by the board, Castor Steel said. = DENIAL_SPECIFIC
                Every bill for the mill has been settled, Castor Steel said. = DENIAL_SPECIFIC
                The mill was sold in May, they said. Castor Steel declined to comment on what it called speculation. = NO_COMMENT
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void hearsMoreWaysOfAnswering(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(ClaimTexts.of("Two clerks said that Castor Steel had secretly sold the mill. " + parts[0])
                        .claims()
                        .get(0)
                        .responses()
                        .stream()
                        .map(response -> response.type().name())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(parts[1]);
    }

    @Test
    void answersTheLeadWithTheHeadlineThatTellsTheSame() {
        List<Claim> claims = ClaimTexts.of("#Castor Steel scraps its mill in Arden, leak says¶"
                        + "Castor Steel has scrapped the mill that it planned in Arden, according to two clerks of the firm.¶"
                        + "A fire killed two men in Wexford in May, a guard said.¶"
                        + "Castor Steel opened a shop in Wexford in May, a guard said.¶"
                        + "Castor Steel does not comment on rumours, its spokesman said.")
                .claims();

        assertThat(claims.stream().limit(4).map(claim -> claim.responses().size()))
                .containsExactly(1, 1, 0, 0);
    }

    private static void assertChains(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(String.join("; ", ClaimTexts.of(parts[0]).chains())).isEqualTo(parts[1]);
    }
}
