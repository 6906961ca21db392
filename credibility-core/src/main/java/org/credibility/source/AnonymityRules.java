package org.credibility.source;

import static org.credibility.lexicon.SourceDescriptor.PEN_NAME;

import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;

/** Tells whether readers know who a source is, by its type and the names in its words. */
final class AnonymityRules {
    private AnonymityRules() {}

    static Anonymity anonymity(SourceType type, SourcePhrase source) {
        return switch (type.group()) {
            case RECORD -> isOfPolled(type, source) ? Anonymity.NAMED : Anonymity.DOCUMENT;
            case ANONYMOUS -> isReports(type, source) ? Anonymity.NONE : Anonymity.ANONYMOUS;
            case SOCIAL -> social(type, source);
            case NONE -> Anonymity.NONE;
            case OFFICIAL -> official(source);
            case NAMED -> isNamed(source) ? Anonymity.NAMED : Anonymity.ANONYMOUS;
            case MEDIA -> isSomeOutlet(type, source) ? Anonymity.ANONYMOUS : Anonymity.NAMED;
        };
    }

    /** "local media", "a tabloid": an outlet that readers cannot look up. */
    private static boolean isSomeOutlet(SourceType type, SourcePhrase source) {
        boolean all = source.headWord().equals("media") || source.headWord().equals("press");
        return type == SourceType.OTHER_OUTLET
                && (all || source.isDispatch() || (!source.names().hasAny() && !source.isDefinite()));
    }

    private static boolean isOfPolled(SourceType type, SourcePhrase source) {
        return type == SourceType.DATA_OR_POLL && source.holds("analysts", "economists");
    }

    private static boolean isReports(SourceType type, SourcePhrase source) {
        return type == SourceType.VAGUE_SOURCES && source.holds(SourceWord.PRESS);
    }

    private static boolean isNamed(SourcePhrase source) {
        return source.names().isOfPerson()
                || source.names().standApart()
                || (source.names().callSource() && !source.isIndefinite())
                || source.role().filter(role -> role == SourceNoun.BODY).isPresent();
    }

    private static Anonymity social(SourceType type, SourcePhrase source) {
        if (source.hasHandle() || source.tells(PEN_NAME)) {
            return Anonymity.PSEUDONYM;
        }
        if (source.names().isOfPerson()) {
            boolean pen = source.holds("account", "channel", "user")
                    || (type == SourceType.LEAKER_ACCOUNT && !source.names().hasGiven());
            return pen ? Anonymity.PSEUDONYM : Anonymity.NAMED;
        }
        boolean account = type != SourceType.SOCIAL_POST && source.names().callSource();
        return account ? Anonymity.PSEUDONYM : Anonymity.ANONYMOUS;
    }

    /** "The chief of staff" is a post that one person holds, whom readers can look up; "a manager" speaks for others. */
    private static Anonymity official(SourcePhrase source) {
        boolean speaker = source.role()
                .filter(role -> role == SourceNoun.SPOKESPERSON || (isPost(role) && !isOneHolder(source)))
                .isPresent();
        if (speaker && source.tells(PEN_NAME)) {
            return Anonymity.PSEUDONYM;
        }
        return speaker && !source.names().isOfPerson() ? Anonymity.UNNAMED_SPOKESPERSON : Anonymity.NAMED;
    }

    private static boolean isOneHolder(SourcePhrase source) {
        String head = source.headWord();
        return source.isDefinite() && (!head.endsWith("s") || head.endsWith("ss"));
    }

    private static boolean isPost(SourceNoun role) {
        return role == SourceNoun.POST || role == SourceNoun.MINISTER;
    }
}
