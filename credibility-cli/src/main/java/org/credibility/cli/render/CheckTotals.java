package org.credibility.cli.render;

import org.credibility.rule.Severity;

/**
 * A whole check in numbers.
 *
 * @param drafts how many drafts were checked
 * @param errors how many errors are shown
 * @param warnings how many warnings are shown
 * @param notes how many notes are shown
 * @param failing how many findings fail the check, shown or not
 * @param lowScores how many claims fail it by their scores
 * @param suppressed how many findings comments cover
 * @param known how many findings the baseline holds
 * @param gone how many findings that the baseline holds occur no longer
 * @param unread how many drafts could not be found, read or checked
 */
public record CheckTotals(
        int drafts,
        int errors,
        int warnings,
        int notes,
        int failing,
        int lowScores,
        int suppressed,
        int known,
        int gone,
        int unread) {
    /** No draft checked yet. */
    public static final CheckTotals NONE = new CheckTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Returns the numbers with those of a draft. */
    public CheckTotals plus(CheckedDraft draft) {
        return new CheckTotals(
                drafts + 1,
                errors + draft.count(Severity.ERROR),
                warnings + draft.count(Severity.WARNING),
                notes + draft.count(Severity.NOTE),
                failing + draft.failing(),
                lowScores + draft.lowScores().size(),
                suppressed + draft.suppressed(),
                known + draft.known(),
                gone + draft.gone(),
                unread);
    }

    /** Returns the numbers with a draft that could not be found, read or checked. */
    public CheckTotals plusUnread() {
        return new CheckTotals(
                drafts, errors, warnings, notes, failing, lowScores, suppressed, known, gone, unread + 1);
    }

    /** Returns whether nothing was checked because nothing could be: then there is nothing to count. */
    boolean isVoid() {
        return drafts == 0 && unread > 0;
    }

    /** Returns whether the check fails. */
    public boolean fails() {
        return failing > 0 || lowScores > 0;
    }

    /** Returns how many findings are shown. */
    int shown() {
        return errors + warnings + notes;
    }

    /** Returns the findings by severity, such as "1 error, 0 warnings, 2 notes". */
    String counts() {
        return PlainWords.count(errors, "error") + ", " + PlainWords.count(warnings, "warning") + ", "
                + PlainWords.count(notes, "note");
    }

    /** Returns the numbers on a line. */
    String line() {
        StringBuilder line = new StringBuilder(counts() + " in " + PlainWords.count(drafts, "draft"));
        line.append(unread > 0 ? " · " + unread + " not read" : "");
        line.append(suppressed > 0 ? " · " + suppressed + " suppressed" : "");
        line.append(known > 0 ? " · " + known + " in the baseline" : "");
        line.append(gone > 0 ? " · " + gone + " of the baseline gone" : "");
        return line.toString();
    }
}
