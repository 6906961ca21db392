package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.credibility.text.Sentence;
import org.credibility.text.Span;

/**
 * A sentence with its tagged words.
 *
 * @param sentence the sentence
 * @param words its words in order
 */
public record TaggedSentence(Sentence sentence, List<Word> words) {
    /** Copies the words. */
    public TaggedSentence {
        requireNonNull(sentence, "sentence");
        words = List.copyOf(words);
    }

    /** Returns where the sentence stands, in UTF-16 code units of the untouched text. */
    public Span span() {
        return sentence.span();
    }

    /** Returns the words that begin inside a span, or that the span begins in. */
    public List<Word> wordsIn(Span span) {
        int begin = indexAt(span.begin());
        int end = begin;
        while (end < words.size() && words.get(end).span().begin() < span.end()) {
            end++;
        }
        return words.subList(begin, end);
    }

    /** Returns the lower-case forms of the words, in order; a view, made without a copy. */
    public List<String> lowerWords() {
        return new LowerWords(words);
    }

    private static final class LowerWords extends AbstractList<String> implements RandomAccess {
        private final List<Word> words;

        private LowerWords(List<Word> words) {
            this.words = words;
        }

        @Override
        public String get(int index) {
            return words.get(index).lower();
        }

        @Override
        public int size() {
            return words.size();
        }
    }

    /** Returns the span from the word at one index to the word before another. */
    public Span span(int begin, int end) {
        return words.get(begin).span().cover(words.get(end - 1).span());
    }

    /** Returns the index of the first word that ends after an offset; the number of words where none does. */
    public int indexAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
