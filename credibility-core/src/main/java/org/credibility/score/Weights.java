package org.credibility.score;

import static org.credibility.source.SourceType.ANONYMOUS_INSIDER;
import static org.credibility.source.SourceType.ANONYMOUS_OFFICIAL;
import static org.credibility.source.SourceType.ANONYMOUS_WITNESS;
import static org.credibility.source.SourceType.AUTHORITY_STATEMENT;
import static org.credibility.source.SourceType.AUTHOR_ANALYSIS;
import static org.credibility.source.SourceType.AUTHOR_ASSERTION;
import static org.credibility.source.SourceType.CORPORATE_FILING;
import static org.credibility.source.SourceType.DATA_OR_POLL;
import static org.credibility.source.SourceType.LEAKED_DOCUMENT;
import static org.credibility.source.SourceType.LEAKER_ACCOUNT;
import static org.credibility.source.SourceType.LEGAL_PLEADING;
import static org.credibility.source.SourceType.NAMED_EXPERT;
import static org.credibility.source.SourceType.NAMED_PARTICIPANT;
import static org.credibility.source.SourceType.NAMED_THIRD_PARTY;
import static org.credibility.source.SourceType.OFFICIAL_RECORD;
import static org.credibility.source.SourceType.OFFICIAL_STATEMENT;
import static org.credibility.source.SourceType.OTHER_OUTLET;
import static org.credibility.source.SourceType.OWN_REPORTING;
import static org.credibility.source.SourceType.PEER_REVIEWED;
import static org.credibility.source.SourceType.PREPRINT;
import static org.credibility.source.SourceType.REFERENCE_WORK;
import static org.credibility.source.SourceType.RESEARCHER_POST;
import static org.credibility.source.SourceType.SOCIAL_POST;
import static org.credibility.source.SourceType.UNATTRIBUTED_RUMOUR;
import static org.credibility.source.SourceType.VAGUE_SOURCES;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.credibility.document.Tier;
import org.credibility.source.SourceType;

/**
 * What each type of source weighs as an origin, in nats, and what share of a weight is left when it passes something on.
 *
 * <p>The numbers are judgement, not measurement; docs/decisions/0002-additive-log-odds.md tells where they come from.
 */
final class Weights {
    private static final Map<SourceType, Weights> OF_TYPE = table();

    private final double weight;
    private final double relayFactor;
    private final Map<Tier, Double> tierWeights;
    private final Map<Tier, Double> tierRelayFactors;

    private Weights(double weight, double relayFactor, Map<Tier, Double> tierWeights, Map<Tier, Double> tierRelays) {
        this.weight = weight;
        this.relayFactor = relayFactor;
        this.tierWeights = tierWeights;
        this.tierRelayFactors = tierRelays;
    }

    /** Returns the weights of a type. */
    static Weights of(SourceType type) {
        Weights weights = OF_TYPE.get(type);
        if (weights == null) {
            throw new IllegalStateException(type + " has no weights");
        }
        return weights;
    }

    /** Returns what an origin of the type weighs, in nats, with nothing else known of it. */
    double weight(Optional<Tier> tier) {
        return tier.map(tierWeights::get).orElse(weight);
    }

    /** Returns the share of a weight, 0 to 1, that is left behind a relay of the type. */
    double relayFactor(Optional<Tier> tier) {
        return tier.map(tierRelayFactors::get).orElse(relayFactor);
    }

    private static Map<SourceType, Weights> table() {
        Map<SourceType, Weights> table = new EnumMap<>(SourceType.class);
        addRecords(table);
        addPeople(table);
        addMedia(table);
        addAccounts(table);
        addNobody(table);
        return table;
    }

    private static void addRecords(Map<SourceType, Weights> table) {
        table.put(OFFICIAL_RECORD, weights(4.0, 1.0));
        table.put(CORPORATE_FILING, weights(3.2, 1.0));
        table.put(PEER_REVIEWED, weights(2.4, 1.0));
        table.put(DATA_OR_POLL, weights(2.2, 1.0));
        table.put(LEAKED_DOCUMENT, weights(1.8, 1.0));
        table.put(PREPRINT, weights(1.5, 1.0));
        table.put(LEGAL_PLEADING, weights(0.9, 1.0));
    }

    private static void addPeople(Map<SourceType, Weights> table) {
        table.put(OFFICIAL_STATEMENT, weights(2.6, 0.9));
        table.put(AUTHORITY_STATEMENT, weights(1.9, 0.9));
        table.put(NAMED_PARTICIPANT, weights(1.8, 0.75));
        table.put(NAMED_EXPERT, weights(1.5, 0.75));
        table.put(NAMED_THIRD_PARTY, weights(1.0, 0.75));
        table.put(ANONYMOUS_OFFICIAL, weights(1.3, 0.5));
        table.put(ANONYMOUS_INSIDER, weights(1.2, 0.5));
        table.put(ANONYMOUS_WITNESS, weights(1.0, 0.5));
        table.put(VAGUE_SOURCES, weights(0.5, 0.5));
    }

    private static void addMedia(Map<SourceType, Weights> table) {
        table.put(OWN_REPORTING, weights(2.0, 1.0));
        table.put(REFERENCE_WORK, weights(1.6, 0.9));
        Map<Tier, Double> tierWeights = Map.of(Tier.A, 1.8, Tier.B, 1.4, Tier.D, 0.4, Tier.E, 0.0);
        table.put(OTHER_OUTLET, new Weights(1.0, 0.8, tierWeights, Map.of(Tier.A, 0.95, Tier.B, 0.9)));
    }

    private static void addAccounts(Map<SourceType, Weights> table) {
        table.put(RESEARCHER_POST, weights(0.9, 0.7));
        table.put(LEAKER_ACCOUNT, weights(0.7, 0.65));
        table.put(SOCIAL_POST, weights(0.3, 0.5));
    }

    private static void addNobody(Map<SourceType, Weights> table) {
        Map<Tier, Double> tierWeights = Map.of(Tier.A, 1.6, Tier.B, 1.1, Tier.D, 0.2, Tier.E, 0.0);
        table.put(AUTHOR_ASSERTION, new Weights(0.6, 1.0, tierWeights, Map.of()));
        table.put(UNATTRIBUTED_RUMOUR, weights(0.0, 0.5));
        table.put(AUTHOR_ANALYSIS, weights(0.0, 1.0));
    }

    private static Weights weights(double weight, double relayFactor) {
        return new Weights(weight, relayFactor, Map.of(), Map.of());
    }
}
