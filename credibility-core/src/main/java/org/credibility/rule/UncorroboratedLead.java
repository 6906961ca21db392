package org.credibility.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Salience;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.Anonymity;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/** A main claim with fewer independent origins than the policy asks for. */
final class UncorroboratedLead implements Check {
    private static final int MOST_CLAIMS = 100;

    static final Rule RULE = Rule.builder("CR301", "uncorroborated-lead", Severity.WARNING)
            .summary("A claim of the headline or the lead has fewer independent origins than the policy asks " + "for.")
            .why("Be reluctant to rely on a single source (BBC 3.2); what cannot be corroborated is "
                    + "attributed, and the text says so.")
            .fires("Owner to sell yard at Combe\nThe owner of the yard at Combe will sell it in May, "
                    + "according to a person familiar with the talks.")
            .nearMiss("Owner to sell yard at Combe\nThe owner of the yard at Combe will sell it in May, the "
                    + "harbour office announced.")
            .fix("Confirm the main claim with another independent source, or say in the lead that there is" + " one.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return Stream.of(Salience.HEADLINE, Salience.LEAD)
                .flatMap(salience -> first(salience, reading).stream())
                .toList();
    }

    private static Optional<Observation> first(Salience salience, Reading reading) {
        int asked = reading.dossier().policy().independentOrigins();
        return reading.claims().stream()
                .filter(claim ->
                        claim.salience() == salience && claim.kind().isScored() && claim.kind() != ClaimKind.QUOTE)
                .findFirst()
                .filter(claim -> isThin(claim, asked, reading)
                        && isToldSo(claim, reading)
                        && !isAddressed(claim, reading)
                        && !Unconfirmed.isBacked(claim, reading))
                .map(claim -> Observation.of(
                                claim.span(), message(Origins.of(claim).size(), asked))
                        .about(claim)
                        .about(claim.chains().get(0).origin()));
    }

    /** A claim that takes its source over takes it from one that tells the same; one that is denied has none. */
    private static boolean isToldSo(Claim claim, Reading reading) {
        boolean denied = claim.responses().stream()
                .anyMatch(response -> response.type() == ResponseKind.DENIAL_SPECIFIC
                        && reading.sentenceIndex(response.span().begin()) == reading.sentenceIndex(claim));
        Told told = reading.told(claim);
        return !denied
                && (!Reading.isInherited(claim)
                        || reading.claims().stream()
                                .limit(MOST_CLAIMS)
                                .filter(other -> !Reading.isInherited(other) && other.number() != claim.number())
                                .anyMatch(other -> told.isNear(reading.told(other))));
    }

    /** "You might want to wait": advice and letters claim nothing. */
    private static boolean isAddressed(Claim claim, Reading reading) {
        return reading.words(claim).stream()
                .anyMatch(word -> word.isOneOf("you", "your", "i", "my", "we", "us", "our"));
    }

    private static String message(int origins, int asked) {
        return "Main claim has " + origins + " independent " + (origins == 1 ? "origin" : "origins") + "; policy asks "
                + asked + ".";
    }

    private static boolean isThin(Claim claim, int asked, Reading reading) {
        Source origin = claim.chains().get(0).origin();
        return Origins.of(claim).size() < asked && !Unnamed.areAtLeast(asked, origin) && needsASecond(origin, reading);
    }

    /** "A new report": not "is expected", behind which nobody is meant and which CR107 asks for. */
    private static boolean isUnnamedReport(Source origin) {
        return origin.name().isEmpty() && origin.anonymity() != Anonymity.NONE;
    }

    /** Who speaks on the record of his own affairs, and the writer, need none. */
    private static boolean needsASecond(Source origin, Reading reading) {
        SourceType type = origin.type();
        return switch (type.group()) {
            case ANONYMOUS -> Unnamed.isPerson(origin, reading) || isUnnamedReport(origin);
            case SOCIAL -> true;
            case MEDIA -> type == SourceType.OTHER_OUTLET;
            case RECORD -> type == SourceType.LEAKED_DOCUMENT;
            case NONE -> type == SourceType.UNATTRIBUTED_RUMOUR;
            case OFFICIAL, NAMED -> false;
        };
    }
}
