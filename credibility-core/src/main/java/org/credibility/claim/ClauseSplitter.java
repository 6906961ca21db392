package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/** Cuts a stretch of a sentence into the clauses that can be right or wrong apart from each other. */
final class ClauseSplitter {
    private static final int FARTHEST_VERB = 9;
    private static final int FEWEST_WORDS = 4;

    private final TaggedSentence sentence;
    private final List<Word> words;
    private final ClauseReader clauses;
    private final TextStructure structure;
    private final boolean headline;

    ClauseSplitter(TaggedSentence sentence, TextStructure structure, boolean headline) {
        this.headline = headline;
        this.sentence = sentence;
        this.words = sentence.words();
        this.clauses = new ClauseReader(sentence);
        this.structure = structure;
    }

    /** Returns the clauses of a span of the sentence, trimmed, in order. */
    List<Span> clauses(Span span) {
        int begin = sentence.indexAt(span.begin());
        int end = begin;
        while (end < words.size() && words.get(end).span().begin() < span.end()) {
            end++;
        }
        List<Span> found = new ArrayList<>();
        int from = begin;
        for (int at = begin + 1; at < end - 1; at++) {
            int next = cut(from, at, end);
            if (next > 0) {
                add(from, at, found);
                from = next;
                at = next;
            }
        }
        add(from, end, found);
        return found;
    }

    /** The word at which a new clause begins behind a joint at a word; 0 where there is no joint. */
    private int cut(int from, int at, int end) {
        Word word = words.get(at);
        if (structure.isQuoted(word.span().begin())) {
            return quoted(from, at, end);
        }
        if (word.isOneOf(";")) {
            return clauses.isClause(at + 1, end) ? at + 1 : 0;
        }
        if (word.isOneOf(":")) {
            boolean parts = from > 0 && at - from >= FEWEST_WORDS && clauses.isClause(from, at);
            return parts && clauses.isClause(at + 1, end) ? at + 1 : 0;
        }
        if (word.isOneOf(",")) {
            return behindComma(from, at, end);
        }
        if (headline
                && word.isOneOf("as", "while", "after")
                && hasOwnSubject(at + 1, end)
                && clauses.isClause(from, at)) {
            return at + 1;
        }
        if (!word.is(WordClass.COORDINATOR) || word.isOneOf("or", "nor") || asks(from)) {
            return 0;
        }
        return behindCoordinator(from, at, end);
    }

    /** "Why the mayor left and the board stayed is unclear": one question. */
    private boolean asks(int from) {
        return from == 0 && words.get(0).isOneOf("why", "whether", "how");
    }

    /** "I paid for it, and I have the bill": in a quotation only whole clauses with subjects of their own part. */
    private int quoted(int from, int at, int end) {
        boolean joins = words.get(at).isOneOf("and", "but")
                && structure.isQuoted(words.get(from).span().begin())
                && at - from >= FEWEST_WORDS
                && end - at > FEWEST_WORDS
                && !words.get(at + 1).lower().equals(words.get(at - 1).lower());
        return joins && clauses.isClause(from, at) && hasOwnSubject(at + 1, end) && clauses.isClause(at + 1, end)
                ? at + 1
                : 0;
    }

    private int behindComma(int from, int at, int end) {
        int next = at + 1;
        if (words.get(next).isOneOf("including") && isGerund(next + 1, end)) {
            return next + 1;
        }
        if (words.get(next).isOneOf("though", "although", "whereas")
                && clauses.isClause(from, at)
                && hasOwnSubject(next + 1, end)
                && clauses.isClause(next + 1, end)) {
            return next + 1;
        }
        boolean byCause =
                words.get(next).isOneOf("helped", "driven", "boosted", "hurt", "hit", "caused", "fuelled", "fueled")
                        && next + 1 < end
                        && words.get(next + 1).isOneOf("by");
        boolean calling = words.get(next).is(WordClass.GERUND) && isNaming(words.get(next));
        boolean secondVerb = headline && isTitleVerb(words.get(next));
        boolean apposition = isAppositionWithClause(next, end);
        boolean titled = secondVerb && holdsTitleVerb(from, at);
        return titled || ((byCause || calling || apposition) && clauses.isClause(from, at)) ? next : 0;
    }

    /** A title line tells in the present: "cuts rates, warns of slump". */
    private static boolean isTitleVerb(Word word) {
        return word.is(WordClass.VERB) || word.entry().isThirdPerson();
    }

