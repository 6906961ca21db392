package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Ten thousand random cases for each promise of the model, and broken models that do not keep them. */
class ClaimScorerPropertiesTest {
    private static final int CASES = 10_000;

    @Test
    void furtherIndependentSupportNeverLowersTheScore() {
        assertHolds(ScoreProperties::furtherOriginNeverLowers);
    }

    @Test
    void removedSupportNeverRaisesTheScore() {
        assertHolds(ScoreProperties::removedSupportNeverRaises);
    }

    @Test
    void relayedCopyOfCountedOriginChangesNothing() {
        assertHolds(ScoreProperties::relayedCopyChangesNothing);
    }

    @Test
    void relayedCopyOfContradictionChangesNothing() {
        assertHolds(ScoreProperties::copiedContradictionChangesNothing);
    }

    @Test
    void orderOfInputChangesNothing() {
        assertHolds(ScoreProperties::orderChangesNothing);
    }

    @Test
    void secondRunGivesTheSameText() {
        assertHolds(ScoreProperties::repetitionChangesNothing);
    }

    @Test
    void namesAndNumbersOfSourcesChangeNothing() {
        assertHolds(ScoreProperties::namesChangeNothing);
    }

    @Test
    void keysOfOriginsChangeNeitherNumberNorGrade() {
        assertHolds(ScoreProperties::originKeysChangeNothing);
    }

    @Test
    void strongerModalWordNeverRaisesTheScore() {
        assertHolds(ScoreProperties::strongerModalNeverRaises);
    }

    @Test
    void ageDependenceAndIndirectnessNeverRaiseTheScore() {
        assertHolds(ScoreProperties::ageDependenceAndIndirectnessNeverRaise);
    }

    @Test
    void moreDistanceNeverRaisesTheScore() {
        assertHolds(ScoreProperties::moreDistanceNeverRaises);
    }

    @Test
    void furtherUnlistedRelayNeverRaisesTheScore() {
        assertHolds(ScoreProperties::extraUnlistedHopNeverRaises);
    }

    @Test
    void supportingLinkNeverLowersTheScore() {
        assertHolds(ScoreProperties::supportingLinkNeverLowers);
    }

    @Test
    void silentLinkNeverRaisesTheScore() {
        assertHolds(ScoreProperties::silentLinkNeverRaises);
    }

    @Test
    void unreachableLinkChangesNothing() {
        assertHolds(ScoreProperties::unreachableLinkChangesNothing);
    }

    @Test
    void denialNeverRaisesTheScoreAndNeverTakesItToZero() {
        assertHolds(ScoreProperties::denialNeverRaisesAndNeverZeroes);
    }

    @Test
    void denialsOfOnePartyCountOnce() {
        assertHolds(ScoreProperties::repeatedDenialCountsOnce);
    }

    @Test
    void answerThatDeniesNothingChangesNothing() {
        assertHolds(ScoreProperties::answerThatDeniesNothingChangesNothing);
    }

    @Test
    void numberIsBoundedAndInsideItsInterval() {
        assertHolds(ScoreProperties::numberIsBoundedAndInsideItsInterval);
    }

    @Test
    void nothingAtHandIsGradedF6WithoutNumber() {
        assertHolds(ScoreProperties::nothingAtHandCannotBeJudged);
    }

    @Test
    void reasonsAddUpAndArePlainNumbers() {
        assertHolds(ScoreProperties::reasonsAddUp);
    }

    @Test
    void analysisCorroboratesNothing() {
        assertHolds(ScoreProperties::analysisCorroboratesNothing);
    }

    @Test
    void oneOriginNeverConfirms() {
        assertHolds(ScoreProperties::oneOriginNeverConfirms);
    }

    @Test
    void deniedClaimIsNeverConfirmed() {
        assertHolds(ScoreProperties::contestedClaimIsNeverConfirmed);
    }

    @Test
    void sourceKnownToBeBadIsJudged() {
        assertHolds(ScoreProperties::knownBadSourceIsJudged);
    }

    @Test
    void averagingScorerIsCaught() {
        assertBroken(ScoreProperties::furtherOriginNeverLowers, BrokenScorers::averaging);
        assertBroken(ScoreProperties::removedSupportNeverRaises, BrokenScorers::averaging);
    }

    @Test
    void scorerThatCountsCopiesIsCaught() {
        assertBroken(ScoreProperties::relayedCopyChangesNothing, BrokenScorers::countingCopies);
        assertBroken(ScoreProperties::oneOriginNeverConfirms, BrokenScorers::countingCopies);
    }

    @Test
    void scorerThatDiscountsInInputOrderIsCaught() {
        assertBroken(ScoreProperties::orderChangesNothing, BrokenScorers::discountingInInputOrder);
    }

    @Test
    void scorerThatTakesDenialsForSupportIsCaught() {
        assertBroken(ScoreProperties::denialNeverRaisesAndNeverZeroes, BrokenScorers::seeingFireBehindSmoke);
        assertBroken(ScoreProperties::repeatedDenialCountsOnce, BrokenScorers::seeingFireBehindSmoke);
    }

    @Test
    void scorerThatHoldsUnreachablePagesAgainstClaimsIsCaught() {
        assertBroken(ScoreProperties::unreachableLinkChangesNothing, BrokenScorers::takingUnreachableForSilent);
    }

    @Test
    void scorerThatBelievesAnalysisIsCaught() {
        assertBroken(ScoreProperties::analysisCorroboratesNothing, BrokenScorers::believingAnalysis);
    }

    @Test
    void scorerThatIsAlwaysSureIsCaught() {
        assertBroken(ScoreProperties::nothingAtHandCannotBeJudged, BrokenScorers::alwaysSure);
    }

    private static void assertHolds(ScoreProperties.Property property) {
        assertThat(ScoreProperties.violations(property, ClaimScorer::score, CASES))
                .isZero();
    }

    private static void assertBroken(ScoreProperties.Property property, Function<ScoreInput, Score> scorer) {
        assertThat(ScoreProperties.violations(property, scorer, CASES / 10)).isPositive();
    }
}
