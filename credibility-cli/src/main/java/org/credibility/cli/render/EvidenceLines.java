package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;

/** Lists the documents that were held against a claim: what each says of it, its address, and the passage. */
final class EvidenceLines {
    private static final int INDENT = 15;

    private final Page page;
    private final TerminalText terminal;

    EvidenceLines(Page page, TerminalText terminal) {
        this.page = page;
        this.terminal = terminal;
    }

    List<String> render(CredibilityReport report, ClaimAssessment assessment) {
        List<String> lines = new ArrayList<>();
        for (Evidence evidence : assessment.evidence()) {
            if (evidence.stance() != Stance.UNCHECKED) {
                lines.addAll(of(evidence, report));
            }
        }
        if (!lines.isEmpty()) {
            lines.addAll(0, List.of("", page.palette().heading("Evidence")));
        }
        return lines;
    }

    private List<String> of(Evidence evidence, CredibilityReport report) {
        List<String> lines = new ArrayList<>();
        String address = report.documents().stream()
                .skip(Integer.parseInt(evidence.document().substring(1)) - 1L)
                .findFirst()
                .map(SourceDocument::address)
                .map(ShownAddress::of)
                .orElse(evidence.document());
        int room = page.columns() - INDENT;
        String lead = "  " + TerminalText.pad(PlainWords.stance(evidence.stance()), INDENT - 2);
        lines.add(lead + terminal.cut(terminal.show(address), room));
        if (evidence.stance() != Stance.SILENT) {
            lines.add(" ".repeat(INDENT) + terminal.cut(terminal.show(SourceStatements.words(evidence)), room));
        }
        evidence.passage()
                .map(Passage::text)
                .map(passage -> '"' + terminal.shorten(terminal.show(passage), room - 2) + '"')
                .ifPresent(passage -> lines.add(" ".repeat(INDENT) + passage));
        return lines;
    }
}
