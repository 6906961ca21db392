package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CreditWord;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Reads the lines that credit somebody with a story and tell nothing of it: "The story was first reported by Radio Nord",
 * "The clip, posted on a forum by @miro, …", "All versions can be traced to one page", "That is all according to …".
 *
 * <p>Such an attribution has a source and no content: it covers the story, and how far that reaches is for the reader of
 * claims to tell. "The paper bases its account on a guard" is two attributions, the guard's nested in the paper's.
 */
final class CreditReader {
    private static final String ACCORDING = "according";
    private static final int ACCOUNT_REACH = 24;
    private static final int SOURCE_REACH = 8;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final List<Draft> drafts = new ArrayList<>();

    private CreditReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
    }

    static List<Draft> read(SentenceContext context) {
        CreditReader reader = new CreditReader(context);
        for (int at = 0; at < context.size(); at++) {
            if (!context.isQuoted(at)) {
                reader.word(at);
            }
        }
        return reader.drafts;
    }

    /** Whether a credit is for all that was told before: "That's all according to …". */
    static boolean isWholeStory(Draft credit) {
        return credit.entry().lemma().equals(ACCORDING);
    }

    private void word(int at) {
        if (isWholeStory(at)) {
            credit(at, at + 2);
        } else if (isInPaper(at)) {
            credit(at, at + 2);
        } else {
            use(at).ifPresent(use -> word(at, use));
        }
    }

    private void word(int at, CreditWord use) {
        switch (use) {
            case MADE, PASSED -> made(at);
            case STANDS -> standing(at);
            case TRACED -> back(at, "to");
            case RESTS -> back(at, "on");
            case HEARS -> heard(at);
            case ACCOUNT -> {
                // what is credited, not to whom
            }
        }
    }

    private Optional<CreditWord> use(int at) {
        return context.word(at).entry().creditWord();
    }

    private boolean isAccount(int at) {
        return at >= 0 && use(at).filter(use -> use == CreditWord.ACCOUNT).isPresent();
    }

    /** "The clip was posted by a pupil", "a report published in the Courier". */
    private void made(int at) {
        if (!isOfAccount(at)) {
            return;
        }
        int by = next(at + 1, "by");
        if (by > 0) {
            credit(at, by + 1);
        } else if (context.isOneOf(at + 1, "on", "in") && context.is(at + 2, WordClass.NAME)) {
            credit(at, at + 2);
        }
    }

    /** "The tale appeared in the Courier", "The figure comes from the press kit". */
    private void standing(int at) {
        int preposition = next(at + 1, "in", "on", "from", "with", "by");
        boolean names = preposition > 0 && (context.isOneOf(preposition, "from") || namesSomebody(preposition + 1));
        if (names && (isOfAccount(at) || isPaper(preposition))) {
            credit(at, preposition + 1);
        }
    }

    /** "The end of the route appears in a memo": what stands in a paper rests on it. */
    private boolean isPaper(int preposition) {
        return context.isOneOf(preposition, "in")
                && context.sourceNoun(clauses.nounPhraseAt(preposition + 1))
                        .filter(noun -> noun == SourceNoun.LEAK)
                        .isPresent();
    }

    /** "The figures are in a draft obtained by the station". */
    private boolean isInPaper(int at) {
        return context.isOneOf(at, "is", "are", "was", "were")
                && context.isOneOf(at + 1, "in", "from")
                && isAccount(at - 1)
                && context.sourceNoun(clauses.nounPhraseAt(at + 2)).isPresent();
    }

    /** "The site spoke to two people", "The paper interviewed a guard": whom it names for nobody else is its source. */
    private void heard(int at) {
        int preposition = next(at + 1, "to", "with", "from");
        int begin = preposition > 0 ? preposition + 1 : at + 1;
        boolean unnamed = source(begin)
                .filter(phrase -> opensUnnamed(phrase.begin()) && !endsInName(phrase))
                .isPresent();
        if (unnamed && isOutlet(teller(at))) {
            back(at, begin);
        }
    }

    /** "which", "it", "the Courier", a name with a word of outlets: what asks others and is nobody itself. */
    private boolean isOutlet(Stretch teller) {
        if (teller.isEmpty() || context.isOneOf(teller.begin(), "which", "it")) {
            return !teller.isEmpty();
        }
        for (int at = teller.begin(); at < teller.end(); at++) {
            boolean outlet = context.word(at)
                    .entry()
                    .nameWord()
                    .filter(word -> word == NameWord.OUTLET)
                    .isPresent();
            if (outlet || (context.isOneOf(at, "the") && context.is(at + 1, WordClass.NAME))) {
                return true;
            }
        }
        return context.sourceNoun(teller)
                .filter(noun -> noun == SourceNoun.OUTLET)
                .isPresent();
    }

    private boolean opensUnnamed(int at) {
        return context.isOneOf(
                        at, "a", "an", "one", "another", "several", "some", "people", "someone", "somebody", "sources")
                || context.is(at, WordClass.NUMERAL)
                || (context.is(at, WordClass.NOUN) && context.word(at).lower().endsWith("s"));
    }

    private boolean endsInName(Stretch phrase) {
        int head = phrase.begin();
        while (head + 1 < phrase.end()
                && !context.is(head + 1, WordClass.PREPOSITION)
                && !context.is(head + 1, WordClass.RELATIVE)
                && !context.isOneOf(head + 1, ",")) {
            head++;
        }
        return context.is(head, WordClass.NAME);
    }

    /** "All versions can be traced to one page", "The paper, which attributes it to a guard". */
    private void back(int at, String preposition) {
        int to = next(at + 1, preposition);
        boolean ofAnother = to > at + 1 && use(to - 1).isPresent();
        if (to > 0 && !ofAnother && namesSomebody(to + 1)) {
            back(at, to + 1);
        }
    }

    private void back(int at, int origin) {
        Stretch subject = teller(at);
        boolean told = subject.isEmpty() || !clauses.isNominal(subject) || namesAccount(subject);
        if (told) {
            credit(at, origin);
            return;
        }
        Draft teller = draft(CueKind.CREDIT, at, origin).source(context.span(subject));
        source(origin)
                .ifPresent(named -> drafts.addAll(List.of(
                        teller,
                        draft(CueKind.RELAY, at, origin)
                                .source(context.span(named))
                                .nestedIn(teller))));
    }

    /** Who leads back: the subject of the verb, or of the sentence where the verb only tells how: "drew it, based on". */
    private Stretch teller(int verb) {
        int finite = verb;
        if (clauses.verbGroupBegin(verb) == verb) {
            int first = firstFinite(verb);
            boolean participle = context.is(verb, WordClass.PARTICIPLE) || context.is(verb, WordClass.GERUND);
            finite = participle || isOneClause(first, verb) ? first : verb;
        }
        return clauses.subjectBefore(0, clauses.verbGroupBegin(finite), context.isHeadline());
    }

    private int firstFinite(int verb) {
        int finite = Math.min(1, verb);
        while (finite < verb && !context.word(finite).type().isFinite()) {
            finite++;
        }
        return finite;
    }

    /** "drew the model based on": of two verbs that nothing joins or parts the second is a participle. */
    private boolean isOneClause(int first, int second) {
        for (int at = first; at < second; at++) {
            if (context.is(at, WordClass.PUNCTUATION)
                    || context.is(at, WordClass.COORDINATOR)
                    || context.is(at, WordClass.RELATIVE)
                    || context.is(at, WordClass.COMPLEMENTIZER)) {
                return false;
            }
        }
        return first < second;
    }

    /** "The rumour", not "the rumour site Chipwire". */
    private boolean namesAccount(Stretch subject) {
        for (int at = subject.begin(); at < subject.end(); at++) {
            if (isAccount(at) && !isOutlet(new Stretch(at + 1, subject.end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean namesSomebody(int begin) {
        return source(begin)
                .filter(phrase -> clauses.holds(WordClass.NAME, phrase.begin(), phrase.end())
                        || context.sourceNoun(phrase).isPresent())
                .isPresent();
    }

    /** Whether few words before a participle something is named that can be reported, shared or published. */
    private boolean isOfAccount(int participle) {
        for (int at = participle - 1; at >= Math.max(0, participle - ACCOUNT_REACH); at--) {
            if (context.isOneOf(at, ";", ":") || isTelling(at)) {
                return false;
            }
            if (isAccount(at)
                    && context.isOneOf(at - 1, "different", "other", "another", "contrary", "rival", "second")) {
                return false;
            }
            boolean all = context.isOneOf(at, "this", "that", "it", "all", "much") && isPassive(at, participle);
            if (isAccount(at) || all) {
                return true;
            }
        }
        return false;
    }

    /** "Reports say a roof has come off": what is told behind a verb of saying is not the account itself. */
    private boolean isTelling(int at) {
        return context.isFinite(at)
                && context.word(at)
                        .entry()
                        .cueVerb()
                        .filter(entry -> entry.frame() == Frame.CLAUSE)
                        .isPresent();
    }

    /** "Much of this was disclosed": only a form of "be" between the subject and the participle. */
    private boolean isPassive(int subject, int participle) {
        return subject + 2 == participle && context.isOneOf(participle - 1, "was", "were", "is", "been", "being");
    }

    /** The nearest of some words behind a verb, before its clause ends; 0 without one. */
    private int next(int from, String... forms) {
        for (int at = from; at < Math.min(context.size(), from + SOURCE_REACH); at++) {
            if (context.isOneOf(at, forms) && !context.is(at + 1, WordClass.MONTH)) {
                return at;
            }
            boolean ends = context.isOneOf(at, ",", ";", ":", ".", "and", "but")
                    || context.word(at).type().isFinite();
            if (ends) {
                return 0;
            }
        }
        return 0;
    }

    /** "That's all according to", "All this according to": what was told before is the content. */
    private boolean isWholeStory(int at) {
        if (!context.isOneOf(at, ACCORDING) || !context.isOneOf(at + 1, "to") || at == 0 || at > 5) {
            return false;
        }
        for (int before = 0; before < at; before++) {
            if (!context.isOneOf(before, "that", "this", "it", "'s", "is", "all", "at", "least", "so", ",", "was")) {
                return false;
            }
        }
        return true;
    }

    /** A noun phrase, with the name behind "called": "a user called @miro". */
    private Optional<Stretch> source(int begin) {
        Stretch phrase = clauses.nounPhraseAt(passedOn(begin));
        if (context.isOneOf(phrase.end(), "called", "named", "dubbed", "nicknamed") && isNick(phrase.end() + 1)) {
            phrase = new Stretch(phrase.begin(), phrase.end() + 2);
        }
        return phrase.isEmpty() || !clauses.isNominal(phrase) ? Optional.empty() : Optional.of(phrase);
    }

    /** "Information from two guards": the guards, not the information. */
    private int passedOn(int begin) {
        boolean passed = context.isOneOf(begin, "information", "details", "word") && context.isOneOf(begin + 1, "from");
        return passed ? begin + 2 : begin;
    }

    private boolean isNick(int at) {
        return context.is(at, WordClass.NAME)
                || (at < context.size() && context.word(at).lower().indexOf('_') > 0);
    }

    private void credit(int begin, int source) {
        source(source)
                .ifPresent(phrase ->
                        drafts.add(draft(CueKind.CREDIT, begin, source).source(context.span(phrase))));
    }

    private Draft draft(CueKind kind, int begin, int end) {
        CueEntry entry = new CueEntry(context.word(begin).lower(), kind, Frame.SOURCE);
        return new Draft(context.index(), entry, context.span(new Stretch(begin, end)));
    }
}
