package org.credibility.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * A document prepared to be held against claims: the sentences of its title and text in one row, and where each term
 * stands. Titles come first.
 */
final class DocumentReading {
    /** What is longer is read up to here, in UTF-16 code units. */
    static final int LONGEST_TEXT = 2_000_000;

    private final StanceText title;
    private final StanceText text;
    private final int titleSentences;
    private final Map<Integer, int[]> places = new HashMap<>();

    private DocumentReading(StanceText title, StanceText text) {
        this.title = title;
        this.text = text;
        titleSentences = title.structure.sentences().size();
        index(title, 0);
        index(text, titleSentences);
        places.replaceAll((term, row) -> Arrays.copyOfRange(row, 1, row[0] + 1));
    }

    static DocumentReading of(SourceDocument document) {
        String whole = document.text().orElse("");
        int end = Math.min(whole.length(), LONGEST_TEXT);
        return new DocumentReading(StanceText.of(document.title().orElse("")), StanceText.of(whole.substring(0, end)));
    }

    /** Rows hold their length first while they grow. */
    private void index(StanceText words, int before) {
        int sentence = before;
        for (Sentence read : words.structure.sentences()) {
            for (int at = read.firstToken(); at < read.endToken(); at++) {
                if (words.content[at]) {
                    places.merge(words.term[at], new int[] {1, sentence}, Postings::joined);
                }
            }
            sentence++;
        }
    }

    /** Returns whether no word but abbreviations in capitals, and those that begin sentences, has a capital letter. */
    boolean namesNobody() {
        return !title.hasName() && !text.hasName();
    }

    int sentences() {
        return titleSentences + text.structure.sentences().size();
    }

    /** Returns the sentences that hold a term, ascending. */
    int[] places(int term) {
        return places.getOrDefault(term, Postings.NOWHERE);
    }

    boolean isTitle(int sentence) {
        return sentence < titleSentences;
    }

    /** Returns the words of the part that a sentence stands in. */
    StanceText words(int sentence) {
        return isTitle(sentence) ? title : text;
    }

    StanceText title() {
        return title;
    }

    /** Returns the text prepared for the trained models. */
    ReadBody body() {
        return ReadBody.of(text);
    }

    StanceText text() {
        return text;
    }

    Sentence sentence(int sentence) {
        TextStructure structure = words(sentence).structure;
        return structure.sentences().get(isTitle(sentence) ? sentence : sentence - titleSentences);
    }

    /** Returns the numbers of a sentence. */
    List<Figure> figures(int sentence) {
        Sentence read = sentence(sentence);
        return FigureReader.read(words(sentence), read.firstToken(), read.endToken());
    }

    Passage passage(int sentence) {
        return passage(sentence, sentence(sentence).span());
    }

    Passage passage(int sentence, Span span) {
        Passage.Part part = isTitle(sentence) ? Passage.Part.TITLE : Passage.Part.TEXT;
        return Passage.of(part, span, words(sentence).structure.text());
    }
}
