package org.credibility.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.credibility.rule.Finding;

/** Lists findings for readers, a line each as compilers do: place, severity, rule, what is found and what to do. */
public final class TextFindings implements FindingsWriter {
    private final Writer target;
    private final Palette palette;
    private final TerminalText terminal;

    /** Takes where to write and what it is laid out for. */
    public TextFindings(Writer target, Page page) {
        this.target = target;
        this.palette = page.palette();
        this.terminal = new TerminalText(page.charset());
    }

    @Override
    public void draft(CheckedDraft draft) throws IOException {
        String label = terminal.show(draft.label());
        int place = widest(draft.findings().stream()
                .map(finding -> draft.region(finding).toString())
                .toList());
        int name = widest(
                draft.findings().stream().map(finding -> finding.rule().name()).toList());
        for (Finding finding : draft.findings()) {
            String letter = finding.severity().name().substring(0, 1);
            target.write(label + ":" + TerminalText.pad(draft.region(finding).toString(), place) + "  "
                    + palette.severity(letter, finding.severity()) + " "
                    + finding.rule().id() + " "
                    + TerminalText.pad(finding.rule().name(), name) + "  " + terminal.show(finding.message()) + "\n");
        }
        for (CheckedDraft.LowScore low : draft.lowScores()) {
            FileRegion region =
                    FileRegion.of(low.claim().span(), draft.report().article().sourceMap());
            target.write(label + ":" + region + "  " + low.message() + "\n");
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        if (!totals.isVoid()) {
            target.write(terminal.plain(totals.line()) + "\n");
        }
        if (totals.failing() > 0) {
            target.write("The check fails by " + PlainWords.count(totals.failing(), "finding") + ".\n");
        }
        if (totals.lowScores() > 0) {
            target.write("The check fails by the score of " + PlainWords.count(totals.lowScores(), "claim") + ".\n");
        }
    }

    private static int widest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }
}
