package org.credibility.lab.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;

/**
 * Holds one claim against invented pages, through the whole analysis. Every page tells of the claim in the midst of another
 * story, and half of them say by whom.
 *
 * @param documents how many pages
 * @param seconds the time from start to end
 * @param cpuSeconds the processor time of all Java threads
 * @param supporting how many pages support the claim
 */
record EvidenceRun(int documents, double seconds, double cpuSeconds, long supporting) {
    private static final String CLAIM = "The council has sold the northern ferry.";
    private static final int WORDS = 1000;
    private static final int WARM_DOCUMENTS = 500;
    private static final CredibilityAnalyzer ANALYZER =
            CredibilityAnalyzer.builder().build();

    static EvidenceRun of(int documents) {
        List<SourceDocument> pages = pages(documents);
        Article article = Article.builder().text(CLAIM).build();
        long start = System.nanoTime();
        long cpuStart = cpuNanos();
        CredibilityReport report = ANALYZER.analyze(article, pages);
        double cpu = (cpuNanos() - cpuStart) / 1e9;
        return new EvidenceRun(documents, (System.nanoTime() - start) / 1e9, cpu, supporting(report));
    }

    /** Holds claims against documents for a while, so that what follows is measured in compiled code. */
    static void warm(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            of(WARM_DOCUMENTS);
        }
    }

    private static long supporting(CredibilityReport report) {
        return report.claims().stream()
                .map(ClaimAssessment::evidence)
                .flatMap(List::stream)
                .filter(evidence -> evidence.stance() == Stance.SUPPORTS)
                .count();
    }

    private static long cpuNanos() {
        long[] ids = ManagementFactory.getThreadMXBean().getAllThreadIds();
        long sum = 0;
        for (long id : ids) {
            sum += Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(id));
        }
        return sum;
    }

    private static List<SourceDocument> pages(int documents) {
        List<String> texts = new InventedNews(11).articles(documents, WORDS);
        List<SourceDocument> pages = new ArrayList<>(documents);
        for (int at = 0; at < documents; at++) {
            pages.add(SourceDocument.builder(URI.create("https://example.org/" + at), Outcome.OK)
                    .publisher("Paper Number " + at)
                    .title("News of day " + at)
                    .text(withClaim(texts.get(at), at))
                    .build());
        }
        return pages;
    }

    private static String withClaim(String text, int at) {
        int middle = text.indexOf('\n', text.length() / 2);
        int place = middle < 0 ? text.length() : middle;
        String said = at % 2 == 0 ? CLAIM : "The council has sold the northern ferry, two officials said.";
        return text.substring(0, place) + "\n" + said + text.substring(place);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "1 claim, %d documents of %d words: %.2f s, %.2f s of processor time, %d support it",
                documents,
                WORDS,
                seconds,
                cpuSeconds,
                supporting);
    }
}
