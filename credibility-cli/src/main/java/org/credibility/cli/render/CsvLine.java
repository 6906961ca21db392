package org.credibility.cli.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes records of comma-separated values as of RFC 4180. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe; controls stand as escapes.
 */
final class CsvLine {
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    private final TerminalText signs = new TerminalText(UTF_8);

    /** Returns a record, its line end included. */
    String of(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(",")) + LINE_END;
    }

    private String cell(String words) {
        String shown = signs.show(words);
        boolean formula = !shown.isEmpty() && FORMULA_SIGNS.indexOf(shown.charAt(0)) >= 0;
        String safe = formula ? "'" + shown : shown;
        boolean plain = safe.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\r' || unit == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
