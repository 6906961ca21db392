package org.credibility.cli.render;

import static java.util.Objects.requireNonNull;

import org.credibility.cli.draft.Input;

/**
 * What a printed report tells besides the analysis: how it came about.
 *
 * @param input what was read
 * @param offline whether nothing was fetched by choice
 * @param tool which release made the report
 * @param suppressed how many findings comments of the draft cover
 */
public record ReportContext(Input input, boolean offline, ToolVersion tool, int suppressed) {
    /** Checks that every part is given. */
    public ReportContext {
        requireNonNull(input, "input");
        requireNonNull(tool, "tool");
    }

    /** Returns the context of a run of this release that fetches nothing. */
    public static ReportContext offline(Input input) {
        return new ReportContext(input, true, ToolVersion.current(), 0);
    }
}
