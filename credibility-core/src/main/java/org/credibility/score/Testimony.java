package org.credibility.score;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Tier;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * One chain of sources brought for or against a claim, and what is known of it.
 *
 * <p>Testimonies of one origin count once, by the strongest. A testimony never changes and is safe for use by several
 * threads.
 */
public final class Testimony {
    private final Chain chain;
    private final String origin;
    private final double modal;
    private final double freshness;
    private final double dependence;
    private final double relevance;
    private final Optional<Tier> vouchingTier;
    private final Optional<TrackRecord> trackRecord;
    private final List<LinkStatus> links;
    private final boolean authenticated;

    private Testimony(Builder builder) {
        chain = builder.chain;
        origin = builder.origin;
        modal = builder.modal;
        freshness = builder.freshness;
        dependence = builder.dependence;
        relevance = builder.relevance;
        vouchingTier = builder.vouchingTier == null ? firstRelaysTier(chain) : Optional.of(builder.vouchingTier);
        trackRecord = Optional.ofNullable(builder.trackRecord);
        links = List.copyOf(builder.links);
        authenticated = builder.authenticated;
    }

    /**
     * Returns a builder of the testimony of a chain.
     *
     * @param chain whom it rests on
     * @param origin the key of the origin: testimonies with one key are copies of each other
     * @throws IllegalArgumentException if the key is blank
     */
    public static Builder builder(Chain chain, String origin) {
        if (origin.isBlank()) {
            throw new IllegalArgumentException("the key of the origin is blank");
        }
        return new Builder(requireNonNull(chain, "chain"), origin);
    }

    /** The outlet that spoke to an unnamed person answers for them. */
    private static Optional<Tier> firstRelaysTier(Chain chain) {
        return chain.relays().stream()
                .limit(1)
                .map(relay -> relay.source())
                .filter(relay -> relay.type() == SourceType.OTHER_OUTLET)
                .map(Source::tier)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Chain chain() {
        return chain;
    }

    String origin() {
        return origin;
    }

    double modal() {
        return modal;
    }

    double freshness() {
        return freshness;
    }

    double dependence() {
        return dependence;
    }

    double relevance() {
        return relevance;
    }

    /** Returns the tier of the outlet that answers for the origin; means nothing unless the origin is unnamed. */
    Optional<Tier> vouchingTier() {
        return vouchingTier;
    }

    Optional<TrackRecord> trackRecord() {
        return trackRecord;
    }

    /** Returns the link of each relay, in the order of the chain's relays. */
    List<LinkStatus> links() {
        return links;
    }

    boolean isAuthenticated() {
        return authenticated;
    }

    /** Collects what is known of a testimony; not safe for use by several threads. */
    public static final class Builder {
        private final Chain chain;
        private final String origin;
        private final List<LinkStatus> links;
        private double modal;
        private double freshness = 1;
        private double dependence;
        private double relevance = 1;
        private @Nullable Tier vouchingTier;
        private @Nullable TrackRecord trackRecord;
        private boolean authenticated = true;

        private Builder(Chain chain, String origin) {
            this.chain = chain;
            this.origin = origin;
            this.links = new ArrayList<>(Collections.nCopies(chain.relays().size(), LinkStatus.UNLINKED));
        }

        /**
         * Sets the share of the weight that a modal word takes away, such as 0.5 for "may"; 0 unless set.
         *
         * @throws IllegalArgumentException if it is outside 0..1
         */
        public Builder modal(double modal) {
            this.modal = share("modal", modal);
            return this;
        }

        /**
         * Sets the share of the weight that age has left; 1 unless set.
         *
         * @throws IllegalArgumentException if it is outside 0..1
         */
        public Builder freshness(double freshness) {
            this.freshness = share("freshness", freshness);
            return this;
        }

        /**
         * Sets the share of the weight that the origin owes to other origins, 1 for one that adds nothing of its own; 0
         * unless set.
         *
         * @throws IllegalArgumentException if it is outside 0..1
         */
        public Builder dependence(double dependence) {
            this.dependence = share("dependence", dependence);
            return this;
        }

        /**
         * Sets how directly it bears on the claim; 1 unless set. Below 0.8 it moves the score and gives no letter.
         *
         * @throws IllegalArgumentException if it is outside 0..1
         */
        public Builder relevance(double relevance) {
            this.relevance = share("relevance", relevance);
            return this;
        }

        /**
         * Sets the tier of the outlet that answers for the origin, which counts where the origin is an unnamed person.
         * Unless set, the chain's first relay answers if it is an outlet with a tier.
         */
        public Builder vouchingTier(Tier tier) {
            vouchingTier = requireNonNull(tier, "tier");
            return this;
        }

        /** Sets how the origin's earlier claims turned out. */
        public Builder trackRecord(TrackRecord record) {
            trackRecord = requireNonNull(record, "record");
            return this;
        }

        /**
         * Sets what the link of a relay led to; {@link LinkStatus#UNLINKED} unless set.
         *
         * @param relay the relay's place in the chain: 1 is the one next to the origin
         * @throws IllegalArgumentException if the chain has no such relay
         */
        public Builder relayLink(int relay, LinkStatus status) {
            if (relay < 1 || relay > links.size()) {
                throw new IllegalArgumentException("relay " + relay + " of " + links.size());
            }
            links.set(relay - 1, requireNonNull(status, "status"));
            return this;
        }

        /**
         * Marks a leaked document of which nobody says that they saw the original.
         *
         * @throws IllegalArgumentException if the origin is no leaked document
         */
        public Builder unauthenticated() {
            SourceType type = chain.origin().type();
            if (type != SourceType.LEAKED_DOCUMENT) {
                throw new IllegalArgumentException("a " + type + " needs no authentication");
            }
            authenticated = false;
            return this;
        }

        /** Returns the testimony. */
        public Testimony build() {
            return new Testimony(this);
        }

        private static double share(String name, double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(name + " " + share + " is outside 0..1");
            }
            return share;
        }
    }
}
