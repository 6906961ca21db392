package org.credibility.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs: its lines that hold more than white space. */
public final class ParagraphSplitter {
    private ParagraphSplitter() {}

    /** Returns the paragraphs in their order, trimmed; a line feed, a carriage return, U+2028 and U+2029 end a line. */
    public static List<Span> split(CharSequence text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineEnd(text.charAt(i))) {
                Span line = Span.of(begin, i).trim(text);
                if (!line.isEmpty()) {
                    paragraphs.add(line);
                }
                begin = i + 1;
            }
        }
        return List.copyOf(paragraphs);
    }
}
