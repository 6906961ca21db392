package org.credibility.cli.draft;

import java.io.IOException;
import java.io.StringReader;

/**
 * Reads a text in pieces that end with no half of a surrogate pair: the YAML scanner fails at a sign outside of the Basic
 * Multilingual Plane that lies across the end of its buffer.
 */
public final class WholeSigns extends StringReader {
    /** Takes the text. */
    public WholeSigns(String text) {
        super(text);
    }

    @Override
    public int read(char[] target, int begin, int length) throws IOException {
        int count = super.read(target, begin, length);
        if (count > 1 && Character.isHighSurrogate(target[begin + count - 1])) {
            skip(-1);
            return count - 1;
        }
        return count;
    }
}
