package org.credibility.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A text with its paragraphs, tokens, sentences and quotations, all as spans into the untouched text. Immutable and thread-safe.
 *
 * <pre>{@code
 * TextStructure structure = TextStructure.of("\"It rains,\" Ann said. It did.");
 * structure.sentences().size();      // 2
 * structure.isQuoted(3);             // true
 * }</pre>
 */
public final class TextStructure {
    private final String text;
    private final List<Span> paragraphs;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final QuotationDepths depths;

    private TextStructure(String text) {
        this.text = text;
        this.paragraphs = ParagraphSplitter.split(text);
        this.tokens = Tokenizer.tokenize(text);
        this.sentences = SentenceSplitter.split(text, tokens, paragraphs);
        this.quotations = QuotationFinder.find(text, paragraphs);
        this.depths = QuotationDepths.of(quotations);
    }

    /** Returns the structure of the text; the time is linear in its length. */
    public static TextStructure of(String text) {
        return new TextStructure(requireNonNull(text, "text"));
    }

    /** Returns the untouched text. */
    public String text() {
        return text;
    }

    /** Returns the lines that hold more than white space, trimmed; a line feed, a carriage return, U+2028 and U+2029 end a line. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Returns the tokens of the whole text, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Returns the sentences, in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** Returns the quotations by their begin, an outer one before those inside it. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Returns the sentence that holds the offset or, between two, the later one; nothing after the last sentence. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() ? Optional.of(sentences.get(low)) : Optional.empty();
    }

    /** Returns the tokens of the sentence, which must be one of this text. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** Returns the tokens that lie wholly inside the span. */
    public List<Token> tokensIn(Span span) {
        int first = firstTokenFrom(span.begin());
        int end = Math.max(first, firstTokenFrom(span.end()));
        if (end > first && tokens.get(end - 1).end() > span.end()) {
            end--;
        }
        return tokens.subList(first, end);
    }

    private int firstTokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns whether the character at the offset is quoted; the quotation marks themselves count. */
    public boolean isQuoted(int offset) {
        return quotationDepth(offset) > 0;
    }

    /** Returns how many quotations the character at the offset stands in, 0 outside; the quotation marks themselves count. */
    public int quotationDepth(int offset) {
        return depths.at(offset);
    }

    /** Returns whether the other is the structure of the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TextStructure structure && text.equals(structure.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the counts of the parts, for a reader's eye. */
    @Override
    public String toString() {
        return "TextStructure[" + paragraphs.size() + " paragraphs, " + sentences.size() + " sentences, "
                + tokens.size() + " tokens, " + quotations.size() + " quotations]";
    }
}
