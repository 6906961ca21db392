package org.credibility.cli.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * A record of comma-separated values as of RFC 4180.
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells, without the quotation marks around them
 */
record CsvRecord(int line, List<String> cells) {
    CsvRecord {
        cells = List.copyOf(cells);
    }

    /**
     * Returns the records of a text; blank lines are none, and a byte order mark is skipped.
     *
     * @param name what to call the text in a message
     * @throws IllegalArgumentException if a quotation mark is out of place; the message names the line
     */
    static List<CsvRecord> parse(String name, String text) {
        return new Parser(name, text).records();
    }

    private boolean isBlank() {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    /** Goes through a text once. */
    private static final class Parser {
        private final String name;
        private final String text;
        private final List<CsvRecord> records = new ArrayList<>();
        private int at;
        private int line = 1;

        Parser(String name, String text) {
            this.name = name;
            this.text = text;
            this.at = text.startsWith("\uFEFF") ? 1 : 0;
        }

        List<CsvRecord> records() {
            while (at < text.length()) {
                CsvRecord record = record();
                if (!record.isBlank()) {
                    records.add(record);
                }
            }
            return records;
        }

        private CsvRecord record() {
            int begin = line;
            List<String> cells = new ArrayList<>();
            do {
                cells.add(is('"') ? quoted() : plain());
            } while (skip(','));
            endLine();
            return new CsvRecord(begin, cells);
        }

        private String plain() {
            int begin = at;
            while (at < text.length() && !is(',') && !is('\n') && !is('\r')) {
                if (is('"')) {
                    throw wrong("a quotation mark inside a cell; put the whole cell in quotation marks and double it");
                }
                at++;
            }
            return text.substring(begin, at);
        }

        private String quoted() {
            int begin = line;
            StringBuilder cell = new StringBuilder();
            at++;
            while (!is('"') || isDoubled()) {
                if (at >= text.length()) {
                    line = begin;
                    throw wrong("a quotation mark that is not closed");
                }
                at += is('"') ? 1 : 0;
                line += is('\n') ? 1 : 0;
                cell.append(text.charAt(at++));
            }
            at++;
            if (at < text.length() && !is(',') && !is('\n') && !is('\r')) {
                throw wrong("words after a closing quotation mark");
            }
            return cell.toString();
        }

        private boolean isDoubled() {
            return at + 1 < text.length() && text.charAt(at + 1) == '"';
        }

        private void endLine() {
            boolean returned = skip('\r');
            boolean fed = skip('\n');
            line += returned || fed ? 1 : 0;
        }

        private boolean skip(char sign) {
            boolean there = is(sign);
            at += there ? 1 : 0;
            return there;
        }

        private boolean is(char sign) {
            return at < text.length() && text.charAt(at) == sign;
        }

        private IllegalArgumentException wrong(String message) {
            return new IllegalArgumentException(name + ":" + line + ": " + message);
        }
    }
}
