package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Hedge;
import org.credibility.claim.Response;
import org.credibility.claim.Salience;
import org.credibility.corroboration.Backing;
import org.credibility.corroboration.ClaimBacking;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.evidence.Stance;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class ClaimTestimonyTest {
    private static final String TEXT = "Kestrel reportedly may never sail again, a blogger claims. Kestrel denied it.";

    @Test
    void bringsWhatTheArticleSays() {
        Claim claim = claim(
                List.of(Hops.chain(SourceType.ANONYMOUS_INSIDER, SourceType.RESEARCHER_POST)),
                List.of(
                        hedge("reportedly", HedgeMode.DISTANCE, "-0.2"),
                        hedge("may", HedgeMode.MODAL, "-0.5"),
                        hedge("claims", HedgeMode.DISTANCE, "-0.5")),
                List.of(new Response(
                        ResponseKind.DENIAL_SPECIFIC, Optional.of("Kestrel"), true, span("Kestrel denied it"))),
                Optional.of(span("never")));

        assertThat(reasons(claim, article())).isEqualTo("""
                        -0.619 prior EVENT
                        0.42 ANONYMOUS_INSIDER via RESEARCHER_POST
                        -1 denial by Kestrel
                        -0.6 writer's distance: claims, reportedly
                        -0.5 absolute wording: never""");
    }

    @Test
    void strongestModalWordCountsAlone() {
        Claim claim = claim(
                List.of(Hops.chain(SourceType.PEER_REVIEWED)),
                List.of(hedge("may", HedgeMode.MODAL, "-0.5"), hedge("again", HedgeMode.MODAL, "-0.25")),
                List.of(),
                Optional.empty());

        assertThat(reasons(claim, article())).endsWith("\n1.2 PEER_REVIEWED");
    }

    @Test
    void wordsOfNoDistanceAreNoReason() {
        Claim claim = claim(
                List.of(Hops.chain(SourceType.PEER_REVIEWED)),
                List.of(hedge("claims", HedgeMode.DISTANCE, "0.0")),
                List.of(),
                Optional.empty());

        assertThat(reasons(claim, article())).endsWith("\n2.4 PEER_REVIEWED");
    }

    @Test
    void chainsOfOneSourceAreOneOrigin() {
        Claim claim = claim(List.of(
                Hops.chain(SourceType.ANONYMOUS_INSIDER),
                Hops.chain(SourceType.ANONYMOUS_INSIDER, SourceType.OTHER_OUTLET)));

        assertThat(reasons(claim, article())).endsWith("\n1.2 ANONYMOUS_INSIDER");
    }

    @Test
    void outletAnswersForUnnamedPersonItSpokeTo() {
        Article reputable = Article.builder().text(TEXT).tier(Tier.A).build();
        Claim direct = claim(List.of(Hops.chain(SourceType.ANONYMOUS_INSIDER)));
        Claim relayed = claim(List.of(Hops.chain(SourceType.ANONYMOUS_INSIDER, SourceType.RESEARCHER_POST)));

        assertThat(reasons(direct, reputable)).endsWith("\n1.6 ANONYMOUS_INSIDER");
        assertThat(reasons(relayed, reputable)).endsWith("\n0.84 ANONYMOUS_INSIDER via RESEARCHER_POST");
    }

    @Test
    void leakedDocumentNeedsSomebodyWhoSawIt() {
        Source seen = leak(true);

        assertThat(reasons(claim(List.of(Hops.chain(leak(false)))), article())).endsWith("\n0.9 LEAKED_DOCUMENT");
        assertThat(reasons(claim(List.of(Hops.chain(seen))), article())).endsWith("\n1.8 LEAKED_DOCUMENT");
        assertThat(reasons(claim(List.of(Hops.chain(seen, Hops.source(SourceType.SOCIAL_POST)))), article()))
                .endsWith("\n0.45 LEAKED_DOCUMENT via SOCIAL_POST");
    }

    @Test
    void confirmationIsItsOwnChain() {
        Claim claim = claim(
                List.of(Hops.chain(SourceType.PEER_REVIEWED)),
                List.of(),
                List.of(new Response(ResponseKind.CONFIRMATION, Optional.of("Kestrel"), true, Span.of(0, 1))),
                Optional.empty());

        assertThat(reasons(claim, article())).endsWith("\n2.4 PEER_REVIEWED");
    }

    @Test
    void relayLosesNothingByItsOwnPage() {
        Source relay = outlet("Esk Wire");

        assertThat(reasonsWith(relay, Hops.chain(Hops.source(SourceType.PEER_REVIEWED), relay)))
                .endsWith("\n2.4 PEER_REVIEWED via OTHER_OUTLET");
    }

    @Test
    void relayGainsNothingByCopiesThatCiteIt() {
        Source relay = outlet("Esk Wire");

        assertThat(reasonsWith(relay, Hops.chain(Hops.source(SourceType.PEER_REVIEWED), relay, outlet("Daily Copy"))))
                .endsWith("\n1.92 PEER_REVIEWED via OTHER_OUTLET");
    }

    private static Source outlet(String name) {
        return new Source(
                2,
                Optional.of(name),
                SourceType.OTHER_OUTLET,
                Anonymity.NAMED,
                OptionalInt.of(1),
                false,
                false,
                Optional.empty(),
                List.of());
    }

    /** The reasons for a claim whose relay is given and that a page backs by a chain. */
    private static String reasonsWith(Source relay, Chain page) {
        Chain own = Hops.chain(Hops.source(SourceType.PEER_REVIEWED), relay);
        Backing backing = new Backing(own.origin().id(), Stance.SUPPORTS, page, Optional.empty(), false);
        ScoreInput input = ClaimTestimony.of(
                claim(List.of(own)), article(), new ClaimBacking(List.of(backing), Optional.empty()), Optional.empty());
        return reasons(ClaimScorer.score(input));
    }

    private static Claim claim(List<Chain> chains) {
        return claim(chains, List.of(), List.of(), Optional.empty());
    }

    private static Claim claim(
            List<Chain> chains, List<Hedge> hedges, List<Response> responses, Optional<Span> absolute) {
        return new Claim(
                1,
                span("Kestrel reportedly may never sail again"),
                ClaimKind.EVENT,
                Salience.BODY,
                List.of(),
                chains,
                hedges,
                responses,
                Optional.empty(),
                absolute);
    }

    private static Hedge hedge(String word, HedgeMode mode, String amount) {
        return new Hedge(span(word), mode, new BigDecimal(amount), HedgeStrength.WEAK);
    }

    private static Source leak(boolean seen) {
        return new Source(
                1,
                Optional.empty(),
                SourceType.LEAKED_DOCUMENT,
                Anonymity.DOCUMENT,
                OptionalInt.of(1),
                seen,
                false,
                Optional.empty(),
                List.of());
    }

    private static Article article() {
        return Article.builder().text(TEXT).build();
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return Span.of(begin, begin + words.length());
    }

    private static String reasons(Claim claim, Article article) {
        return reasons(ClaimScorer.score(ClaimTestimony.of(claim, article)));
    }

    private static String reasons(Score score) {
        return score.contributions().stream()
                .map(reason -> reason.amount() + " " + reason.reason())
                .collect(Collectors.joining("\n"));
    }
}
