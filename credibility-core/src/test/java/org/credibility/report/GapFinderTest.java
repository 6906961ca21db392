package org.credibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.Cue;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Claims;
import org.credibility.claim.Deadline;
import org.credibility.claim.Response;
import org.credibility.claim.Salience;
import org.credibility.document.Article;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.ResponseKind;
import org.credibility.rule.Policy;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Interest;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.source.Sources;
import org.credibility.source.Sourcing;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.Test;

class GapFinderTest {
    private static final String TEXT = "The ferry stops, the Courier reports. The board alleges fraud.";
    private static final Span COURIER = Span.of(17, 28);

    private static final Source INSIDER = Sources.insider(1);
    private static final Source MOE = Sources.named(2, "Ann Moe");
    private static final Source VALE = Sources.named(3, "Ida Vale");
    private static final Source COURIER_REPORT = source(4, SourceType.OTHER_OUTLET, Anonymity.NAMED);
    private static final Source RECORD = source(5, SourceType.OFFICIAL_RECORD, Anonymity.DOCUMENT);
    private static final Source WRITER = Sources.writer(6);

    @Test
    void asksForASourceWhereNobodyIsGiven() {
        assertThat(gaps(event(WRITER))).containsExactly(Gap.SOURCE);
    }

    @Test
    void asksForANameAndHowAnUnnamedSourceKnows() {
        assertThat(gaps(event(INSIDER))).containsExactly(Gap.NAME, Gap.SECOND_ORIGIN, Gap.ACCESS);
    }

    @Test
    void asksForASecondOriginWhereOneNamedSourceStandsAlone() {
        assertThat(gaps(event(MOE))).containsExactly(Gap.SECOND_ORIGIN);
    }

    @Test
    void isContentWithTwoOrigins() {
        Claim claim = Claims.claim(1, ClaimKind.EVENT, Chain.of(MOE), Chain.of(VALE));

        assertThat(gaps(claim)).isEmpty();
    }

    @Test
    void countsAnOriginOnceHoweverManyRelaysItHas() {
        Claim claim = Claims.claim(1, ClaimKind.EVENT, Chain.of(MOE), Sources.chain(MOE, VALE));

        assertThat(gaps(claim)).containsExactly(Gap.SECOND_ORIGIN);
    }

    @Test
    void asksForNoMoreOriginsThanThePolicy() {
        Policy one = new Policy(1, false);

        assertThat(finder(article().build(), one).find(event(INSIDER))).containsExactly(Gap.NAME);
    }

    @Test
    void needsNoSecondOriginForAQuotationOrARecord() {
        assertThat(gaps(Claims.claim(1, ClaimKind.QUOTE, Chain.of(MOE)))).isEmpty();
        assertThat(gaps(event(RECORD))).containsExactly(Gap.LINK);
    }

    @Test
    void asksForALinkToWhatIsPublished() {
        assertThat(gaps(event(COURIER_REPORT))).containsExactly(Gap.SECOND_ORIGIN, Gap.LINK);
    }

    @Test
    void seesALinkInTheSentenceThatNamesTheSource() {
        Article linked = article()
                .link(COURIER, URI.create("https://courier.example/ferry"))
                .build();

        assertThat(finder(linked, Policy.DEFAULT).find(event(COURIER_REPORT))).containsExactly(Gap.SECOND_ORIGIN);
    }

    @Test
    void asksForAResponseToAnAccusation() {
        assertThat(gaps(accusation(List.of()))).containsExactly(Gap.SECOND_ORIGIN, Gap.RESPONSE);
    }

    @Test
    void isContentWithARefusalToComment() {
        Response refusal = new Response(ResponseKind.NO_COMMENT, Optional.empty(), true, COURIER);

        assertThat(gaps(accusation(List.of(refusal)))).containsExactly(Gap.SECOND_ORIGIN);
    }

    @Test
    void asksForAResponseToAnAdversary() {
        Chain adverse = new Chain(List.of(new Hop(MOE, false)), Interest.ADVERSE, false);

        assertThat(gaps(Claims.claim(1, ClaimKind.EVENT, adverse))).contains(Gap.RESPONSE);
    }

    @Test
    void asksForADateOfAPlan() {
        assertThat(gaps(plan(Optional.empty()))).contains(Gap.DATE);
    }

    @Test
    void takesSoonForNoDate() {
        assertThat(gaps(plan(Optional.of(new Deadline(COURIER, Optional.empty(), Optional.empty())))))
                .contains(Gap.DATE);
    }

    @Test
    void takesADayForADate() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2031, 5, 1));

        assertThat(gaps(plan(Optional.of(new Deadline(COURIER, day, day))))).doesNotContain(Gap.DATE);
    }

    @Test
    void asksNothingOfAnOpinion() {
        assertThat(gaps(Claims.claim(1, ClaimKind.OPINION))).isEmpty();
    }

    private static Claim event(Source origin) {
        return Claims.claim(1, ClaimKind.EVENT, Chain.of(origin));
    }

    private static Claim accusation(List<Response> responses) {
        return claim(ClaimKind.EVENT, List.of(1), responses, Optional.empty());
    }

    private static Claim plan(Optional<Deadline> deadline) {
        return claim(ClaimKind.PLAN, List.of(), List.of(), deadline);
    }

    private static Claim claim(
            ClaimKind kind, List<Integer> attributions, List<Response> responses, Optional<Deadline> deadline) {
        return new Claim(
                1,
                Span.of(0, 15),
                kind,
                Salience.BODY,
                attributions,
                List.of(Chain.of(MOE)),
                List.of(),
                responses,
                deadline,
                Optional.empty());
    }

    private static List<Gap> gaps(Claim claim) {
        return finder(article().build(), Policy.DEFAULT).find(claim);
    }

    private static Article.Builder article() {
        return Article.builder().text(TEXT).published(LocalDate.of(2031, 4, 1));
    }

    private static GapFinder finder(Article article, Policy policy) {
        Cue alleges = new Cue(List.of(Span.of(48, 55)), "allege", CueKind.CLAIM);
        Attribution accusation =
                new Attribution(1, List.of(Span.of(38, 47)), alleges, List.of(Span.of(56, 61)), OptionalInt.empty());
        Sourcing sourcing =
                new Sourcing(List.of(INSIDER, MOE, VALE, COURIER_REPORT, RECORD, WRITER), Map.of(), Chain.of(WRITER));
        return new GapFinder(article, TextStructure.of(TEXT), List.of(accusation), sourcing, policy);
    }

    private static Source source(int number, SourceType type, Anonymity anonymity) {
        return new Source(
                number,
                Optional.of("the Courier"),
                type,
                anonymity,
                OptionalInt.of(1),
                false,
                false,
                Optional.empty(),
                List.of(COURIER));
    }
}
