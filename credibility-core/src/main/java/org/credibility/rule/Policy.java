package org.credibility.rule;

/**
 * What an editor asks of the sourcing of a claim.
 *
 * @param independentOrigins how many independent origins a claim should rest on, 1 or more
 * @param anonymousNeedsDescriptor whether the text should say how an unnamed source comes to know
 */
public record Policy(int independentOrigins, boolean anonymousNeedsDescriptor) {
    /** What newsrooms commonly ask: two independent origins, and a word on how an unnamed source knows. */
    public static final Policy DEFAULT = new Policy(2, true);

    /** Checks the number. */
    public Policy {
        if (independentOrigins < 1) {
            throw new IllegalArgumentException("independentOrigins " + independentOrigins + " is below 1");
        }
    }
}
