package org.credibility.cli.render;

import java.io.IOException;
import java.io.Writer;
import org.credibility.rule.Finding;

/**
 * Writes a check as a test report of JUnit: a suite for each draft, a case for each finding. A case fails if the finding fails the
 * check; any other carries it as its output. A draft without findings is a case that passes.
 */
public final class JunitReport implements FindingsWriter {
    private final Writer target;

    /** Takes where to write. */
    public JunitReport(Writer target) {
        this.target = target;
    }

    @Override
    public void begin() throws IOException {
        target.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"credibility\">\n");
    }

    @Override
    public void draft(CheckedDraft draft) throws IOException {
        long failures = draft.findings().stream().filter(draft::fails).count()
                + draft.lowScores().size();
        int cases = draft.findings().size() + draft.lowScores().size();
        target.write("  <testsuite name=\"" + XmlText.of(draft.path()) + "\" tests=\"" + Math.max(1, cases)
                + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
        for (Finding finding : draft.findings()) {
            finding(finding, draft);
        }
        for (CheckedDraft.LowScore low : draft.lowScores()) {
            FileRegion region =
                    FileRegion.of(low.claim().span(), draft.report().article().sourceMap());
            testCase(draft, "min-score (" + region + ")", failure("min-score", low.message(), region, draft));
        }
        if (cases == 0) {
            testCase(draft, "no findings", "");
        }
        target.write("  </testsuite>\n");
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        target.write("</testsuites>\n");
    }

    private void finding(Finding finding, CheckedDraft draft) throws IOException {
        FileRegion region = draft.region(finding);
        String name = finding.rule().id() + " " + finding.rule().name() + " (" + region + ")";
        String body = draft.fails(finding)
                ? failure(finding.rule().id(), finding.message(), region, draft)
                : "      <system-out>" + XmlText.of(place(region, draft) + finding.message()) + "</system-out>\n";
        testCase(draft, name, body);
    }

    private void testCase(CheckedDraft draft, String name, String body) throws IOException {
        String begin = "    <testcase classname=\"" + XmlText.of(draft.path()) + "\" name=\"" + XmlText.of(name)
                + "\" time=\"0\"";
        target.write(body.isEmpty() ? begin + "/>\n" : begin + ">\n" + body + "    </testcase>\n");
    }

    private static String failure(String type, String message, FileRegion region, CheckedDraft draft) {
        return "      <failure type=\"" + XmlText.of(type) + "\" message=\"" + XmlText.of(message) + "\">"
                + XmlText.of(place(region, draft) + message) + "</failure>\n";
    }

    private static String place(FileRegion region, CheckedDraft draft) {
        return draft.path() + ":" + region + ": ";
    }
}
