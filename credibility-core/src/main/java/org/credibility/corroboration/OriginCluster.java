package org.credibility.corroboration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.evidence.Stance;

/**
 * Accounts that rest on one origin.
 *
 * @param stance what they say of the claim: supports, contradicts, or mentions where none of them decides
 * @param members the places of the accounts in the list that was given, ascending; never empty
 * @param joins why they belong together
 */
public record OriginCluster(Stance stance, List<Integer> members, List<Join> joins) {
    /** Copies the lists and checks that there is a member. */
    public OriginCluster {
        requireNonNull(stance, "stance");
        members = List.copyOf(members);
        joins = List.copyOf(joins);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an origin without accounts");
        }
    }
}
