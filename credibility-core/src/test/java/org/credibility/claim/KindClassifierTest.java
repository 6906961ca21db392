package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line is one case: a short article with one claim. */
class KindClassifierTest {
    static Stream<String> takesAHappeningForAnEvent() {
        return """
                The mill in Harrow burned down on Monday.
                The judge in Harrow has fined Castor Steel over the leak.
                Two men were arrested in Harrow on Monday.
                Police said that two men had been arrested.
                Ann Moe said that the firm sold the mill.
                Ann Moe said that the mill burned down.
                Ann Moe said that the driver had been warned about reckless crews.
                # Castor Steel sells mill
                Ann Moe said that the crew shut the valve.
                Ann Moe said that the crew frobbed the valve.
                Ann Moe said that the mill could be sold.
                Ann Moe said that she had not been told.
                Ann Moe said that no vote was held.
                "They told us we should wait outside the hall," Ann Moe said.
                Not everyone in the hall was evacuated.
                For an hour that night, police searched the house of the mayor.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAHappeningForAnEvent(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.EVENT);
    }

    static Stream<String> takesAStateForAStatus() {
        return """
                Ann Moe said that the mill is in Harrow.
                Ann Moe said that the chip is codenamed Otter.
                Ann Moe said that the firm knows of the leak.
                Ann Moe said that the chip does not fit.
                Ann Moe said that she lives in Harrow.
                Ann Moe said that the firm has no plan.
                The judge ruled on Monday that the toll is illegal.
                Ann Moe said that the sprays contain salt.
                Ann Moe said that such gifts must be declared.
                Ann Moe said that the lorries could be ambulances.
                Ann Moe said that nobody has been charged.
                "A boat is missing," Ann Moe said.
                "A crack runs along the whole wall," Ann Moe said.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAStateForAStatus(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.STATUS);
    }

    static Stream<String> takesANumberThatIsThePointForAFigure() {
        return """
                The union said that sales fell 4 percent.
                The union said that profit was 40 million euros.
                The union said that the strike cost 3 million euros.
                The ministry said that 41 percent of voters were women.
                The union said that sales had fallen by a third.
                The union said that one in five mills had closed.
                Ann Moe said that the club has about 140 members.
                # Sales rise 4 percent
                The union said that one worker in seven is without a job.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesANumberThatIsThePointForAFigure(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.FIGURE);
    }

    static Stream<String> takesAnActorsOwnActForAPlan() {
        return """
                Castor Steel plans to open a plant in Harrow.
                Castor Steel wants to buy the mill in Harrow.
                The council intends to sell the pool in Harrow.
                Castor Steel said that it would open a plant.
                Castor Steel said that it will cut 40 jobs.
                The club said that it will sign two players.
                The firm will publish its report in May, the owner said.
                Castor Steel will open a plant in Harrow in June.
                Castor Steel is preparing to shut the mill in Harrow.
                If the price is right, the club will sell its ground.
                The regulator expects to open a hearing.
                Ann Moe said that the loan would be paid in two halves.
                # Castor Steel to sell mill
                # Castor Steel plans to sell mill
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAnActorsOwnActForAPlan(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.PLAN);
    }

    static Stream<String> takesAnyOtherFutureForAPrediction() {
        return """
                Ann Moe, an analyst, expects the mill to cut its prices.
                The river in Harrow will rise by Friday.
                Prices in Harrow are expected to fall.
                Ann Moe said that prices will rise.
                Ann Moe said that the river would rise.
                Ann Moe predicted that prices would fall.
                The bank expects prices to fall.
                Ann Moe said that the group could pay 40 euros a share.
                The price is likely to rise, Ann Moe said.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAnyOtherFutureForAPrediction(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.PREDICTION);
    }

    @Test
    void takesWhatGoesOnInThePresentForNoPrediction() {
        assertThat(ClaimTexts.of("Guards search the mill daily and find 19 weapons a week.")
                        .claims())
                .extracting(Claim::kind)
                .containsExactly(ClaimKind.STATUS, ClaimKind.STATUS);
    }

    @Test
    void takesWhatGoesOnInThePresentBehindAPlanForNoPrediction() {
        assertThat(ClaimTexts.of(
                                "The talks will go ahead in May, but the guards search the mill and find 19 weapons a week.")
                        .claims())
                .extracting(Claim::kind)
                .last()
                .isEqualTo(ClaimKind.STATUS);
    }

    @Test
    void takesWhatGoesOnWithoutItsModalForThePlanThatItIs() {
        assertThat(ClaimTexts.of("The mill will stop taking orders in May and go dark by the end of the year.")
                        .claims())
                .extracting(Claim::kind)
                .containsExactly(ClaimKind.PLAN, ClaimKind.PLAN);
    }

    static Stream<String> takesAReasonForACause() {
        return """
                The delay in Harrow was caused by a broken cable.
                The strike in Harrow led to the closure of the port.
                Ann Moe said that the fire was caused by a candle.
                Ann Moe said that the mill closed because of debts.
                Ann Moe said that the delay stemmed from a strike.
                Police said that the crash was due to fog.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAReasonForACause(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.CAUSE);
    }

