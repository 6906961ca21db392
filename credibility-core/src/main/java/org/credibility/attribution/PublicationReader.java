package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CreditWord;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Reads what somebody says by publishing it: "The guards released a video that shows …", "In an article published by
 * Radio Nord, …".
 */
final class PublicationReader {
    private static final int LONGEST_OBJECT = 6;
    private static final int LONGEST_RELATIVE = 4;
    private static final int LONGEST_FRONT = 16;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final List<Draft> drafts = new ArrayList<>();

    private PublicationReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
    }

    static List<Draft> read(SentenceContext context) {
        PublicationReader reader = new PublicationReader(context);
        for (int at = 1; at < context.size(); at++) {
            if (!context.isQuoted(at) && reader.is(at, CreditWord.MADE)) {
                reader.issued(at);
            }
        }
        reader.front();
        return reader.drafts;
    }

    private boolean is(int at, CreditWord use) {
        return at < context.size()
                && context.word(at)
                        .entry()
                        .creditWord()
                        .filter(found -> found == use)
                        .isPresent();
    }

    /** A subject, a verb of publishing, an account, and a relative clause or participle that tells what it says. */
    private void issued(int verb) {
        int group = clauses.verbGroupBegin(verb);
        Stretch subject = clauses.subjectBefore(0, group, context.isHeadline());
        int account = accountBehind(verb);
        int says = account < 0 ? -1 : saying(account + 1);
        boolean opens = says < 0 && account > 0 && isWords(account) && context.isOneOf(context.size() - 1, ":");
        if (!(opens || says > 0) || isPassive(group, verb) || subject.isEmpty() || !clauses.isNominal(subject)) {
            return;
        }
        drafts.add(
                opens
                        ? opening(verb, group, account)
                                .source(context.span(
                                        clauses.wholeSubjectBefore(0, group).orElse(subject)))
                        : telling(verb, group, says).source(context.span(subject)));
    }

    /** "The county issued a statement on Monday:", and in the next line its words. */
    private Draft opening(int verb, int group, int account) {
        CueEntry entry = new CueEntry(context.word(verb).lower(), CueKind.REPORT, Frame.OPENING);
        return new Draft(context.index(), entry, context.span(new Stretch(group, account + 1))).opening();
    }

    /** An account made of words, as no picture is. */
    private boolean isWords(int account) {
        return context.isOneOf(
                account,
                "statement",
                "release",
                "message",
                "letter",
                "note",
                "notice",
                "post",
                "tweet",
                "email",
                "memo",
                "update",
                "reply",
                "response",
                "appeal",
                "warning");
    }

    private Draft telling(int verb, int group, int says) {
        CueEntry entry = new CueEntry(context.word(verb).lower(), CueKind.EVIDENCE, Frame.OBJECT);
        return new Draft(context.index(), entry, context.span(new Stretch(group, says + 1)))
                .content(context.span(context.isOneOf(says + 1, "that") ? says + 2 : says + 1, context.size()));
    }

    private boolean isPassive(int group, int verb) {
        for (int at = group; at < verb; at++) {
            if (context.isOneOf(at, "be", "been", "is", "are", "was", "were", "being", "not")) {
                return true;
            }
        }
        return context.is(verb, WordClass.PARTICIPLE) && group == verb;
    }

    private int accountBehind(int verb) {
        for (int at = verb + 1; at < Math.min(context.size(), verb + LONGEST_OBJECT); at++) {
            if (is(at, CreditWord.ACCOUNT) && !is(at + 1, CreditWord.ACCOUNT)) {
                return at;
            }
            boolean modifier = context.is(at, WordClass.DETERMINER)
                    || context.is(at, WordClass.ADJECTIVE)
                    || context.is(at, WordClass.NUMERAL)
                    || context.isNominal(at)
                    || context.isOneOf(at, "following")
                    || is(at, CreditWord.ACCOUNT);
            if (!modifier) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb with which an account speaks: "that purportedly shows", "claiming"; -1 where it does not. */
    private int saying(int begin) {
        boolean relative = context.isOneOf(begin, "that", "which");
        for (int at = begin; at < Math.min(context.size(), begin + LONGEST_RELATIVE); at++) {
            boolean verb = relative ? context.word(at).type().isFinite() : context.is(at, WordClass.GERUND);
            if (verb && isSpeaking(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isSpeaking(int at) {
        return context.word(at)
                .entry()
                .cueVerb()
                .filter(entry -> switch (entry.kind()) {
                    case REPORT, CLAIM, EVIDENCE -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** "In an article published by Radio Nord, …": the main clause is what the article says. */
    private void front() {
        if (!context.isOneOf(0, "in", "on") || !drafts.isEmpty()) {
            return;
        }
        int account = accountBehind(0);
        for (int at = Math.max(1, account); account > 0 && at < Math.min(context.size(), LONGEST_FRONT); at++) {
            if (is(at, CreditWord.MADE) && context.isOneOf(at + 1, "by")) {
                published(at, clauses.nounPhraseAt(at + 2));
                return;
            }
        }
    }

    private void published(int verb, Stretch source) {
        Optional<Stretch> main = context.isOneOf(source.end(), ",")
                ? Optional.of(new Stretch(source.end() + 1, context.size()))
                : Optional.empty();
        main.filter(clause -> clauses.isClause(clause.begin(), clause.end())).ifPresent(clause -> {
            CueEntry entry = new CueEntry(context.word(verb).lower(), CueKind.EVIDENCE, Frame.SOURCE_AFTER);
            drafts.add(new Draft(context.index(), entry, context.span(new Stretch(verb, verb + 2)))
                    .source(context.span(source))
                    .content(context.span(clause.begin(), clause.end())));
        });
    }
}
