package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credibility.fetch.extraction.BlockEvidence;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.lab.corpus.StoredPage;

/**
 * How much memory pages take as long as their articles are looked for: the live objects of the tree, its blocks and the
 * evidence for them, as multiples of the bytes of the file. What lives for a moment only is not counted.
 *
 * @param multiples the multiple of each page, the least first
 * @param placed the same of pages whose words know their places in the file
 */
record PageMemory(List<Double> multiples, List<Double> placed) {
    private static final int PAGES = 40;

    /** Measures the first pages. */
    static PageMemory of(List<StoredPage> pages) {
        List<StoredPage> measured = pages.subList(0, Math.min(PAGES, pages.size()));
        return new PageMemory(
                multiples(measured, page -> HtmlPage.of(page.html(), page.address())),
                multiples(measured, page -> HtmlPage.placed(page.html(), page.address())));
    }

    /** A way to read a page. */
    private interface Reader {
        HtmlPage read(StoredPage page);
    }

    /** Everything is kept to the end, so that what is new is what the page takes. */
    private static List<Double> multiples(List<StoredPage> pages, Reader reader) {
        List<BlockEvidence> kept = new ArrayList<>();
        List<Double> multiples = new ArrayList<>();
        long before = used();
        try {
            for (StoredPage page : pages) {
                kept.add(BlockEvidence.of(reader.read(page)));
                long after = used();
                multiples.add((double) (after - before) / page.html().getBytes(UTF_8).length);
                before = after;
            }
        } finally {
            Reference.reachabilityFence(kept);
        }
        return multiples.stream().sorted().toList();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Returns the figures in words. */
    String line() {
        return String.format(
                Locale.ROOT,
                "memory         of the file: median %.1f, greatest %.1f; with places %.1f and %.1f",
                multiples.get(multiples.size() / 2),
                multiples.get(multiples.size() - 1),
                placed.get(placed.size() / 2),
                placed.get(placed.size() - 1));
    }
}
