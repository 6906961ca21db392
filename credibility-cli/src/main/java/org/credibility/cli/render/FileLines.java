package org.credibility.cli.render;

import java.util.Arrays;
import org.credibility.text.Position;

/** The lines of a file, which end with a line feed, a carriage return, or both; knows how many bytes of UTF-8 they take. */
final class FileLines {
    /** Bytes are counted from the last multiple of so many units on, so that a long line costs no more than a short one. */
    private static final int STEP = 4_096;

    private final String source;
    private final int[] bytesBefore;
    private int[] begins = new int[16];
    private int lines = 1;

    FileLines(String source) {
        this.source = source;
        this.bytesBefore = new int[source.length() / STEP + 1];
        int bytes = 0;
        for (int at = 0; at < source.length(); at++) {
            if (at % STEP == 0) {
                bytesBefore[at / STEP] = bytes;
            }
            bytes += bytes(source.charAt(at));
            if (endsLine(at)) {
                addLine(at + 1);
            }
        }
        if (source.length() % STEP == 0) {
            bytesBefore[source.length() / STEP] = bytes;
        }
    }

    /** Returns the column, from 1, in bytes of UTF-8. */
    int byteColumn(Position position) {
        int begin = begins[Math.min(position.line(), lines) - 1];
        int end = Math.min(source.length(), begin + position.column() - 1);
        return bytesUpTo(end) - bytesUpTo(begin) + 1;
    }

    private int bytesUpTo(int offset) {
        int bytes = bytesBefore[offset / STEP];
        for (int at = offset - offset % STEP; at < offset; at++) {
            bytes += bytes(source.charAt(at));
        }
        return bytes;
    }

    private boolean endsLine(int at) {
        char c = source.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == source.length() || source.charAt(at + 1) != '\n'));
    }

    private void addLine(int begin) {
        begins = lines < begins.length ? begins : Arrays.copyOf(begins, 2 * lines);
        begins[lines++] = begin;
    }

    /** Half of a surrogate pair takes half of the four bytes of the pair. */
    private static int bytes(char unit) {
        return unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
}
