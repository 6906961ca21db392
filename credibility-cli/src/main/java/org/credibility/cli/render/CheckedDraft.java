package org.credibility.cli.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;

/**
 * A draft as a check leaves it.
 *
 * @param path where it lies, from the root of its repository on, with slashes; what the user calls it where it lies in none
 * @param source the characters of the file
 * @param report whom it rests on
 * @param context how the report came about
 * @param findings what is shown, in text order
 * @param failsFrom the least severity that fails the check; empty where no finding does
 * @param hiddenFailing how many findings fail the check and are not shown
 * @param lowScores the claims that fail the check by their scores
 * @param suppressed how many findings its comments cover
 * @param known how many findings the baseline holds
 * @param gone how many findings that the baseline holds occur no longer
 */
public record CheckedDraft(
        String path,
        String source,
        CredibilityReport report,
        ReportContext context,
        List<Finding> findings,
        Optional<Severity> failsFrom,
        int hiddenFailing,
        List<LowScore> lowScores,
        int suppressed,
        int known,
        int gone) {
    /** Copies the lists and checks that every part is given. */
    public CheckedDraft {
        requireNonNull(path, "path");
        requireNonNull(source, "source");
        requireNonNull(report, "report");
        requireNonNull(context, "context");
        findings = List.copyOf(findings);
        requireNonNull(failsFrom, "failsFrom");
        lowScores = List.copyOf(lowScores);
    }

    /** Returns what the user calls the draft. */
    String label() {
        return context.input().label();
    }

    /** Returns whether the draft fails the check. */
    public boolean fails() {
        return failing() > 0 || !lowScores.isEmpty();
    }

    /** Returns whether a finding fails the check. */
    boolean fails(Finding finding) {
        return failsFrom.isPresent() && finding.severity().compareTo(failsFrom.get()) <= 0;
    }

    /** Returns how many findings fail the check, shown or not. */
    public int failing() {
        return hiddenFailing + (int) findings.stream().filter(this::fails).count();
    }

    /** Returns how many findings of a severity are shown. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns the place of a finding in the file. */
    FileRegion region(Finding finding) {
        return FileRegion.of(finding.span(), report.article().sourceMap());
    }

    /**
     * A claim whose score is too low.
     *
     * @param claim the claim
     * @param points its score
     * @param least the score that is asked for
     */
    public record LowScore(Claim claim, int points, int least) {
        /** Returns a sentence for the user. */
        String message() {
            String place = switch (claim.salience()) {
                case HEADLINE -> "The headline";
                case LEAD -> "A lead claim";
                case BODY, BACKGROUND -> "A claim";
            };
            return place + " scores " + points + ", below " + least + ".";
        }
    }
}
