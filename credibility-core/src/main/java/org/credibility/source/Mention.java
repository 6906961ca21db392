package org.credibility.source;

import java.util.List;
import java.util.regex.Pattern;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * A source at one place of the text.
 *
 * @param span its words
 * @param words the same, tagged
 * @param cue the cue and what stands between it and the content; empty where there is none
 * @param sentence the sentence
 */
record Mention(Span span, List<Word> words, String cue, TaggedSentence sentence) {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");

    /** The words with one blank wherever the text has white space of any kind. */
    String text(String article) {
        return folded(span.in(article));
    }

    /** Returns the words with one blank wherever they have white space of any kind. */
    static String folded(String words) {
        return isFolded(words) ? words : WHITE_SPACE.matcher(words).replaceAll(" ");
    }

    /** Words mostly are folded already, and to see that is much cheaper than to replace in them. */
    private static boolean isFolded(String words) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (isWhiteSpace(c) && (c != ' ' || (at + 1 < words.length() && isWhiteSpace(words.charAt(at + 1))))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    /** The last noun before the first preposition, comma or relative. */
    String head() {
        String head = "";
        for (Word word : words) {
            boolean ends = word.is(WordClass.PREPOSITION) || word.is(WordClass.RELATIVE) || word.isOneOf(",");
            if (ends && !head.isEmpty()) {
                break;
            }
            if (word.is(WordClass.NOUN)) {
                head = word.lower();
            }
        }
        return head.isEmpty() ? words.get(0).lower() : head;
    }
}
