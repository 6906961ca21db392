package org.credibility.lexicon;

/** What the words that tie a source to a content say of the speaking. */
public enum CueKind {
    /** Neutral speech or writing: said, told, according to. */
    REPORT,
    /** The writer steps back: claimed, insisted. */
    CLAIM,
    /** A rumour or report with nobody behind it: reportedly, is said to, rumour has it. */
    HEARSAY,
    /** The source rejects something: denied, dismissed. */
    DENIAL,
    /** The source agrees to something: confirmed, admitted. */
    CONFIRMATION,
    /** A document or measurement speaks: shows, found. */
    EVIDENCE,
    /** A paper or instrument does itself what is told: the draft sets aside, sensors counted. */
    ACCOUNT,
    /** The source tells its own will or expectation: plans, expects. */
    INTENTION,
    /** The source takes over what another one says: citing. */
    RELAY,
    /** The writer credits the source with a whole story and tells nothing of it: first reported by. */
    CREDIT,
    /** The source judges or interprets: called, described. */
    JUDGEMENT
}
