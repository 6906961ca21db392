package org.credibility.lab.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.credibility.corroboration.Account;
import org.credibility.corroboration.OriginClusters;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;

/**
 * Reads invented pages on one claim and joins them into origins, on one core.
 *
 * @param documents how many pages
 * @param readSeconds the processor time of reading them
 * @param joinSeconds the processor time of joining them
 * @param origins how many origins came out
 */
record OriginsRun(int documents, double readSeconds, double joinSeconds, int origins) {
    private static final String CLAIM = "The council has sold the northern ferry.";
    private static final int WORDS = 150;

    /** So many pages are printed again each, under other names. */
    private static final int COPIES = 4;

    static OriginsRun of(int documents) {
        List<SourceDocument> pages = pages(documents);
        long start = cpuNanos();
        List<Account> accounts = pages.stream().map(Account::of).toList();
        long read = cpuNanos();
        int origins = OriginClusters.of(CLAIM, accounts, Collections.nCopies(documents, Stance.SUPPORTS))
                .size();
        return new OriginsRun(documents, (read - start) / 1e9, (cpuNanos() - read) / 1e9, origins);
    }

    /** Processor time of this thread: the clock would count what else the machine does. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<SourceDocument> pages(int documents) {
        List<String> texts = new InventedNews(7).articles((documents + COPIES - 1) / COPIES, WORDS);
        List<SourceDocument> pages = new ArrayList<>(documents);
        for (int at = 0; at < documents; at++) {
            pages.add(SourceDocument.builder(URI.create("https://example.org/" + at), Outcome.OK)
                    .publisher("Paper Number " + at)
                    .text(texts.get(at / COPIES))
                    .build());
        }
        return pages;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%5d documents of %d words: read in %.2f s, joined in %.2f s, %d origins",
                documents,
                WORDS,
                readSeconds,
                joinSeconds,
                origins);
    }
}
