package org.credibility.fetch.extraction;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.fetch.html.WordNumbers;
import org.credibility.fetch.html.Words;

/** What JSON-LD repeats of the body of its page, found in the blocks by runs of four words. */
final class DeclaredBody {
    private static final int RUN = 4;

    /** So many words are read, whose numbers fit into the bits that each has in a run. */
    private static final int MAX_WORDS = 50_000;

    private static final int BITS = 16;

    private final WordNumbers numbers;
    private final Set<Long> runs = new HashSet<>();

    /** Takes the body as it is declared; "" where none is. */
    DeclaredBody(String body) {
        List<String> words = Words.of(body);
        Map<String, Integer> known = new HashMap<>();
        words.stream().limit(MAX_WORDS).forEach(word -> known.putIfAbsent(word, known.size() + 1));
        numbers = WordNumbers.of(known);
        int[] read = numbers.read(body);
        for (int at = 0; at + RUN <= Math.min(read.length, MAX_WORDS); at++) {
            runs.add(run(read, at));
        }
    }

    /** Returns the blocks of which most is repeated; what is shorter than a run counts with the end of the one before. */
    BitSet blocks(PageTable table) {
        BitSet blocks = new BitSet();
        int[] before = new int[0];
        for (int at = 0; at < table.size() && !runs.isEmpty(); at++) {
            int[] own = numbers.read(table.block(at).text());
            int[] line = own.length < RUN ? joined(before, own) : own;
            if (isRepeated(line)) {
                blocks.set(at);
                before = Arrays.copyOfRange(line, Math.max(0, line.length - RUN + 1), line.length);
            }
        }
        return blocks;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private boolean isRepeated(int[] line) {
        int found = 0;
        for (int at = 0; at + RUN <= line.length; at++) {
            found += isKnown(line, at) && runs.contains(run(line, at)) ? 1 : 0;
        }
        return 2 * found > Math.max(1, line.length - RUN + 1);
    }

    private static boolean isKnown(int[] words, int at) {
        return words[at] != 0 && words[at + 1] != 0 && words[at + 2] != 0 && words[at + 3] != 0;
    }

    private static long run(int[] words, int at) {
        long run = 0;
        for (int word = at; word < at + RUN; word++) {
            run = run << BITS | words[word];
        }
        return run;
    }
}
