package org.credibility.cli.render;

import java.util.Optional;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.FetchResult;
import org.credibility.fetch.Received;

/**
 * A line for each link that was fetched: how it ended, status, size, time, address, and what there is to say of it.
 *
 * <p>Not safe for use by several threads.
 */
public final class FetchTable {
    private static final int OUTCOME_COLUMNS = 18;
    private static final int INDENT = OUTCOME_COLUMNS + 26;
    private static final int KILOBYTE = 1024;

    private final TerminalText text;
    private final int columns;
    private int seen;
    private int total;

    /** Lays lines out for a page. */
    public FetchTable(Page page) {
        text = new TerminalText(page.charset());
        columns = page.columns();
    }

    /** Returns the lines of a link, each with its end. */
    public String lines(String asked, FetchResult result) {
        total++;
        seen += result.outcome().isSeen() ? 1 : 0;
        String head = TerminalText.pad(result.outcome().name(), OUTCOME_COLUMNS) + " " + figures(result) + "  ";
        String first = head + text.cut(text.show(asked), columns - INDENT) + "\n";
        String copy = result.document().archivedCopy().map(PlainWords::copy).orElse("");
        return first + below(note(result)) + below(text.show(copy));
    }

    private String below(String words) {
        return words.isEmpty() ? "" : " ".repeat(INDENT) + text.cut(words, columns - INDENT) + "\n";
    }

    private static String figures(FetchResult result) {
        Optional<Received> received = result.received();
        String status = received.map(all -> Integer.toString(all.status())).orElse("");
        String size = received.map(all -> (all.bytes() + KILOBYTE - 1) / KILOBYTE + " KB")
                .orElse("");
        long tenths = (result.journey().elapsed().toMillis() + 50) / 100;
        String seconds = tenths / 10 + "." + tenths % 10;
        return right(status, 3) + " " + right(size, 9) + " " + right(seconds, 7) + " s";
    }

    private static String right(String figure, int columns) {
        return " ".repeat(Math.max(0, columns - figure.length())) + figure;
    }

    /** The title of what was seen; why something was not. */
    private String note(FetchResult result) {
        if (result instanceof FetchResult.Unseen unseen) {
            return text.show(ShownAddress.in(unseen.reason()));
        }
        String title = result.received().flatMap(Received::title).orElse("");
        String cut = result.outcome() == Outcome.TRUNCATED ? "only its beginning was read" : "";
        return text.show((title + "  " + cut).strip());
    }

    /** Returns whether all links so far were seen. */
    public boolean isComplete() {
        return seen == total;
    }

    /** Returns the line that counts the links. */
    public String summary() {
        return seen + " of " + total + (total == 1 ? " link" : " links") + " seen\n";
    }
}
