package org.credibility.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.claim.Hedge;
import org.credibility.claim.Salience;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** A headline that is surer than the text below it. */
final class HeadlineOverclaims implements Check {
    private static final int MOST_CLAIMS = 200;

    static final Rule RULE = Rule.builder("CR402", "headline-overclaims", Severity.WARNING)
            .summary("The headline asserts what the body reports at a distance.")
            .why("Most readers see the headline alone; it must not be surer than the story (IFCN, "
                    + "NewsGuard: headlines).")
            .fires("Owner sells yard at Combe\nThe owner of the yard at Combe has reportedly sold it.")
            .nearMiss(
                    "Owner reportedly sells yard at Combe\nThe owner of the yard at Combe has reportedly sold " + "it.")
            .fix("Put the hedge of the body into the headline.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.salience() == Salience.HEADLINE && isFlat(claim, reading))
                .flatMap(claim -> hedgedInBody(claim, reading).map(body -> observation(claim, body, reading)).stream())
                .toList();
    }

    /** Whether the headline neither asks nor hedges the claim nor says who makes it. */
    private static boolean isFlat(Claim claim, Reading reading) {
        int sentence = reading.sentenceIndex(claim);
        boolean hedged = claim.hedges().stream()
                .filter(hedge ->
                        reading.isHeadline(reading.sentenceIndex(hedge.span().begin())))
                .anyMatch(hedge -> claim.span().contains(hedge.span()) || !isOfAnother(hedge, claim, reading));
        return !hedged && !reading.isTold(sentence) && !reading.isQuestion(sentence);
    }

    private static boolean isOfAnother(Hedge hedge, Claim claim, Reading reading) {
        return reading.claimsIn(reading.sentenceIndex(claim)).stream()
                .anyMatch(other ->
                        other.number() != claim.number() && other.span().contains(hedge.span()));
    }

    /** The claim of the body that says most nearly the same, where its own sentence hedges it. */
    private static Optional<Claim> hedgedInBody(Claim headline, Reading reading) {
        Told told = reading.told(headline);
        return reading.claims().stream()
                .filter(claim ->
                        claim.salience() != Salience.HEADLINE && claim.kind().isScored())
                .limit(MOST_CLAIMS)
                .map(reading::told)
                .filter(told::isNear)
                .max(Comparator.comparing(told::common).thenComparing(other -> -other.sentence()))
                .map(Told::claim)
                .filter(claim -> hedge(claim, reading).isPresent());
    }

    private static Optional<Hedge> hedge(Claim claim, Reading reading) {
        int sentence = reading.sentenceIndex(claim);
        return claim.hedges().stream()
                .filter(Unconfirmed::isDistant)
                .filter(hedge -> reading.sentenceIndex(hedge.span().begin()) == sentence)
                .findFirst();
    }

    private static Observation observation(Claim headline, Claim body, Reading reading) {
        Hedge hedge = hedge(body, reading).orElseThrow();
        String place = reading.place(body.span().begin());
        return Observation.of(
                        headline.span(),
                        Message.of(
                                "Headline says \"%s\"; body (" + place + ") says \"%s\".",
                                verb(headline, reading),
                                reading.words(hedge.span())))
                .about(headline)
                .beside(hedge.span(), "hedge in the body");
    }

    private static String verb(Claim headline, Reading reading) {
        return reading.words(headline).stream()
                .filter(word -> word.type().isFinite() || word.is(WordClass.BASE_VERB) || word.is(WordClass.PARTICIPLE))
                .map(Word::text)
                .findFirst()
                .orElse(reading.words(headline.span()));
    }
}
