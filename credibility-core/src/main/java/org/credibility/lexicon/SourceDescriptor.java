package org.credibility.lexicon;

/** What words beside the noun tell of the source it names. */
public enum SourceDescriptor {
    /** It does not want its name to be read. */
    UNNAMED,
    /** It is told why it does not. */
    REASON,
    /** It is told how it comes to know. */
    ACCESS,
    /** It has no part in the matter: only specialists are introduced so. */
    OUTSIDER,
    /** It works on the subject: studies, teaches, researches it. */
    SPECIALIST,
    /** It tells of its own work. */
    OWN_WORK,
    /** It is at the head of a body and speaks for it. */
    LEADING,
    /** It no longer holds the post. */
    FORMER,
    /** It stands against somebody: a losing bidder, the other side. */
    PARTISAN,
    /** A paper that was not meant for readers. */
    CONFIDENTIAL,
    /** A paper that its owner made public. */
    PUBLISHED,
    /** A paper for a stock exchange or for shareholders. */
    REGULATED,
    /** A paper for a court. */
    IN_COURT,
    /** Research that nobody reviewed. */
    UNREVIEWED,
    /** Research that a journal reviewed. */
    REVIEWED,
    /** Said on a social medium, in a blog or a newsletter. */
    POSTED,
    /** Known by a pen name. */
    PEN_NAME,
    /** Makes known what is not released yet. */
    LEAKING,
    /** Says what harms it: admits, concedes. */
    ADMITTING,
    /** Says what clears it: insists, maintains. */
    INSISTING,
    /** Is a rival or opponent of somebody in the story. */
    OPPOSING
}
