package org.credibility.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Claims;
import org.credibility.claim.Salience;
import org.credibility.corroboration.Origins;
import org.credibility.document.Article;
import org.credibility.score.ClaimScorer;
import org.credibility.score.ClaimTestimony;
import org.credibility.score.Score;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.Sources;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.Test;

class GainTest {
    private static final String TEXT = "Ferry stops. The crew left. The pier closed. The fares rose.";
    private static final Article ARTICLE = Article.builder().text(TEXT).build();

    private static final Source INSIDER = Sources.insider(1);
    private static final Source COURIER = Sources.outlet(2, "Harbour Courier");
    private static final Source MOE = Sources.named(3, "Ann Moe");
    private static final Source WRITER = Sources.writer(4);

    @Test
    void namesTheSourceThatMostRestsOn() {
        Optional<Gain> gain = Gain.biggest(report(restingOn(INSIDER)));

        assertThat(gain).get().extracting(Gain::gap, Gain::source).containsExactly(Gap.NAME, Optional.of(INSIDER));
    }

    @Test
    void linksARelayThatEverythingPassesThrough() {
        Optional<Gain> gain = Gain.biggest(report(restingOn(MOE, COURIER)));

        assertThat(gain).get().extracting(Gain::gap, Gain::source).containsExactly(Gap.LINK, Optional.of(COURIER));
    }

    @Test
    void confirmsTheHeadlineRatherThanTheBody() {
        Optional<Gain> gain = Gain.biggest(report(claim(1, Salience.BODY, MOE), claim(2, Salience.HEADLINE, MOE)));

        assertThat(gain)
                .get()
                .satisfies(found -> assertThat(found.claim().number()).isEqualTo(2))
                .extracting(Gain::gap)
                .isEqualTo(Gap.SECOND_ORIGIN);
    }

    @Test
    void givesASourceToAClaimWithoutOne() {
        Optional<Gain> gain = Gain.biggest(report(claim(1, Salience.LEAD, WRITER)));

        assertThat(gain).get().extracting(Gain::gap).isEqualTo(Gap.SOURCE);
    }

    @Test
    void tellsWhatIsGained() {
        CredibilityReport report = report(claim(1, Salience.LEAD, WRITER));

        Gain gain = Gain.biggest(report).orElseThrow();

        assertThat(gain.before())
                .isEqualTo(report.summary().score().orElseThrow().points())
                .isLessThan(gain.after());
    }

    @Test
    void findsNothingWithoutClaims() {
        assertThat(Gain.biggest(report())).isEmpty();
    }

    @Test
    void refusesALoss() {
        Claim claim = claim(1, Salience.BODY, MOE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gain(Gap.NAME, claim, Optional.empty(), 40, 40))
                .withMessage("before 40, after 40");
    }

    /** So many that one more origin for one of them moves less than what helps them all. */
    private static Claim[] restingOn(Source... chain) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(number -> claim(number, Salience.BODY, chain))
                .toArray(Claim[]::new);
    }

    private static Claim claim(int number, Salience salience, Source... chain) {
        int begin = (number - 1) * 7;
        return Claims.claim(number, Span.of(begin, begin + 5), ClaimKind.EVENT, salience, Sources.chain(chain));
    }

    private static CredibilityReport report(Claim... claims) {
        TextStructure text = TextStructure.of(TEXT);
        Origins origins = Origins.of(List.of(claims));
        List<ClaimAssessment> assessments = new ArrayList<>();
        for (Claim claim : claims) {
            Score score = ClaimScorer.score(ClaimTestimony.of(claim, ARTICLE));
            assessments.add(new ClaimAssessment(
                    claim, claim.span().in(TEXT), Optional.of(score), List.of(), origins.behind(claim), gaps(claim)));
        }
        return new CredibilityReport(
                ARTICLE,
                Optional.empty(),
                List.of(INSIDER, COURIER, MOE, WRITER),
                List.of(),
                assessments,
                List.of(),
                List.of(),
                origins.all(),
                List.of(),
                ArticleSummary.of(ARTICLE, text, assessments, origins.all(), 0));
    }

    private static List<Gap> gaps(Claim claim) {
        Chain chain = claim.chains().get(0);
        List<Gap> gaps = new ArrayList<>();
        gaps.add(chain.origin().equals(WRITER) ? Gap.SOURCE : Gap.SECOND_ORIGIN);
        if (chain.origin().equals(INSIDER)) {
            gaps.add(Gap.NAME);
        }
        if (!chain.relays().isEmpty()) {
            gaps.add(Gap.LINK);
        }
        return gaps;
    }
}