    private boolean holdsTitleVerb(int from, int to) {
        return words.subList(from, to).stream().anyMatch(ClauseSplitter::isTitleVerb);
    }

    /** ", a side effect that the release does not mention". */
    private boolean isAppositionWithClause(int begin, int end) {
        if (!words.get(begin).isOneOf("a", "an")) {
            return false;
        }
        for (int at = begin + 1; at < Math.min(end, begin + 6); at++) {
            if (words.get(at).is(WordClass.RELATIVE) || words.get(at).is(WordClass.COMPLEMENTIZER)) {
                return clauses.isClause(at + 1, end);
            }
            if (!words.get(at).is(WordClass.NOUN) && !words.get(at).is(WordClass.ADJECTIVE)) {
                return false;
            }
        }
        return false;
    }

    private int behindCoordinator(int from, int at, int end) {
        int next = at + 1;
        if (isGerund(next, end) && isGerund(from, end)) {
            return next;
        }
        if (!clauses.isClause(from, at) || words.get(at - 1).is(WordClass.PREPOSITION)) {
            return 0;
        }
        if (words.get(next).isOneOf("that") && clauses.isClause(next + 1, end)) {
            return next + 1;
        }
        int verb = next;
        while (verb < end && words.get(verb).is(WordClass.ADVERB)) {
            verb++;
        }
        if (verb < end && words.get(verb).type().isFinite()) {
            boolean secondVerb = headline && isTitleVerb(words.get(verb)) && holdsTitleVerb(from, at);
            if (secondVerb || isOwnPredicate(words.get(verb))) {
                return next;
            }
        }
        if (verb < end && new SecondPredicate(words).isClaim(from, at, verb, end)) {
            return next;
        }
        return hasOwnSubject(next, end) ? next : 0;
    }

    private static boolean isNaming(Word word) {
        return word.entry()
                .answerWord()
                .filter(found -> found == AnswerWord.NAMING)
                .isPresent();
    }

    private static boolean isRefusal(Word word) {
        return word.entry()
                .answerWord()
                .filter(found -> found == AnswerWord.REFUSE || found == AnswerWord.DENY)
                .isPresent();
    }

    /** "is … and intends to": a second predicate with an auxiliary or an intention of its own. */
    private static boolean isOwnPredicate(Word verb) {
        return verb.is(WordClass.AUXILIARY)
                || verb.is(WordClass.MODAL)
                || isRefusal(verb)
                || verb.isOneOf(
                        "intends", "intend", "plans", "plan", "expects", "expect", "wants", "want", "aims", "hopes");
    }

    private boolean hasOwnSubject(int begin, int end) {
        int last = Math.min(end, begin + FARTHEST_VERB);
        boolean nominal = false;
        if (words.get(begin).is(WordClass.PARTICIPLE) || words.get(begin).is(WordClass.VERB)) {
            return false;
        }
        for (int at = begin; at < last; at++) {
            Word word = words.get(at);
            if (word.type().isFinite()) {
                return nominal;
            }
            if (word.isOneOf(",", ";", "that", "to")
                    || word.is(WordClass.RELATIVE)
                    || word.is(WordClass.QUOTATION_MARK)) {
                return false;
            }
            nominal |= word.type().isNominal() || word.isOneOf("there");
        }
        return false;
    }

    private boolean isGerund(int at, int end) {
        return at < end && words.get(at).is(WordClass.GERUND);
    }

    private void add(int begin, int end, List<Span> found) {
        Stretch stretch = withoutLooseMarks(begin, end);
        if (!stretch.isEmpty()) {
            found.add(sentence.span(stretch.begin(), stretch.end()));
        }
    }

    /** The whole sentence keeps its full stop; a part of it loses marks and conjunctions at its ends. */
    private Stretch withoutLooseMarks(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isLoose(words.get(first))) {
            first++;
        }
        boolean whole = first == firstWord() && last == words.size();
        while (!whole && last > first && words.get(last - 1).isOneOf(",", ".", ";", ":", "—", "–", "-")) {
            last--;
        }
        return new Stretch(first, Math.max(first, last));
    }

    private int firstWord() {
        int first = 0;
        while (first < words.size() && isLoose(words.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean isLoose(Word word) {
        boolean points = word.is(WordClass.DETERMINER);
        return !points && word.isOneOf(",", ";", ":", "—", "–", "-", "•", "*", "and", "but", "that", ".", ")");
    }
}
