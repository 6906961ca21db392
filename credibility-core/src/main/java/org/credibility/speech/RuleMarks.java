package org.credibility.speech;

import java.util.Arrays;
import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/** What the rules say of the words of a text. The rules are written by hand, so what they say of a training text is what they say of any. */
final class RuleMarks {
    final List<Attribution> rules;
    /** The kind of the cue that a word is of, from 1; 0 outside cues. */
    final int[] cue;
    /** The attribution whose cue a word is of, -1 outside cues. */
    final int[] cueAt;
    /** How many contents a word is in, and how many sources. */
    final int[] contents;

    final int[] sources;
    /** The words of the content and of the source of each attribution, in order. */
    private final int[][] contentOf;

    private final int[][] sourceOf;
    private final TextStructure structure;

    RuleMarks(TextStructure structure, List<Attribution> rules) {
        this.structure = structure;
        this.rules = rules;
        int size = structure.tokens().size();
        cue = new int[size];
        cueAt = new int[size];
        contents = new int[size];
        sources = new int[size];
        contentOf = new int[rules.size()][];
        sourceOf = new int[rules.size()][];
        Arrays.fill(cueAt, -1);
        for (int number = 0; number < rules.size(); number++) {
            mark(number, rules.get(number));
        }
    }

    /** Of two attributions with one cue, who cites and what is cited, the words are those of the outer one. */
    private void mark(int number, Attribution rule) {
        for (int at : tokensIn(rule.cue().spans())) {
            if (cueAt[at] < 0 || rule.nestedIn().isEmpty()) {
                cue[at] = Codes.of(rule.cue().kind());
                cueAt[at] = number;
            }
        }
        contentOf[number] = tokensIn(rule.content());
        sourceOf[number] = tokensIn(rule.source());
        for (int at : contentOf[number]) {
            contents[at]++;
        }
        for (int at : sourceOf[number]) {
            sources[at]++;
        }
    }

    /** Returns the words of the content of an attribution, in order; nobody may change them. */
    int[] contentOf(int rule) {
        return contentOf[rule];
    }

    /** Returns the words of the source of an attribution, in order; nobody may change them. */
    int[] sourceOf(int rule) {
        return sourceOf[rule];
    }

    /** Returns the attribution of the rules that has its cue in a stretch, -1 where none has. */
    int at(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (cueAt[at] >= 0) {
                return cueAt[at];
            }
        }
        return -1;
    }

    /** Returns the words that lie in spans at least by half, in order. */
    int[] tokensIn(List<Span> spans) {
        List<Token> tokens = structure.tokens();
        int[] found = new int[16];
        int size = 0;
        for (Span span : spans) {
            int at = Math.max(0, firstFrom(span.begin()) - 1);
            for (; at < tokens.size() && tokens.get(at).begin() < span.end(); at++) {
                Span word = tokens.get(at).span();
                int common = Math.min(word.end(), span.end()) - Math.max(word.begin(), span.begin());
                if (2 * common >= word.length()) {
                    found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                    found[size++] = at;
                }
            }
        }
        return Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = structure.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (structure.tokens().get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
