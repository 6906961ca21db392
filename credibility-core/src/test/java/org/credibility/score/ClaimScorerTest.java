package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Response;
import org.credibility.document.Tier;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.SourceType;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimScorerTest {
    private static final Testimony SEED =
            Hops.testimony("insiders", SourceType.ANONYMOUS_INSIDER, SourceType.RESEARCHER_POST);

    @Test
    void tellsEveryReasonInWords() {
        ScoreInput input = event().support(SEED)
                .support(Hops.testimony("witness", SourceType.NAMED_PARTICIPANT))
                .contradiction(Hops.testimony("filing", SourceType.CORPORATE_FILING))
                .response(denial("Kestrel\n  Lines"))
                .distance("claims", new BigDecimal("-0.50"))
                .distance("reportedly", new BigDecimal("-0.20"))
                .distance("if true", new BigDecimal("-0.1"))
                .distance("confirmed", new BigDecimal("0.15"))
                .absolute("never")
                .quoteMismatch()
                .build();

        assertThat(reasons(input)).isEqualTo("""
                        -0.619 prior EVENT
                        1.8 NAMED_PARTICIPANT
                        0.588 ANONYMOUS_INSIDER via RESEARCHER_POST, 2nd origin
                        -3.2 contradicted by CORPORATE_FILING
                        -0.7 denial by Kestrel Lines, 2nd origin
                        -0.6 writer's distance: claims, reportedly
                        0.15 writer confirms: confirmed
                        -0.5 absolute wording: never
                        -0.5 quotation differs from its source""");
    }

    @Test
    void numbersFurtherOriginsInEnglish() {
        ScoreInput.Builder input = event();
        for (int i = 0; i < 22; i++) {
            input.support(Hops.testimony("post " + i, SourceType.SOCIAL_POST));
        }

        assertThat(reasons(input.build())).contains(", 3rd origin", ", 11th origin", ", 12th origin", ", 21st origin");
    }

    @Test
    void printsNoSignBeforeZero() {
        ScoreInput input = event().contradiction(Hops.testimony("rumour", SourceType.UNATTRIBUTED_RUMOUR))
                .build();

        assertThat(reasons(input)).endsWith("\n0 contradicted by UNATTRIBUTED_RUMOUR");
    }

    @Test
    void leavesOutWordsThatAreNotKnown() {
        ScoreInput input =
                event().distance("", new BigDecimal("-0.5")).absolute("").build();

        assertThat(reasons(input)).endsWith("\n-0.5 writer's distance\n-0.5 absolute wording");
    }

    @Test
    void distanceEndsAtItsFloor() {
        ScoreInput input = event().distance("rumour has it", new BigDecimal("-1.2"))
                .distance("?", new BigDecimal("-0.8"))
                .build();

        assertThat(reasons(input)).endsWith("-1.5 writer's distance: rumour has it, ?");
    }

    @ParameterizedTest
    @CsvSource({
        "DENIAL_SPECIFIC, true, -1", "DENIAL_SPECIFIC, false, -1.6",
        "DENIAL_GENERIC, true, -0.5", "DENIAL_GENERIC, false, -1.1",
    })
    void denialWeighsByItsKindAndStake(ResponseKind kind, boolean stake, String amount) {
        Response denial = new Response(kind, Optional.empty(), stake, Span.of(0, 1));

        assertThat(reasons(event().response(denial).build())).endsWith("\n" + amount + " denial");
    }

    @Test
    void strongerDenialOfOnePartyCounts() {
        Response generic = new Response(ResponseKind.DENIAL_GENERIC, Optional.of("Kestrel"), true, Span.of(0, 1));
        ScoreInput input = event().response(generic).response(denial("kestrel")).build();

        assertThat(reasons(input)).endsWith("\n-1 denial by kestrel").doesNotContain("2nd");
    }

    @Test
    void leavesTheLetterToSupport() {
        ScoreInput input = event().support(SEED).response(denial("Kestrel")).build();

        assertThat(ClaimScorer.score(input).grade()).hasToString("F4");
    }

    @Test
    void indirectOriginGivesNoLetter() {
        Testimony indirect = Testimony.builder(Hops.chain(SourceType.OFFICIAL_RECORD), "register")
                .relevance(0.79)
                .build();

        assertThat(ClaimScorer.score(event().support(indirect).build()).grade()).hasToString("F3");
    }

    @Test
    void outletThatSpokeToUnnamedPersonAnswersForThem() {
        Testimony told = Testimony.builder(
                        Hops.chain(
                                Hops.source(SourceType.ANONYMOUS_INSIDER),
                                Hops.source(SourceType.OTHER_OUTLET, Tier.B)),
                        "insider")
                .build();

        assertThat(reasons(event().support(told).build())).contains("1.26 ANONYMOUS_INSIDER via OTHER_OUTLET");
        assertThat(ClaimScorer.score(event().support(told).build()).grade()).hasToString("C2");
    }

    @Test
    void ownOutletsTierGoesBeforeTheRelays() {
        Testimony told = Testimony.builder(
                        Hops.chain(
                                Hops.source(SourceType.ANONYMOUS_INSIDER),
                                Hops.source(SourceType.OTHER_OUTLET, Tier.B)),
                        "insider")
                .vouchingTier(Tier.E)
                .build();

        assertThat(reasons(event().support(told).build())).contains("0.36 ANONYMOUS_INSIDER via OTHER_OUTLET");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceType.class,
            names = {"NAMED_EXPERT", "OFFICIAL_STATEMENT", "VAGUE_SOURCES"})
    void accessReasonAndNumberCountForUnnamedPeopleOnly(SourceType type) {
        Testimony described = Testimony.builder(Hops.chain(Hops.describedPeople(type, 4)), "people")
                .vouchingTier(Tier.A)
                .build();
        Testimony plain = Hops.testimony("people", type);

        assertThat(ClaimScorer.score(event().support(described).build()))
                .isEqualTo(ClaimScorer.score(event().support(plain).build()));
    }

    @Test
    void severalUnnamedPeopleWeighMoreUpToALimit() {
        assertThat(reasons(people(2))).contains("1.9 ANONYMOUS_INSIDER");
        assertThat(reasons(people(4))).contains("2.2 ANONYMOUS_INSIDER");
        assertThat(reasons(people(64))).contains("2.2 ANONYMOUS_INSIDER");
    }

    @Test
    void leakedDocumentThatNobodySawWeighsLessAndHasNoLetter() {
        Testimony leak = Testimony.builder(Hops.chain(SourceType.LEAKED_DOCUMENT), "memo")
                .unauthenticated()
                .build();
        ScoreInput input = event().support(leak).build();

        assertThat(reasons(input)).endsWith("0.9 LEAKED_DOCUMENT");
        assertThat(ClaimScorer.score(input).grade()).hasToString("F3");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, F, 0.7", "4, 0, F, 1.1598", "40, 1, A, 1.7", "9, 0, B, 1.7", "6, 3, C, 0.9651",
        "4, 4, D, 0.7", "1, 9, E, 0", "19, 0, B, 1.7", "20, 0, A, 1.7", "2147483647, 2147483647, D, 0.7",
    })
    void recordOfFiveClaimsSetsTheLetterAndAnyRecordTheWeight(int right, int wrong, String letter, String amount) {
        Testimony leaker = Testimony.builder(Hops.chain(SourceType.LEAKER_ACCOUNT), "leaker")
                .trackRecord(new TrackRecord(right, wrong))
                .build();
        ScoreInput input = event().support(leaker).build();

        assertThat(ClaimScorer.score(input).grade().reliability()).hasToString(letter);
        assertThat(reasons(input)).endsWith("\n" + amount + " LEAKER_ACCOUNT");
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_OUTLET, A, 1.8, B2", "OTHER_OUTLET, B, 1.4, C2", "OTHER_OUTLET, C, 1, F3",
        "OTHER_OUTLET, D, 0.4, D3", "OTHER_OUTLET, E, 0, E3", "AUTHOR_ASSERTION, A, 1.6, B2",
        "AUTHOR_ASSERTION, B, 1.1, C3", "AUTHOR_ASSERTION, C, 0.6, F3", "AUTHOR_ASSERTION, D, 0.2, D3",
        "AUTHOR_ASSERTION, E, 0, E3", "OWN_REPORTING, A, 2, B2",
    })
    void tierOfAnOutletSetsWeightAndLetter(SourceType type, Tier tier, String amount, String grade) {
        Testimony outlet =
                Testimony.builder(Hops.chain(Hops.source(type, tier)), "outlet").build();
        ScoreInput input = event().support(outlet).build();

        assertThat(reasons(input)).endsWith("\n" + amount + " " + type);
        assertThat(ClaimScorer.score(input).grade()).hasToString(grade);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimKind.class,
            names = {"ANALYSIS", "OPINION", "DEFINITION"})
    void refusesKindsThatAreNotScored(ClaimKind kind) {
        ScoreInput input = ScoreInput.builder(kind).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimScorer.score(input))
                .withMessage("a claim of kind " + kind + " is not scored");
    }

    @ParameterizedTest
    @CsvSource({"10.1", "-10.1", "1E+999999999"})
    void refusesDistanceThatIsNone(BigDecimal nats) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event().distance("claims", nats))
                .withMessage("distance " + nats + " is outside -10..10");
    }

    @ParameterizedTest
    @EnumSource(SourceType.class)
    void everyTypeHasItsWeights(SourceType type) {
        assertThat(Weights.of(type).weight(Optional.empty())).isBetween(0.0, 4.0);
        assertThat(Weights.of(type).relayFactor(Optional.empty())).isBetween(0.5, 1.0);
    }

    private static ScoreInput.Builder event() {
        return ScoreInput.builder(ClaimKind.EVENT);
    }

    private static ScoreInput people(int count) {
        return event().support(Testimony.builder(
                                Hops.chain(Hops.describedPeople(SourceType.ANONYMOUS_INSIDER, count)), "people")
                        .build())
                .build();
    }

    private static Response denial(String party) {
        return new Response(ResponseKind.DENIAL_SPECIFIC, Optional.of(party), true, Span.of(0, 1));
    }

    private static String reasons(ScoreInput input) {
        return ClaimScorer.score(input).contributions().stream()
                .map(reason -> reason.amount() + " " + reason.reason())
                .collect(Collectors.joining("\n"));
    }
}
