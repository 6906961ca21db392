package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.evidence.SourceDocument;

/** Lists the links of an article, a line each: what became of it, and where it leads. Those not seen come first. */
final class SourceLines {
    /** How many links are listed unless all are asked for. */
    private static final int MOST_TELLING = 10;

    private static final int OUTCOME_COLUMNS = 20;

    private final Page page;
    private final TerminalText terminal;

    SourceLines(Page page, TerminalText terminal) {
        this.page = page;
        this.terminal = terminal;
    }

    List<String> render(List<SourceDocument> documents, boolean all) {
        if (documents.isEmpty()) {
            return List.of();
        }
        int listed = all ? documents.size() : Math.min(MOST_TELLING, documents.size());
        List<String> lines = new ArrayList<>(List.of("", page.palette().heading("Links")));
        documents.stream()
                .sorted(Comparator.comparing(document -> document.outcome().isSeen()))
                .limit(listed)
                .forEach(document -> lines.addAll(lines(document)));
        if (listed < documents.size()) {
            lines.add("  " + (documents.size() - listed) + " more");
        }
        return lines;
    }

    private List<String> lines(SourceDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + TerminalText.pad(document.outcome().name(), OUTCOME_COLUMNS - 2)
                + cut(ShownAddress.of(document.address())));
        document.archivedCopy()
                .map(copy -> " ".repeat(OUTCOME_COLUMNS) + cut(PlainWords.copy(copy)))
                .ifPresent(lines::add);
        return lines;
    }

    private String cut(String words) {
        return terminal.cut(terminal.show(words), page.columns() - OUTCOME_COLUMNS);
    }
}
