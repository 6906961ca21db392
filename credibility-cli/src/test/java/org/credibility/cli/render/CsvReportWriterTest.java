package org.credibility.cli.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportWriterTest {
    @Test
    void writesALineForEachClaim() throws IOException {
        assertThat(write(SampleReport.report())).isEqualTo("""
                number,claim,place,kind,chain,grade,score,missing,verdict,note\r
                1,Ferry to stop,ferry.txt:1:1,plan,internal sources,F3,44,"name, 2nd origin, link, access, date",,\r
                2,The ferry may stop in May,ferry.txt:2:1,prediction,internal sources ← @ilse; the report,F3,44,"name, response",,\r
                3,"31,200 rode it",ferry.txt:2:69,figure,the report,B2,95,,,\r
                4,a bridge,ferry.txt:3:18,event,a rumour,F6,,source,,\r
                5,It is a shame.,ferry.txt:3:58,opinion,,,,,,\r
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "a, b",
                "say \"no\"",
                "\"\"",
                "two\nlines",
                "carriage\r\nreturn",
                "ends with a quote\"",
                ",",
                "→ ← 😀 田中"
            })
    void canBeReadAgain(String words) throws IOException {
        List<List<String>> records = Rfc4180.read(write(words));

        assertThat(records).hasSize(6).allSatisfy(record -> assertThat(record).hasSize(10));
        assertThat(records.get(1).get(1)).isEqualTo(new TerminalText(UTF_8).show(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                " =1+1",
                "=HYPERLINK(\"x\",\"y\")",
                "＝1",
                "\u200B=1"
            })
    void leavesNoFormula(String words) throws IOException {
        String cell = Rfc4180.read(write(words)).get(1).get(1);

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r＝＋－＠].*");
    }

    @Test
    void showsControlsAsEscapes() throws IOException {
        assertThat(write("a\u001B[31mb\u202Ec")).contains("a\\u001b[31mb\\u202ec");
    }

    /** Writes the sample with other words for its first claim. */
    private static String write(String words) throws IOException {
        return write(SampleReport.reportWith(words));
    }

    private static String write(CredibilityReport report) throws IOException {
        StringWriter target = new StringWriter();
        CsvReportWriter.writeHeader(target);
        CsvReportWriter.writeClaims(report, SampleReport.CONTEXT, target);
        return target.toString();
    }

    /** A reader of RFC 4180 that shares nothing with the program. */
    private static final class Rfc4180 {
        private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)");

        private Rfc4180() {}

        static List<List<String>> read(String text) {
            List<List<String>> records = new ArrayList<>();
            List<String> record = new ArrayList<>();
            Matcher cells = CELL.matcher(text);
            int end = 0;
            while (end < text.length()) {
                assertThat(cells.find(end)).as("a cell at %s", end).isTrue();
                assertThat(cells.start()).isEqualTo(end);
                record.add(
                        cells.group(1) == null ? cells.group(2) : cells.group(1).replace("\"\"", "\""));
                if (!cells.group(3).equals(",")) {
                    records.add(List.copyOf(record));
                    record.clear();
                }
                end = cells.end();
            }
            assertThat(record).as("the last record is ended").isEmpty();
            return records;
        }
    }
}
