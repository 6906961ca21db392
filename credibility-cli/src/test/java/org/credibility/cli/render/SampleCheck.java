package org.credibility.cli.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.Credibility;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import org.credibility.rule.Severity;
import org.credibility.text.Span;

/** Checks of made-up drafts with findings made by hand. */
final class SampleCheck {
    static final String SOURCE = """
            ---
            title: Ferry to stop, sources say
            ---
            # Ferry to stop, sources say

            The \uD83D\uDE00 *férry* to Skarholm will stop in May, internal sources told
            [@ilse](https://example.org/1), she claims.
            """;

    /** Everything that some format could take for its own. */
    static final String HOSTILE =
            "a\r\n::error::x ##[group] <script>&amp;\"']]> |*_`[x](y) @all %0A =cmd() \u001B[31m\u202E \uD800 \uFFFE \u2028z";

    private SampleCheck() {}

    /** A draft with an error, a warning and a note. */
    static CheckedDraft draft() {
        return draft("desk/ferry.md", "Post by @ilse is cited but not linked.");
    }

    static CheckedDraft draft(String path, String message) {
        Draft draft = read(path);
        CredibilityReport report = Credibility.analyze(draft.article().build());
        String text = report.article().text();
        return checked(
                path,
                draft,
                report,
                List.of(
                        finding(
                                "CR402",
                                Severity.ERROR,
                                "Headline says more than the body.",
                                span(text, "Ferry to stop")),
                        finding("CR203", Severity.WARNING, message, span(text, "@ilse")),
                        finding("CR106", Severity.NOTE, message, span(text, "férry"))));
    }

    /** A draft with many findings of a severity. */
    static CheckedDraft many(String path, Severity severity, int count) {
        Draft draft = read(path);
        CredibilityReport report = Credibility.analyze(draft.article().build());
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            findings.add(finding("CR106", severity, "Number " + number + ".", Span.of(0, 5)));
        }
        return checked(path, draft, report, findings);
    }

    private static CheckedDraft checked(String path, Draft draft, CredibilityReport report, List<Finding> findings) {
        return new CheckedDraft(
                path,
                draft.source(),
                report,
                new ReportContext(draft.input(), true, new ToolVersion("0.1.0", "2026.1"), 0),
                findings,
                Optional.of(Severity.ERROR),
                0,
                List.of(),
                2,
                1,
                0);
    }

    /** Returns the draft with its first claim as one that scores too low. */
    static CheckedDraft withLowScore(CheckedDraft draft) {
        return new CheckedDraft(
                draft.path(),
                draft.source(),
                draft.report(),
                draft.context(),
                draft.findings(),
                draft.failsFrom(),
                0,
                List.of(new CheckedDraft.LowScore(draft.report().claims().get(0).claim(), 31, 50)),
                draft.suppressed(),
                draft.known(),
                draft.gone());
    }

    /** Returns what a format makes of drafts. */
    static String written(FindingsFormat format, CheckedDraft... drafts) {
        StringWriter target = new StringWriter();
        FindingsWriter writer = format.writer(target, new Page(Page.DEFAULT_COLUMNS, UTF_8));
        try {
            writer.begin();
            CheckTotals totals = CheckTotals.NONE;
            for (CheckedDraft draft : drafts) {
                writer.draft(draft);
                totals = totals.plus(draft);
            }
            writer.end(totals);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return target.toString();
    }

    private static Draft read(String path) {
        try {
            return new DraftReader(
                            new ByteArrayInputStream(SOURCE.getBytes(UTF_8)), Optional.of(path), Optional.empty())
                    .read(DraftReader.STANDARD_INPUT);
        } catch (UnreadableDraftException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Finding finding(String id, Severity severity, String message, Span span) {
        Rule rule = RuleCatalogue.find(id).orElseThrow();
        return new Finding(
                rule,
                severity,
                message,
                Optional.of("c1"),
                span,
                List.of(new Finding.Related(Span.of(0, 5), "headline")),
                "00ff" + id + ":1");
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return Span.of(begin, begin + words.length());
    }
}
