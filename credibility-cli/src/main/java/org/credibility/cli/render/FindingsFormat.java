package org.credibility.cli.render;

import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The form in which findings are written. */
public enum FindingsFormat {
    /** For readers. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** A JSON document for each draft, on a line. */
    JSONL,
    /** SARIF 2.1.0. */
    SARIF,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** A Code Quality report of GitLab. */
    GITLAB,
    /** A test report of JUnit. */
    JUNIT,
    /** A report of Checkstyle. */
    CHECKSTYLE,
    /** The Diagnostic Format of reviewdog. */
    RDJSONL,
    /** A table for a comment. */
    MARKDOWN,
    /** A worksheet. */
    CSV;

    /**
     * Returns the format of a name.
     *
     * @throws IllegalArgumentException if there is no such format; the message is a sentence for the user
     */
    public static FindingsFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of "
                        + Arrays.stream(values()).map(FindingsFormat::id).collect(Collectors.joining(", "))));
    }

    /** Returns the name that users give. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a writer of this format, which leaves the target open.
     *
     * @param page what text for readers is laid out for
     */
    public FindingsWriter writer(Writer target, Page page) {
        return switch (this) {
            case TEXT -> new TextFindings(target, page);
            case JSON -> JsonFindings.document(target);
            case JSONL -> JsonFindings.lines(target);
            case SARIF -> new SarifFindings(target);
            case GITHUB -> new GithubAnnotations(target);
            case GITLAB -> new GitlabCodeQuality(target);
            case JUNIT -> new JunitReport(target);
            case CHECKSTYLE -> new CheckstyleReport(target);
            case RDJSONL -> new RdjsonlDiagnostics(target);
            case MARKDOWN -> new MarkdownFindings(target);
            case CSV -> new CsvFindings(target);
        };
    }
}
