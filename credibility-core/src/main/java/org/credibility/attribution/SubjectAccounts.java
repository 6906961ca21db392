package org.credibility.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.CreditWord;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Reads what an account claims that is itself the subject of its sentence: "A post claiming that the dam broke was shared
 * 3,000 times", "A video that says the mill burned down is a fake".
 *
 * <p>What is claimed ends where the verb of the sentence begins.
 */
final class SubjectAccounts {
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_CONTENT = 40;
    private static final int SHORTEST_CONTENT = 3;
    private static final Set<CueKind> SAYING = EnumSet.of(CueKind.REPORT, CueKind.CLAIM);
    private static final Set<SourceNoun> ACCOUNTS = EnumSet.of(
            SourceNoun.ACCOUNT,
            SourceNoun.POSTER,
            SourceNoun.OUTLET,
            SourceNoun.LEAK,
            SourceNoun.STATEMENT,
            SourceNoun.RUMOUR,
            SourceNoun.VAGUE);

    private final SentenceContext context;

    private SubjectAccounts(SentenceContext context) {
        this.context = context;
    }

    /** Adds what the subject of a sentence claims in the place of what other readers made of it. */
    static void read(SentenceContext context, List<Draft> drafts) {
        new SubjectAccounts(context).account().ifPresent(found -> {
            drafts.removeIf(other -> other.cue().overlaps(found.cue()));
            drafts.add(found);
        });
    }

    private Optional<Draft> account() {
        for (int at = 1; at < Math.min(context.size(), LONGEST_SUBJECT); at++) {
            if (context.isQuoted(at)) {
                return Optional.empty();
            }
            Optional<CueEntry> cue = context.word(at).entry().cueVerb().filter(entry -> SAYING.contains(entry.kind()));
            int noun = relative(at) ? at - 1 : at;
            if (cue.isPresent() && (relative(at) || context.is(at, WordClass.GERUND))) {
                return isAccount(new Stretch(0, noun)) ? claimed(at, cue.get(), noun) : Optional.empty();
            }
            if (context.isFinite(at) || context.isOneOf(at, ",", ";", ":")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "that says", "which claims". */
    private boolean relative(int verb) {
        return context.isFinite(verb) && context.isOneOf(verb - 1, "that", "which");
    }

    /** A post, an article, a message, with where it stands. */
    private boolean isAccount(Stretch subject) {
        boolean plain = subject.begin() < subject.end()
                && context.clauses().isNominal(subject)
                && !context.is(subject.end() - 1, WordClass.PREPOSITION)
                && !context.is(subject.begin(), WordClass.PREPOSITION);
        return plain
                && (isMade(subject)
                        || context.sourceNoun(subject)
                                .filter(ACCOUNTS::contains)
                                .isPresent());
    }

    private boolean isMade(Stretch subject) {
        for (int at = subject.begin(); at < subject.end() && !context.is(at, WordClass.PREPOSITION); at++) {
            boolean account = context.word(at)
                    .entry()
                    .creditWord()
                    .filter(word -> word == CreditWord.ACCOUNT)
                    .isPresent();
            if (account) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> claimed(int verb, CueEntry entry, int subjectEnd) {
        boolean that = context.isOneOf(verb + 1, "that");
        int begin = that ? verb + 2 : verb + 1;
        int main = that || opensSubject(begin) ? mainVerb(begin) : -1;
        return main - begin < SHORTEST_CONTENT || namesMaker(main)
                ? Optional.empty()
                : Optional.of(context.draft(entry, verb, verb + 1)
                        .source(context.span(0, subjectEnd))
                        .content(context.span(begin, main)));
    }

    /** "was issued by the ministry": whose account it is comes behind. */
    private boolean namesMaker(int main) {
        return context.is(main + 1, WordClass.PARTICIPLE) && context.isOneOf(main + 2, "by");
    }

    /** "saying the school", "claiming schools", not "a texting service". */
    private boolean opensSubject(int at) {
        return context.is(at, WordClass.DETERMINER)
                || context.is(at, WordClass.NAME)
                || context.is(at, WordClass.PRONOUN)
                || context.is(at, WordClass.NUMERAL)
                || (context.is(at, WordClass.NOUN) && context.word(at).lower().endsWith("s"));
    }

    /**
     * Where the verb of the sentence begins: the second verb that nothing joins to the one before, or the third where one of
     * these may be a participle, "the man arrested on Friday was set free was shared"; -1 where it cannot be told.
     */
    private int mainVerb(int begin) {
        List<Integer> verbs = verbs(begin);
        if (verbs.size() < 2 || context.is(verbs.get(0) - 1, WordClass.COORDINATOR)) {
            return -1;
        }
        boolean participle = mayBeParticiple(verbs.get(0))
                || (context.isNominal(verbs.get(1) - 1)
                        && context.word(verbs.get(1)).lower().endsWith("ed"));
        if (verbs.size() > 2 && !participle) {
            return -1;
        }
        int main = verbs.size() - 1;
        int group = Math.max(verbs.get(main - 1) + 1, context.clauses().verbGroupBegin(verbs.get(main)));
        while (context.is(group, WordClass.ADVERB)
                || (group < verbs.get(main) && context.is(group, WordClass.PARTICIPLE))) {
            group++;
        }
        return group;
    }

    /** The first verbs that nothing joins to one before, three at most. */
    private List<Integer> verbs(int begin) {
        List<Integer> verbs = new ArrayList<>();
        boolean joined = false;
        boolean relative = false;
        for (int at = begin; at < Math.min(context.size(), begin + LONGEST_CONTENT) && verbs.size() < 3; at++) {
            joined |= joins(at);
            relative |= context.is(at, WordClass.RELATIVE);
            boolean first = verbs.isEmpty();
            if ((first && mayBeParticiple(at)) || (context.isFinite(at) && !isOfGroup(at))) {
                if (first ? !relative : !joined) {
                    verbs.add(at);
                }
                joined = false;
                relative = false;
            }
        }
        return verbs;
    }

    private boolean isOfGroup(int verb) {
        return context.is(verb - 1, WordClass.AUXILIARY) || context.is(verb - 1, WordClass.MODAL);
    }

    /** "The mill burned", "the man arrested": right behind a noun. */
    private boolean mayBeParticiple(int at) {
        return context.is(at, WordClass.PARTICIPLE)
                && context.isNominal(at - 1)
                && context.clauses().verbGroupBegin(at) == at;
    }

    private boolean joins(int at) {
        return context.is(at, WordClass.COORDINATOR)
                || context.is(at, WordClass.RELATIVE)
                || context.is(at, WordClass.COMPLEMENTIZER)
                || context.isOneOf(
                        at, ",", ";", ":", "that", "who", "which", "because", "after", "before", "while", "when", "if",
                        "as");
    }
}
