package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CreditWord;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.text.Token;

/**
 * Reads the lines in which a story goes from hand to hand and which tell nothing of it: "The paper has it from a guard",
 * "A clerk passed the date to the leaker @miro", "From there the tale made its way to Radio Nord", "The emails were
 * obtained by the station".
 */
final class PassingReader {
    private static final int OBJECT_REACH = 7;
    private static final String PASSED = "passed";
    private static final String HANDED = "hand";

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final List<Draft> drafts = new ArrayList<>();

    private PassingReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
    }

    static List<Draft> read(SentenceContext context) {
        PassingReader reader = new PassingReader(context);
        for (int at = 0; at < context.size(); at++) {
            if (!context.isQuoted(at)) {
                reader.word(at);
            }
        }
        return reader.drafts;
    }

    private void word(int at) {
        if (context.isOneOf(at, "its", "their") && context.isOneOf(at + 1, "way")) {
            went(at);
        } else if (does(SourceWord.TAKING, at)) {
            taken(at);
        } else if (does(SourceWord.TELLING, at)) {
            told(at);
        }
        if (does(SourceWord.SEEN, at)) {
            obtained(at);
        }
    }

    private boolean does(SourceWord use, int at) {
        return context.word(at).entry().does(use);
    }

    /** "The tale made its way to Radio Nord". */
    private void went(int its) {
        int to = its + 2;
        boolean goes = context.isOneOf(
                its - 1, "made", "makes", "found", "finds", "wound", "worked", "wormed", "fought", "snaked");
        if (goes && context.isOneOf(to, "to", "into", "onto")) {
            phrase(to + 1)
                    .map(this::first)
                    .filter(this::isNamed)
                    .ifPresent(
                            named -> drafts.add(draft(PASSED, its - 1, to + 1).source(context.span(named))));
        }
    }

    /** "The paper has it from a guard", "Radio Nord, which had taken the story from a chain message". */
    private void taken(int verb) {
        int from = account(verb + 1);
        if (from < 0 || !context.isOneOf(from, "from")) {
            return;
        }
        Stretch teller = subject(verb);
        Optional<Stretch> origin = phrase(from + 1).filter(this::isNamed);
        if (!teller.isEmpty() && clauses.isNominal(teller) && origin.isPresent()) {
            Draft outer = draft(context.word(verb).lower(), verb, from + 1).source(context.span(teller));
            drafts.add(outer);
            drafts.add(new Draft(context.index(), relay(verb), context.span(new Stretch(verb, from + 1)))
                    .source(context.span(origin.get()))
                    .nestedIn(outer));
        }
    }

    private CueEntry relay(int verb) {
        return new CueEntry(context.word(verb).lower(), CueKind.RELAY, Frame.SOURCE);
    }

    /** "A clerk passed the date to the leaker @miro", "the lawyer recounted it to the Courier". */
    private void told(int verb) {
        int account = account(verb + 1);
        int to = account > 0 && isTalk(account) ? account + 3 : to(verb + 1);
        Optional<Stretch> listener = to < 0 ? Optional.empty() : phrase(to + 1);
        boolean passes = listener.filter(this::isPublisher).isPresent()
                || (account > 0
                        && account <= to
                        && listener.filter(this::isNamed).isPresent());
        Stretch teller = subject(verb);
        if (passes && !teller.isEmpty() && clauses.isNominal(teller)) {
            drafts.add(draft(HANDED, verb, to + 1).source(context.span(teller)));
        }
    }

    /** "gave the figure in an interview with". */
    private boolean isTalk(int at) {
        return context.isOneOf(at, "in")
                && context.is(at + 1, WordClass.DETERMINER)
                && at + 3 < context.size()
                && does(SourceWord.TALK, at + 2)
                && context.isOneOf(at + 3, "with", "to", "on");
    }

    /** The part of a phrase before its first comma. */
    private Stretch first(Stretch phrase) {
        int end = phrase.begin();
        while (end < phrase.end() && !context.isOneOf(end, ",")) {
            end++;
        }
        return new Stretch(phrase.begin(), end);
    }

    /** "The emails were obtained by the station": the paper speaks, through whoever has it. */
    private void obtained(int verb) {
        Stretch paper = subject(verb);
        int by = verb + 1;
        while (by < verb + 3 && context.isOneOf(by, "hold", "of", "up")) {
            by++;
        }
        boolean leak = context.isOneOf(verb - 1, "was", "were", "been")
                && context.isOneOf(by, "by", "to")
                && phrase(by + 1).filter(this::isNamed).isPresent()
                && (context.isOneOf(by, "by")
                        || phrase(by + 1).filter(this::isPublisher).isPresent());
        if (leak && !paper.isEmpty() && isPaper(paper)) {
            drafts.add(draft(context.word(verb).lower(), verb, by + 1).source(context.span(paper)));
        }
    }

    private Stretch subject(int verb) {
        return clauses.subjectBefore(0, clauses.verbGroupBegin(verb), context.isHeadline());
    }

    /** The index behind "it", "this" or a noun for what is told that begins at an index; -1 where none does. */
    private int account(int begin) {
        if (context.isOneOf(begin, "it", "this", "that", "them")) {
            return begin + 1;
        }
        for (int at = begin; at < Math.min(context.size(), begin + OBJECT_REACH); at++) {
            if (isAccount(at) && !isAccount(at + 1)) {
                return at + 1;
            }
            boolean modifier = context.is(at, WordClass.DETERMINER)
                    || context.is(at, WordClass.ADJECTIVE)
                    || context.isOneOf(at, "on")
                    || context.isNominal(at);
            if (!modifier) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isAccount(int at) {
        return at < context.size()
                && context.word(at)
                        .entry()
                        .creditWord()
                        .filter(use -> use == CreditWord.ACCOUNT)
                        .isPresent();
    }

    /** The "to" behind a short object; -1 where there is none. */
    private int to(int begin) {
        for (int at = begin; at < Math.min(context.size(), begin + OBJECT_REACH); at++) {
            if (context.isOneOf(at, "to")) {
                return at;
            }
            if (context.is(at, WordClass.PUNCTUATION) || context.isFinite(at) || context.is(at, WordClass.GERUND)) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Stretch> phrase(int begin) {
        Stretch phrase = clauses.nounPhraseAt(begin);
        return phrase.isEmpty() || !clauses.isNominal(phrase) ? Optional.empty() : Optional.of(phrase);
    }

    private boolean isNamed(Stretch phrase) {
        return clauses.holds(WordClass.NAME, phrase.begin(), phrase.end())
                || context.word(phrase.begin()).token().kind() == Token.Kind.ADDRESS
                || context.sourceNoun(phrase).isPresent();
    }

    private boolean isPublisher(Stretch phrase) {
        return context.sourceNoun(phrase)
                .filter(noun -> switch (noun) {
                    case OUTLET, LEAKER, RESEARCHER -> true;
                    default -> false;
                })
                .isPresent();
    }

    private boolean isPaper(Stretch phrase) {
        return context.sourceNoun(phrase)
                .filter(noun -> noun == SourceNoun.LEAK || noun == SourceNoun.RECORD || noun == SourceNoun.PLEADING)
                .isPresent();
    }

    private Draft draft(String lemma, int begin, int end) {
        CueEntry entry = new CueEntry(lemma, CueKind.CREDIT, Frame.SOURCE);
        return new Draft(context.index(), entry, context.span(new Stretch(begin, end)));
    }
}
