package org.credibility.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts paragraphs into sentences.
 *
 * <p>A stop ends a sentence together with the quotation marks and brackets that close right after it. It ends none if a lower-case word
 * follows, as in {@code "Why?" she asked}, or if it is the dot of an abbreviation and what follows may continue the name or the date
 * ({@code Sen. Smith}, {@code U.S. Senate}, {@code 8 a.m. Monday}). The end of a paragraph always ends a sentence. Each rule reads a
 * bounded number of tokens, so the time is linear.
 */
public final class SentenceSplitter {
    private final StopRule rule;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(CharSequence text, List<Token> tokens) {
        this.rule = new StopRule(text, tokens);
        this.tokens = tokens;
    }

    /**
     * Returns the sentences in their order; they do not overlap and hold every token.
     *
     * @param text the untouched text
     * @param tokens its tokens, in order
     * @param paragraphs its paragraphs, in order; a token between two of them counts to the earlier one, and without any the text is one
     */
    public static List<Sentence> split(CharSequence text, List<Token> tokens, List<Span> paragraphs) {
        return new SentenceSplitter(text, tokens).split(paragraphs);
    }

    private List<Sentence> split(List<Span> paragraphs) {
        int first = 0;
        for (int paragraph = 0; paragraph < Math.max(1, paragraphs.size()); paragraph++) {
            boolean last = paragraph + 1 >= paragraphs.size();
            int limit = last ? Integer.MAX_VALUE : paragraphs.get(paragraph + 1).begin();
            int end = first;
            while (end < tokens.size() && tokens.get(end).begin() < limit) {
                end++;
            }
            paragraph(paragraph, first, end);
            first = end;
        }
        return List.copyOf(sentences);
    }

    private void paragraph(int paragraph, int first, int end) {
        rule.enter(first, end);
        int begin = first;
        int token = first;
        while (token < end) {
            int stop = rule.sentenceEnd(begin, token);
            if (stop > token) {
                add(paragraph, begin, stop);
                begin = stop;
                token = stop;
            } else {
                token++;
            }
        }
        if (begin < end) {
            add(paragraph, begin, end);
        }
    }

    private void add(int paragraph, int first, int end) {
        Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
        sentences.add(new Sentence(span, paragraph, first, end));
    }
}
