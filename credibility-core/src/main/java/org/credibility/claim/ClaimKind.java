package org.credibility.claim;

/** What kind of statement a claim is. */
public enum ClaimKind {
    /** Something happened. */
    EVENT(true),
    /** Something is the case. */
    STATUS(true),
    /** A number is the point. */
    FIGURE(true),
    /** An actor's own scheduled or intended act. */
    PLAN(true),
    /** Any other future. */
    PREDICTION(true),
    /** Why something is the case. */
    CAUSE(true),
    /** That somebody spoke these words. */
    QUOTE(true),
    /** A checkable fact that sets the scene, in the writer's own voice. */
    BACKGROUND_FACT(true),
    /** The writer's interpretation. */
    ANALYSIS(false),
    /** A judgement of value. */
    OPINION(false),
    /** What a word means. */
    DEFINITION(false);

    private final boolean scored;

    ClaimKind(boolean scored) {
        this.scored = scored;
    }

    /** Returns whether claims of this kind can be checked and carry a score. */
    public boolean isScored() {
        return scored;
    }
}
