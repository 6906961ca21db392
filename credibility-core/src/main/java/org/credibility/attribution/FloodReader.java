package org.credibility.attribution;

import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads what fills a network: "Social media is awash with news of …", "Twitter lit up with claims that …". */
final class FloodReader {
    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_PREDICATE = 8;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentReader contents;

    private FloodReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new ContentReader(context);
    }

    static Optional<Draft> read(SentenceContext context) {
        return new FloodReader(context).read();
    }

    private Optional<Draft> read() {
        for (int verb = 1; verb < Math.min(context.size(), LONGEST_SUBJECT); verb++) {
            if (context.isFinite(verb)) {
                return isFollowedByWith(verb) ? filled(verb) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> filled(int verb) {
        Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(verb), false);
        return isNetwork(subject) ? filledWith(subject, verb) : Optional.empty();
    }

    /** Whether there can be what fills it, which is quicker to see than what is filled. */
    private boolean isFollowedByWith(int verb) {
        for (int at = verb; at < verb + LONGEST_PREDICATE; at++) {
            if (context.isOneOf(at, "with", "by")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNetwork(Stretch subject) {
        return context.sourceNoun(subject)
                .filter(noun -> noun == SourceNoun.POSTER)
                .isPresent();
    }

    /** "with" or "by", a noun for what is told, and what it is. */
    private Optional<Draft> filledWith(Stretch subject, int verb) {
        int limit = Math.min(context.size() - 2, verb + LONGEST_PREDICATE);
        boolean filled = false;
        for (int with = verb; with < limit; with++) {
            filled |= isFilled(with);
            if (filled && context.isOneOf(with, "with", "by")) {
                int noun = with + 1;
                while (noun < limit && !isTelling(noun)) {
                    noun++;
                }
                boolean told = isTelling(noun) && context.isOneOf(noun + 1, "that", "of", "about");
                return told ? Optional.of(draft(subject, verb, noun)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isFilled(int at) {
        return context.isOneOf(
                at,
                "awash",
                "abuzz",
                "ablaze",
                "alight",
                "buzzing",
                "flooded",
                "filled",
                "full",
                "inundated",
                "lit",
                "rife",
                "swamped",
                "erupted",
                "exploded");
    }

    private boolean isTelling(int at) {
        return context.is(at, WordClass.NOUN)
                && (context.word(at).entry().cueNoun().isPresent()
                        || context.isOneOf(at, "news", "speculation", "talk", "word", "chatter", "gossip"));
    }

    /** "…, but there was no sign of it": the writer steps in. */
    private int beforeDoubt(int begin, int end) {
        for (int at = begin + 1; at < end; at++) {
            if (context.isOneOf(at, ",") && context.isOneOf(at + 1, "but", "although", "though")) {
                return at;
            }
        }
        return end;
    }

    private Draft draft(Stretch subject, int verb, int noun) {
        CueEntry entry = new CueEntry(context.word(noun).lower(), CueKind.REPORT, Frame.THAT);
        return context.draft(entry, verb, noun + 1)
                .source(context.span(subject))
                .content(context.span(noun + 2, beforeDoubt(noun + 2, contents.end(noun + 2))));
    }
}
