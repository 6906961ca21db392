package org.credibility.source;

import static org.credibility.lexicon.SourceDescriptor.ACCESS;
import static org.credibility.lexicon.SourceDescriptor.LEAKING;
import static org.credibility.lexicon.SourceDescriptor.PEN_NAME;
import static org.credibility.lexicon.SourceDescriptor.POSTED;

import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;

/**
 * Tells who publishes alone: leakers by what they make known, specialists by their field, everybody else by the account.
 *
 * <p>A body, an outlet or a person in public that posts speaks as what it is.
 */
final class SocialRules {
    private static final int LONGEST_SPEAKING = 4;

    private SocialRules() {}

    /** The type of somebody who posts; empty where nobody does. */
    static Optional<SourceType> type(SourceContext context) {
        SourcePhrase source = context.source();
        if (isLeaker(source)) {
            return Optional.of(SourceType.LEAKER_ACCOUNT);
        }
        if (isResearcher(context)) {
            return Optional.of(SourceType.RESEARCHER_POST);
        }
        if (isNetworkItself(context)) {
            return Optional.of(SourceType.OFFICIAL_STATEMENT);
        }
        return (isAccount(source) && isPosted(context)) || isCrowdOfNetwork(context)
                ? Optional.of(SourceType.SOCIAL_POST)
                : Optional.empty();
    }

    /** "On a neighbourhood forum several people blamed the rain". */
    private static boolean isCrowdOfNetwork(SourceContext context) {
        SourcePhrase source = context.source();
        boolean member = source.holds(
                "users", "user", "commenters", "commenter", "members", "member", "posters", "poster", "fans");
        boolean resident = source.holds("people", "residents", "parents", "woman", "man", "mother", "father");
        boolean opens = !source.names().hasAny() && (context.opensOn(POSTED) || (member && context.opensWith(POSTED)));
        boolean told = member && source.tells(POSTED);
        return (member || resident) && (opens || told) && !source.tells(ACCESS);
    }

    private static boolean isPosted(SourceContext context) {
        SourcePhrase source = context.source();
        return source.hasHandle()
                || source.tells(PEN_NAME)
                || source.tells(POSTED)
                || context.cue().tells(POSTED)
                || context.opensWith(POSTED)
                || isPost(source);
    }

    /** "Facebook said", not "a message on Facebook reading": the firm behind a network speaks, its users do not. */
    private static boolean isNetworkItself(SourceContext context) {
        SourcePhrase source = context.source();
        return source.words().size() == 1
                && Lexicon.english().does(SourceWord.NETWORK, source.words().get(0))
                && context.cue().words().size() < LONGEST_SPEAKING
                && !context.standsBehind("on");
    }

    /** A post, or something that belongs to a place to post: "users of a forum". */
    private static boolean isPost(SourcePhrase source) {
        return source.isAlso(SourceNoun.POSTER) || source.belongsTo(SourceNoun.POSTER);
    }

    private static boolean isLeaker(SourcePhrase source) {
        boolean official = source.isAlso(SourceNoun.SPOKESPERSON) || source.isAlso(SourceNoun.OUTLET);
        return !official
                && (source.isAlso(SourceNoun.LEAKER)
                        || source.tells(LEAKING)
                        || isAccountOf(source, SourceNoun.LEAKER));
    }

    /** "a thread by the security researcher": a post of somebody. */
    private static boolean isAccountOf(SourcePhrase source, SourceNoun kind) {
        boolean account = source.role()
                .filter(role -> role == SourceNoun.POSTER || role == SourceNoun.ACCOUNT)
                .isPresent();
        return account && source.belongsTo(kind);
    }

    private static boolean isResearcher(SourceContext context) {
        SourcePhrase source = context.source();
        if (source.isAlso(SourceNoun.STUDY) || source.isAlso(SourceNoun.SPOKESPERSON)) {
            return false;
        }
        boolean institution = source.belongsTo(SourceNoun.BODY)
                || source.belongsTo(NameWord.BODY)
                || source.belongsTo(NameWord.AUTHORITY);
        boolean researcher = source.isAlso(SourceNoun.RESEARCHER) || isAccountOf(source, SourceNoun.RESEARCHER);
        boolean expert = source.isAlso(SourceNoun.EXPERT)
                || isAccountOf(source, SourceNoun.EXPERT)
                || (source.isAlso(SourceNoun.INSIDER) && source.tells(PEN_NAME));
        return (researcher && !institution) || ((researcher || expert) && isPosted(context));
    }

    /** An account, not a body, office holder or outlet that has one. */
    private static boolean isAccount(SourcePhrase source) {
        boolean speaks = source.has(SourceNoun.POST)
                || source.has(SourceNoun.MINISTER)
                || source.has(SourceNoun.SERVICE)
                || source.isAlso(SourceNoun.OUTLET)
                || source.isAlso(SourceNoun.PARTICIPANT)
                || source.has(SourceNoun.OFFICE)
                || source.has(SourceNoun.AUTHORITY)
                || source.has(SourceNoun.SPOKESPERSON)
                || source.has(SourceNoun.STATEMENT)
                || isOfOutlet(source);
        boolean body = source.has(SourceNoun.BODY) && !isPost(source);
        boolean inside = source.isAlso(SourceNoun.INSIDER) && !source.holds("members", "member");
        return !speaks && !body && !inside && (source.hasHandle() || isPost(source) || source.tells(PEN_NAME));
    }

    private static boolean isOfOutlet(SourcePhrase source) {
        return source.belongsTo(NameWord.OUTLET) && !source.isIndefinite();
    }
}