    static Stream<String> takesAJudgementForAnOpinion() {
        return """
                Ann Moe said that the plan was a disgrace.
                Ann Moe said that the idea was foolish.
                Ann Moe said that the plan is shameful.
                Ann Moe said: "It is a wonderful day."
                "That is a great plan," Ann Moe said.
                It is a disgrace that the mill in Harrow was sold to a bank.
                What the closure would cost is less clear.
                Nobody should be surprised that the mill was sold.
                "You learn to tell by the whistle," Ann Moe said.
                "A government that cannot count should not sign anything," Ann Moe said.
                "The biology is weak," Ann Moe said.
                "A lock is not a promise," Ann Moe said.
                Why the board left and the mayor stayed is unclear.
                If the letter is genuine, it will be hard to call the gap a mistake.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAJudgementForAnOpinion(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.OPINION);
    }

    static Stream<String> takesWhatTheWriterReadsIntoItForAnalysis() {
        return """
                The result is a clear sign of trouble for the mayor of Harrow.
                Taken together, the figures point to a slump in Harrow.
                The loss is a sign of trouble at Castor Steel and in the town.
                The bigger question is what the sale means for Harrow.
                The stakes for the harbour are high.
                That would explain why the gates stayed shut.
                This is where the plan falls apart.
                Such silence does not help the firm.
                Moving the mill would cost the town its trade.
                None of this is new.
                The sale is a lesson in patience.
                What the town needs is patience.
                Whether the mill survives is another question.
                If that is so, the plan would have to wait.
                Perhaps the real loser was the voting system itself.
                Much will depend on how fast the aid arrives.
                Not everyone in the hall was against.
                Not everyone is persuaded.
                For a town that lives on one weekend, the loss will be felt for years.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatTheWriterReadsIntoItForAnalysis(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.ANALYSIS);
    }

    static Stream<String> takesWhatAWordMeansForADefinition() {
        return """
                A ferry is a boat that carries people across a river.
                A lock is a gate that holds water back in a canal.
                Ferries are boats that carry people across rivers.
                Demurrage means a charge for keeping a ship in port.
                Pilotage is the practice of guiding ships through narrow waters.
                The word roadstead stands for water where ships can wait.
                In chess, a zugzwang is a position in which every move makes matters worse.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatAWordMeansForADefinition(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.DEFINITION);
    }

    static Stream<String> takesWhatSetsTheSceneForABackgroundFact() {
        return """
                The mill in Harrow was founded in 1952.
                Castor Steel bought the mill in 2019.
                The mill in Harrow is the oldest one in the country.
                The bridge in Harrow is 40 metres long.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatSetsTheSceneForABackgroundFact(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::kind)
                .isEqualTo(ClaimKind.BACKGROUND_FACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Taken together, the figures point to a slump in Harrow.",
                "A lock is a gate that holds water back in a canal.",
                "It is a disgrace that the mill in Harrow was sold to a bank."
            })
    void letsWhatTheWriterJudgesRestOnNobody(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(Claim::chains, LIST)
                .isEmpty();
    }

    static Stream<String> takesWhatCanBeLookedUpForNoComment() {
        return """
                The question will be put to voters in Harrow.
                The idea came from a teacher in Harrow.
                The sign fell on a parked car.
                This is the second fire at the mill.
                If the strike goes ahead, the mill will close.
                The debate is broadcast on Radio Esk.
                Harrow is the capital of the county.
                A mill depends on water.
                None that was there is alive.
                In Harrow, a mill is a ruin that burned down.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatCanBeLookedUpForNoComment(String line) {
        assertThat(ClaimTexts.of(line).claims())
                .singleElement()
                .extracting(claim -> claim.kind().isScored())
                .isEqualTo(true);
    }
}
