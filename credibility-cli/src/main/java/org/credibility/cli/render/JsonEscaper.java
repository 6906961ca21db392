package org.credibility.cli.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on and writes as escapes what is allowed in its texts and yet unfit for terminals and logs: half of a surrogate
 * pair, which no encoding has, controls above U+007E, signs that turn the line around, separators of lines, the second of two
 * number signs.
 */
final class JsonEscaper extends FilterWriter {
    private char pending;
    private char previous;

    JsonEscaper(Writer target) {
        super(target);
    }

    @Override
    public void write(int unit) throws IOException {
        write(new char[] {(char) unit}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int done = offset;
        for (int i = offset; i < offset + length; i++) {
            char unit = buffer[i];
            boolean plain = unit < 0x7F && unit != '#' && pending == 0;
            if (!plain) {
                previous = i > offset ? buffer[i - 1] : previous;
                if (pending != 0 || Character.isSurrogate(unit) || isUnfit(unit)) {
                    out.write(buffer, done, i - done);
                    done = writeUnit(unit) ? i + 1 : i;
                }
            }
        }
        previous = length > 0 ? buffer[offset + length - 1] : previous;
        out.write(buffer, done, offset + length - done);
    }

    /** Returns whether the unit was dealt with; a plain one after a lone high half is left to the caller. */
    private boolean writeUnit(char unit) throws IOException {
        if (pending != 0 && Character.isLowSurrogate(unit)) {
            out.write(new char[] {pending, unit});
            pending = 0;
            return true;
        }
        escapePending();
        if (Character.isHighSurrogate(unit)) {
            pending = unit;
        } else if (Character.isLowSurrogate(unit) || isUnfit(unit)) {
            escape(unit);
        }
        return Character.isSurrogate(unit) || isUnfit(unit);
    }

    /** "##[" and the like are commands of build servers, wherever in a line they stand. */
    private boolean isUnfit(char unit) {
        if (unit < 0x7F) {
            return unit == '#' && previous == '#';
        }
        int type = Character.getType(unit);
        return type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type != Character.SURROGATE && TerminalSigns.isDangerous(unit));
    }

    /** A half that still waits for its other half keeps waiting: the generator flushes in the middle of texts. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private void escapePending() throws IOException {
        if (pending != 0) {
            escape(pending);
            pending = 0;
        }
    }

    private void escape(char unit) throws IOException {
        out.write(TerminalSigns.escape(unit));
    }
}
