package org.credibility.lab.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells for each set of marked pages how near to the bodies any choice of their blocks comes. */
public final class ReachReport {
    private final PrintStream out;

    /** Takes where the report goes. */
    public ReachReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the pages that no choice brings to an F1 of .80, or whose marked bodies end in the middle, and a line a set.
     *
     * @throws IOException if the pages cannot be read
     */
    public void print(Path data) throws IOException {
        Map<String, List<BodyReach>> sets = new TreeMap<>();
        for (JudgedPage page : JudgedPage.read(data)) {
            BodyReach reach = BodyReach.of(page);
            sets.computeIfAbsent(page.set(), set -> new ArrayList<>()).add(reach);
            if (ShingleScore.isLow(reach.bound())
                    || ShingleScore.isLow(reach.goneOn().f1())) {
                out.println(String.format(
                        Locale.ROOT,
                        "%s %s: best %.3f, no choice above %.3f, gone on to the end of the text %.3f",
                        page.set(),
                        page.id(),
                        reach.best().f1(),
                        reach.bound(),
                        reach.goneOn().f1()));
            }
        }
        sets.forEach(this::print);
    }

    private void print(String set, List<BodyReach> pages) {
        ShingleScore best = new ShingleScore();
        ShingleScore goneOn = new ShingleScore();
        pages.forEach(page -> {
            best.add(page.best());
            goneOn.add(page.goneOn());
        });
        long bound =
                pages.stream().filter(page -> ShingleScore.isLow(page.bound())).count();
        out.println(set + ": " + pages.size() + " pages, best choice " + best + "; gone on to the end of the text "
                + goneOn + "; out of reach for any choice " + bound);
    }
}
