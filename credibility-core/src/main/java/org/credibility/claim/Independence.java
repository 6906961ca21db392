package org.credibility.claim;

import java.util.Set;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;

/**
 * Tells whether two chains start from independent origins, as far as an article shows it; in doubt they do not.
 *
 * <p>An outlet may have it from whoever else is quoted, an unnamed person may be the one who is named elsewhere, a
 * pleading says what its party says, and two who speak for bodies may speak for one.
 */
final class Independence {
    private Independence() {}

    static boolean holds(Chain one, Chain other) {
        return isOwnWitness(one.origin().type())
                && isOwnWitness(other.origin().type())
                && !isPassedOnBy(one, other.origin())
                && !isPassedOnBy(other, one.origin())
                && !canBeSamePerson(one.origin(), other.origin())
                && !canBeSamePerson(other.origin(), one.origin())
                && !isOneVoice(one.origin(), other.origin());
    }

    /** Whether sources of a type know something by themselves, and not from another source of the article. */
    private static boolean isOwnWitness(SourceType type) {
        return switch (type) {
            case OFFICIAL_RECORD, LEAKED_DOCUMENT, OWN_REPORTING -> true;
            case OFFICIAL_STATEMENT, AUTHORITY_STATEMENT -> true;
            case NAMED_PARTICIPANT, NAMED_EXPERT, NAMED_THIRD_PARTY -> true;
            case ANONYMOUS_OFFICIAL, ANONYMOUS_INSIDER, ANONYMOUS_WITNESS -> true;
            case RESEARCHER_POST, LEAKER_ACCOUNT, SOCIAL_POST -> true;
            case CORPORATE_FILING, LEGAL_PLEADING, PEER_REVIEWED, PREPRINT, DATA_OR_POLL -> false;
            case VAGUE_SOURCES, OTHER_OUTLET, REFERENCE_WORK -> false;
            case UNATTRIBUTED_RUMOUR, AUTHOR_ASSERTION, AUTHOR_ANALYSIS -> false;
        };
    }

    private static boolean isPassedOnBy(Chain chain, Source source) {
        return chain.hops().stream().anyMatch(hop -> hop.source().number() == source.number());
    }

    /** "The driver" may be whoever else is named, and an unnamed official may be the one who speaks for the office. */
    private static boolean canBeSamePerson(Source one, Source other) {
        SourceGroup group = other.type().group();
        boolean single = one.count().orElse(0) == 1 && group == SourceGroup.NAMED;
        boolean office = one.type() == SourceType.ANONYMOUS_OFFICIAL && group == SourceGroup.OFFICIAL;
        return isUnidentified(one) && (isUnidentified(other) || single || office);
    }

    private static boolean isUnidentified(Source source) {
        SourceGroup group = source.type().group();
        return group == SourceGroup.ANONYMOUS || group == SourceGroup.SOCIAL;
    }

    /** Whether two who speak for bodies may speak for the same one, or a document be one of the body that speaks. */
    private static boolean isOneVoice(Source one, Source other) {
        Set<String> others = names(other);
        return speaksForBody(one)
                && speaksForBody(other)
                && (one.type() == other.type() || names(one).stream().anyMatch(others::contains));
    }

    private static boolean speaksForBody(Source source) {
        SourceGroup group = source.type().group();
        return group == SourceGroup.OFFICIAL || group == SourceGroup.RECORD;
    }

    private static Set<String> names(Source source) {
        return source.name().map(ContentWords::ofNames).orElse(Set.of());
    }
}
