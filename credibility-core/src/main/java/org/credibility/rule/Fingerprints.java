package org.credibility.rule;

import java.util.HashMap;
import java.util.Map;
import org.credibility.text.AlignedText;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * Gives each finding of a text a name that edits elsewhere do not change: a hash of its rule, the words of its sentence
 * and its source, and which of those alike it is.
 *
 * <p>The hash is FNV-1a of 64 bits [1] with its bits mixed once more [2], in hexadecimal digits. It tells findings apart;
 * it keeps no secret.
 *
 * <p>[1] draft-eastlake-fnv, section 2. [2] The last step of MurmurHash3, by A. Appleby.
 */
final class Fingerprints {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long FIRST_MIX = 0xff51afd7ed558ccdL;
    private static final long SECOND_MIX = 0xc4ceb9fe1a85ec53L;
    private static final int SHIFT = 33;

    /** So much of a sentence is looked at, in UTF-16 units: many findings in one long line stay cheap. */
    private static final int LONGEST_SENTENCE = 1000;

    private final TextStructure text;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(TextStructure text) {
        this.text = text;
    }

    /** The next fingerprint of a rule at some words; asked for in the order of the findings. */
    String next(Rule rule, Span span, String source) {
        String key = rule.id() + '\n' + plain(sentence(span)) + '\n' + plain(source);
        String hash = String.format("%016x", hash(key));
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private String sentence(Span span) {
        Span whole = text.sentenceAt(span.begin()).map(Sentence::span).orElse(span);
        int end = Math.min(whole.end(), whole.begin() + LONGEST_SENTENCE);
        return text.text().substring(whole.begin(), end);
    }

    /** The words alone: marks and white space around them are edited without a thought. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        AlignedText.fold(words).text().codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }

    private static long hash(String key) {
        long hash = OFFSET;
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ (key.charAt(at) & 0xff)) * PRIME;
            hash = (hash ^ (key.charAt(at) >>> Byte.SIZE)) * PRIME;
        }
        hash = (hash ^ (hash >>> SHIFT)) * FIRST_MIX;
        hash = (hash ^ (hash >>> SHIFT)) * SECOND_MIX;
        return hash ^ (hash >>> SHIFT);
    }
}
