package org.credibility.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/** One sentence as the cue readers see it. */
final class SentenceContext {
    private final int index;
    private final TaggedSentence sentence;
    private final boolean headline;
    private final List<Word> words;
    private final List<String> lowerWords;
    private final ClauseReader clauses;
    private final InnerClauses inner;
    private final BitSet quoted;
    private final List<Optional<PhraseTable.Match<CueEntry>>> cuePhrases;

    SentenceContext(int index, TaggedSentence sentence, TextStructure structure, boolean headline) {
        this(index, sentence, structure, headline, 0);
    }

    /** The words of a quotation read as a sentence of their own: what stands in no quotation inside it is not quoted. */
    static SentenceContext within(int index, TaggedSentence quoted, TextStructure structure, int depth) {
        return new SentenceContext(index, quoted, structure, false, depth);
    }

    private SentenceContext(int index, TaggedSentence sentence, TextStructure structure, boolean headline, int depth) {
        this.index = index;
        this.sentence = sentence;
        this.headline = headline;
        this.words = sentence.words();
        this.lowerWords = sentence.lowerWords();
        this.clauses = new ClauseReader(sentence);
        this.inner = new InnerClauses(words, clauses);
        this.quoted = quoted(words, structure, depth);
        this.cuePhrases = cuePhrases(lowerWords);
    }

    private static BitSet quoted(List<Word> words, TextStructure structure, int depth) {
        BitSet quoted = new BitSet(words.size());
        for (int at = 0; at < words.size(); at++) {
            quoted.set(at, structure.quotationDepth(words.get(at).span().begin()) > depth);
        }
        return quoted;
    }

    private static List<Optional<PhraseTable.Match<CueEntry>>> cuePhrases(List<String> lowerWords) {
        PhraseTable<CueEntry> table = Lexicon.english().cuePhrases();
        List<Optional<PhraseTable.Match<CueEntry>>> phrases = new ArrayList<>(lowerWords.size());
        for (int at = 0; at < lowerWords.size(); at++) {
            phrases.add(table.longestAt(lowerWords, at));
        }
        return phrases;
    }

    int index() {
        return index;
    }

    boolean isHeadline() {
        return headline;
    }

    List<Word> words() {
        return words;
    }

    List<String> lowerWords() {
        return lowerWords;
    }

    ClauseReader clauses() {
        return clauses;
    }

    int size() {
        return words.size();
    }

    /** The index of the first word that ends after an offset. */
    int indexAt(int offset) {
        return sentence.indexAt(offset);
    }

    Word word(int at) {
        return words.get(at);
    }

    boolean is(int at, WordClass type) {
        return at >= 0 && at < words.size() && words.get(at).is(type);
    }

    boolean isOneOf(int at, String form) {
        return at >= 0 && at < words.size() && words.get(at).isOneOf(form);
    }

    boolean isOneOf(int at, String... forms) {
        return at >= 0 && at < words.size() && words.get(at).isOneOf(forms);
    }

    boolean isNominal(int at) {
        return at >= 0 && at < words.size() && words.get(at).type().isNominal();
    }

    /** Whether a word can open the subject of a clause. */
    boolean opensSubject(int at) {
        return (isNominal(at) && !is(at, WordClass.MONTH))
                || is(at, WordClass.DETERMINER)
                || is(at, WordClass.ADJECTIVE)
                || is(at, WordClass.ADVERB)
                || (isOneOf(at, "at") && isOneOf(at + 1, "least", "most"))
                || isOneOf(at, "there", "while", "because", "if", "when", "about", "both");
    }

    boolean isFinite(int at) {
        return at < words.size() && words.get(at).type().isFinite();
    }

    /** Where the clause that a word stands in ends at the latest: with the subject that holds it, or the sentence. */
    int clauseEnd(int at) {
        return inner.end(at).orElse(words.size());
    }

    boolean isQuoted(int at) {
        return quoted.get(at);
    }

    /** The longest cue of the lexicon that is a phrase or an adverb and begins at a word; empty where none does. */
    Optional<PhraseTable.Match<CueEntry>> cuePhrase(int at) {
        return cuePhrases.get(at);
    }

    /** Whether a quotation opens at a word. */
    boolean opensQuotation(int at) {
        if (!is(at, WordClass.QUOTATION_MARK) || at + 1 >= words.size()) {
            return false;
        }
        return isQuoted(at + 1) && (at == 0 || !isQuoted(at - 1));
    }

    /** The span of a stretch without the sentence's final full stop and without loose commas at either end. */
    Span span(int begin, int end) {
        int first = begin;
        int last = end;
        while (last > first && isLooseMark(last - 1)) {
            last--;
        }
        while (first < last && words.get(first).isOneOf(",", ";", "-", "–", "—", "•", "*", ":")) {
            first++;
        }
        return first >= last ? Span.of(sentence.span().begin(), sentence.span().begin()) : sentence.span(first, last);
    }

    private boolean isLooseMark(int at) {
        return words.get(at).isOneOf(",", ".", ";", ":", "-", "–", "—");
    }

    Span span(Stretch stretch) {
        return sentence.span(stretch.begin(), stretch.end());
    }

    /** An attribution whose cue is a stretch of words. */
    Draft draft(CueEntry entry, int begin, int end) {
        return new Draft(index, entry, sentence.span(begin, end));
    }

    /** The first source noun of one of the kinds in a stretch; empty where there is none. */
    Optional<SourceNoun> sourceNoun(Stretch stretch) {
        PhraseTable<SourceNoun> nouns = Lexicon.english().sourceNouns();
        for (int at = stretch.begin(); at < stretch.end(); at++) {
            Optional<SourceNoun> noun = nouns.longestAt(lowerWords, at).map(PhraseTable.Match::value);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }
}
