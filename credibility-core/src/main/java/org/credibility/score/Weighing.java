package org.credibility.score;

import java.util.List;
import java.util.stream.Collectors;
import org.credibility.document.Tier;
import org.credibility.source.Hop;
import org.credibility.source.Interest;
import org.credibility.source.Reliability;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/**
 * Weighs one testimony: what its origin weighs, shrunk by each relay and by all that stands between it and the claim.
 *
 * <p>All amounts are in nats and are judgement; see docs/decisions/0002-additive-log-odds.md.
 */
final class Weighing {
    private static final double UNAUTHENTICATED = 0.9;
    private static final double EACH_DOUBLING_OF_PEOPLE = 0.3;
    private static final double MOST_FOR_SEVERAL_PEOPLE = 0.6;
    private static final double ACCESS_DESCRIBED = 0.3;
    private static final double REASON_GIVEN = 0.1;
    private static final double FIRST_HAND = 0.2;

    /** The share of a weight that is left behind a link whose page does not speak of the claim. */
    private static final double SILENT_LINK = 0.3;

    /** What is less relevant moves the score but gives no letter. */
    private static final double DIRECT_RELEVANCE = 0.8;

    private Weighing() {}

    /** Returns the testimony weighed. */
    static Weighed weigh(Testimony testimony) {
        return new Weighed(
                testimony.origin(),
                nats(testimony),
                letter(testimony),
                isDirect(testimony),
                testimony.chain().hops().size(),
                label(testimony));
    }

    private static boolean isDirect(Testimony testimony) {
        return testimony.relevance() >= DIRECT_RELEVANCE && !isAnalysis(testimony);
    }

    /** The writer's own conclusions corroborate nothing. */
    private static boolean isAnalysis(Testimony testimony) {
        return testimony.chain().origin().type() == SourceType.AUTHOR_ANALYSIS;
    }

    private static double nats(Testimony testimony) {
        return originNats(testimony)
                * relayFactor(testimony)
                * (1 - testimony.modal())
                * testimony.freshness()
                * (1 - testimony.dependence())
                * testimony.relevance();
    }

    /** No weight is negative: a source that is known to be bad does not turn its claims into their opposite. */
    private static double originNats(Testimony testimony) {
        if (isAnalysis(testimony)) {
            return 0;
        }
        Source origin = testimony.chain().origin();
        double type = testimony.isAuthenticated() ? Weights.of(origin.type()).weight(origin.tier()) : UNAUTHENTICATED;
        double adjusted = type
                + unnamedPerson(testimony)
                + firstHand(testimony)
                + interest(testimony.chain().interest())
                + testimony.trackRecord().map(TrackRecord::adjustment).orElse(0.0);
        return StrictMath.max(0, adjusted);
    }

    private static double unnamedPerson(Testimony testimony) {
        Source origin = testimony.chain().origin();
        if (!origin.type().canBeVouchedFor()) {
            return 0;
        }
        return severalPeople(origin.count().orElse(1))
                + (origin.accessDescribed() ? ACCESS_DESCRIBED : 0)
                + (origin.reasonGiven() ? REASON_GIVEN : 0)
                + testimony.vouchingTier().map(Weighing::vouching).orElse(0.0);
    }

    private static double severalPeople(int count) {
        double doublings = StrictMath.log(count) / StrictMath.log(2);
        return StrictMath.min(MOST_FOR_SEVERAL_PEOPLE, EACH_DOUBLING_OF_PEOPLE * doublings);
    }

    private static double vouching(Tier tier) {
        return switch (tier) {
            case A -> 0.4;
            case B -> 0.2;
            case C -> 0;
            case D -> -0.4;
            case E -> -0.8;
        };
    }

    /** A record is always first-hand, so that it earns nothing for it. */
    private static double firstHand(Testimony testimony) {
        boolean record = testimony.chain().origin().type() == SourceType.OFFICIAL_RECORD;
        return testimony.chain().firstHand() && !record ? FIRST_HAND : 0;
    }

    private static double interest(Interest interest) {
        return switch (interest) {
            case NONE -> 0;
            case SELF -> -0.5;
            case ADVERSE -> -0.7;
            case AGAINST -> 0.6;
        };
    }

    private static double relayFactor(Testimony testimony) {
        List<Hop> relays = testimony.chain().relays();
        double factor = 1;
        for (int i = 0; i < relays.size(); i++) {
            factor *= relayFactor(relays.get(i).source(), testimony.links().get(i));
        }
        return factor;
    }

    private static double relayFactor(Source relay, LinkStatus link) {
        double factor = Weights.of(relay.type()).relayFactor(relay.tier());
        return switch (link) {
            case UNLINKED, UNREACHABLE -> factor;
            case SUPPORTS -> 1;
            case SILENT -> factor * SILENT_LINK;
        };
    }

    /** A chain is as reliable as its least reliable hop. */
    private static Reliability letter(Testimony testimony) {
        Reliability origin = originLetter(testimony);
        Reliability earned = testimony
                .trackRecord()
                .map(trackRecord -> trackRecord.letter(origin))
                .orElse(origin);
        return testimony.chain().relays().stream()
                .map(relay -> relay.source().reliability())
                .reduce(earned, Reliability::worse);
    }

    private static Reliability originLetter(Testimony testimony) {
        Source origin = testimony.chain().origin();
        if (!testimony.isAuthenticated()) {
            return Reliability.F;
        }
        boolean vouchedFor = origin.type().canBeVouchedFor()
                && testimony
                        .vouchingTier()
                        .filter(tier -> tier == Tier.A || tier == Tier.B)
                        .isPresent();
        return vouchedFor ? Reliability.C : origin.reliability();
    }

    private static String label(Testimony testimony) {
        return testimony.chain().hops().stream()
                .map(hop -> hop.source().type().name())
                .collect(Collectors.joining(" via "));
    }
}
