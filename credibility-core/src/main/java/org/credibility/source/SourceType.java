package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.document.Tier;

/**
 * What a source is: the 25 types of the taxonomy, in seven groups.
 *
 * <p>Letters come from accountability alone; a source that nobody answers for carries {@link Reliability#F}.
 */
public enum SourceType {
    /** A judgment, order, statute, register or official statistic, produced by the body whose act it is. */
    OFFICIAL_RECORD(SourceGroup.RECORD, Reliability.A),
    /** A regulated disclosure by a company about itself. */
    CORPORATE_FILING(SourceGroup.RECORD, Reliability.B),
    /** A complaint, indictment or affidavit: a party's untested allegations. */
    LEGAL_PLEADING(SourceGroup.RECORD, Reliability.C),
    /** An internal memo, email, draft or screenshot that was not meant for publication. */
    LEAKED_DOCUMENT(SourceGroup.RECORD, Reliability.C),
    /** Published, peer-reviewed research. */
    PEER_REVIEWED(SourceGroup.RECORD, Reliability.B),
    /** A public research manuscript without peer review. */
    PREPRINT(SourceGroup.RECORD, Reliability.C),
    /** A measurement, poll, satellite image, sensor or data set with a named producer. */
    DATA_OR_POLL(SourceGroup.RECORD, Reliability.B),
    /** An organisation or office on the record about its own acts, plans or state. */
    OFFICIAL_STATEMENT(SourceGroup.OFFICIAL, Reliability.B),
    /** A public authority about an event in its remit. */
    AUTHORITY_STATEMENT(SourceGroup.OFFICIAL, Reliability.B),
    /** A named person with first-hand knowledge. */
    NAMED_PARTICIPANT(SourceGroup.NAMED, Reliability.C),
    /** A named specialist who is not party to the matter. */
    NAMED_EXPERT(SourceGroup.NAMED, Reliability.B),
    /** A named person with second-hand knowledge or a stake. */
    NAMED_THIRD_PARTY(SourceGroup.NAMED, Reliability.C),
    /** An unnamed public official or diplomat. */
    ANONYMOUS_OFFICIAL(SourceGroup.ANONYMOUS, Reliability.F),
    /** An unnamed person inside or close to the organisation concerned. */
    ANONYMOUS_INSIDER(SourceGroup.ANONYMOUS, Reliability.F),
    /** An unnamed first-hand observer. */
    ANONYMOUS_WITNESS(SourceGroup.ANONYMOUS, Reliability.F),
    /** A bare plural or passive of which nobody can tell how it would know. */
    VAGUE_SOURCES(SourceGroup.ANONYMOUS, Reliability.F),
    /** Another outlet's own reporting. */
    OTHER_OUTLET(SourceGroup.MEDIA, Reliability.F),
    /** What the article's own outlet saw, measured or heard itself. */
    OWN_REPORTING(SourceGroup.MEDIA, Reliability.F),
    /** An encyclopaedia, dictionary, fact-check archive or data aggregator. */
    REFERENCE_WORK(SourceGroup.MEDIA, Reliability.C),
    /** An identified or pseudonymous specialist who publishes outside review. */
    RESEARCHER_POST(SourceGroup.SOCIAL, Reliability.F),
    /** A tipster, leaker or transfer reporter whose product is unreleased information. */
    LEAKER_ACCOUNT(SourceGroup.SOCIAL, Reliability.F),
    /** An unidentified user, a forum or an unverified video. */
    SOCIAL_POST(SourceGroup.SOCIAL, Reliability.F),
    /** An explicit rumour with nobody behind it. */
    UNATTRIBUTED_RUMOUR(SourceGroup.NONE, Reliability.F),
    /** A checkable fact in the outlet's own voice. */
    AUTHOR_ASSERTION(SourceGroup.NONE, Reliability.F),
    /** Interpretation, opinion or definition in the outlet's own voice; never scored. */
    AUTHOR_ANALYSIS(SourceGroup.NONE, Reliability.F);

    private final SourceGroup group;
    private final Reliability reliability;

    SourceType(SourceGroup group, Reliability reliability) {
        this.group = group;
        this.reliability = reliability;
    }

    /** Returns the group the type belongs to. */
    public SourceGroup group() {
        return group;
    }

    /**
     * Returns the letter a source of this type carries without a track record.
     *
     * @param tier the caller's rating of the outlet where the source is one; empty where there is none
     */
    public Reliability reliability(Optional<Tier> tier) {
        requireNonNull(tier, "tier");
        return isOutlet() ? tier.map(SourceType::letter).orElse(reliability) : reliability;
    }

    /** Returns whether an outlet answers for a source of this type, so that the outlet's tier decides its letter. */
    public boolean isOutlet() {
        return this == OTHER_OUTLET || this == OWN_REPORTING || this == AUTHOR_ASSERTION;
    }

    /** Returns whether a source of this type is an unnamed person for whom an outlet can vouch. */
    public boolean canBeVouchedFor() {
        return this == ANONYMOUS_OFFICIAL || this == ANONYMOUS_INSIDER || this == ANONYMOUS_WITNESS;
    }

    private static Reliability letter(Tier tier) {
        return switch (tier) {
            case A -> Reliability.B;
            case B -> Reliability.C;
            case C -> Reliability.F;
            case D -> Reliability.D;
            case E -> Reliability.E;
        };
    }
}
