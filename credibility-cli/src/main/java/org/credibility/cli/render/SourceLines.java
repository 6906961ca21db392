package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.corroboration.DocumentJoin;
import org.credibility.report.CredibilityReport;

/**
 * Lists the documents that the claims of an article were held against: what each says of which claim, with its words, or
 * why it says nothing. Those an editor has to look at come first.
 */
final class SourceLines {
    /** How many are listed unless all are asked for. */
    private static final int MOST_TELLING = 10;

    /** How many statements of one document are listed unless all are asked for. */
    private static final int MOST_STATEMENTS = 4;

    private static final int INDENT = 18;

    private final Page page;
    private final TerminalText terminal;

    SourceLines(Page page, TerminalText terminal) {
        this.page = page;
        this.terminal = terminal;
    }

    List<String> render(CredibilityReport report, boolean all) {
        if (report.documents().isEmpty()) {
            return List.of();
        }
        List<SourceStatements.Source> sources = new SourceStatements(report)
                .all().stream()
                        .sorted(Comparator.comparing(SourceStatements.Source::verdict))
                        .toList();
        int listed = all ? sources.size() : Math.min(MOST_TELLING, sources.size());
        List<String> lines = new ArrayList<>(List.of("", page.palette().heading("Sources")));
        int statements = all ? Integer.MAX_VALUE : MOST_STATEMENTS;
        sources.stream().limit(listed).forEach(source -> lines.addAll(lines(source, statements)));
        if (listed < sources.size()) {
            lines.add("  " + (sources.size() - listed) + " more");
        }
        return lines;
    }

    private List<String> lines(SourceStatements.Source source, int most) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + TerminalText.pad(source.verdict().words(), INDENT - 2)
                + cut(ShownAddress.of(source.document().address())));
        source.citedBy()
                .ifPresent(
                        citing -> lines.add(" ".repeat(INDENT) + cut("cited by " + ShownAddress.of(citing.address()))));
        source.reason().ifPresent(reason -> below(reason, lines));
        source.statements().stream().limit(most).forEach(statement -> {
            below(claims(statement.claims()) + ": " + statement.words(), lines);
            statement.passage().ifPresent(passage -> lines.add(" ".repeat(INDENT) + quoted(passage)));
        });
        if (source.statements().size() > most) {
            below("and " + (source.statements().size() - most) + " more", lines);
        }
        source.document().archivedCopy().ifPresent(copy -> lines.add(" ".repeat(INDENT) + cut(PlainWords.copy(copy))));
        source.join().map(SourceLines::told).ifPresent(words -> below(words, lines));
        return lines;
    }

    private void below(String words, List<String> lines) {
        PlainWords.wrap(terminal.show(words), page.columns() - INDENT)
                .forEach(line -> lines.add(" ".repeat(INDENT) + line));
    }

    private String quoted(String passage) {
        return '"' + terminal.shorten(terminal.show(passage), page.columns() - INDENT - 2) + '"';
    }

    private static String claims(List<Integer> numbers) {
        StringBuilder words = new StringBuilder(numbers.size() == 1 ? "claim " : "claims ");
        for (int at = 0; at < numbers.size(); at++) {
            words.append(at == 0 ? "" : ", ").append(numbers.get(at));
        }
        return words.toString();
    }

    private static String told(SourceStatements.SharedOrigin shared) {
        DocumentJoin join = shared.join();
        String other = shared.other();
        Optional<String> words = Optional.of(join.words()).filter(found -> !found.isBlank());
        String why = switch (join.reason()) {
            case SAME_PAGE -> "the same page as " + other;
            case COPY ->
                "tells what " + other + " tells"
                        + words.map(found -> " (" + found + ")").orElse("");
            case SHARED_DETAILS ->
                "shares details with " + other
                        + words.map(found -> " (" + found + ")").orElse("");
            case CREDIT -> "credits " + words.orElse(other);
            case SAME_SPEAKER -> "quotes " + words.orElse("the same source") + ", as " + other + " does";
            case SAME_AGENCY -> "has it from " + words.orElse("the same agency") + ", as " + other + " has";
            case SAME_OWNER ->
                "has the owner of " + other
                        + words.map(found -> " (" + found + ")").orElse("");
            case CITED -> "is cited by the article, as " + other + " is";
        };
        return why + ": one origin, counted once";
    }

    private String cut(String words) {
        return terminal.cut(terminal.show(words), page.columns() - INDENT);
    }
}
