package org.credibility.lab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.credibility.fetch.extraction.ArticleExtractor;
import org.credibility.fetch.extraction.Extraction;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.FilledPage;
import org.credibility.lab.corpus.StoredPage;
import org.credibility.lab.extraction.ShingleScore;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extracts the pages of a folder with the own extractor and with Readability4J, beside the parse that both begin with: the
 * processor time of each page, the least of some rounds, in milliseconds and as a multiple of the parse, the memory that it
 * takes, and the quality where the folder tells the bodies. JMH gives one figure for all pages; here the slow ones are looked for.
 */
final class PagesRun {
    /** Code that few pages need is compiled late. */
    private static final int ROUNDS = 20;

    private static final double TAIL = 0.95;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final List<StoredPage> pages;
    private final Optional<JsonNode> truth;

    PagesRun(PrintStream out, Path folder) throws IOException {
        this.out = out;
        pages = StoredPage.read(folder);
        Path bodies = folder.resolve("truth.json");
        truth = Files.exists(bodies)
                ? Optional.of(JsonMapper.shared().readTree(Files.readString(bodies)))
                : Optional.empty();
    }

    void run() {
        double[] parse = times(page -> Jsoup.parse(page.html()).nodeName());
        print("parse alone", parse, parse);
        Function<StoredPage, String> own = page -> fetched(page).text();
        print("extraction", times(own), parse);
        judge(own);
        print(
                "with places",
                times(page ->
                        ArticleExtractor.extract(page.html(), page.address()).text()),
                parse);
        out.println(PageMemory.of(pages).line());
        Optional<Readability> peer = Readability.find();
        if (peer.isEmpty()) {
            out.println("Readability4J is not on the class path: the packed lab has it");
            return;
        }
        Function<StoredPage, String> other =
                page -> peer.get().text(page.html(), page.address().toString());
        print("Readability4J", times(other), parse);
        judge(other);
    }

    /** Returns the article of a page as it is read when it was fetched: only those of files need to know their places. */
    private static Extraction fetched(StoredPage page) {
        return ArticleExtractor.extract(
                FilledPage.of(HtmlPage.of(page.html(), page.address())), Arrival.at(page.address()));
    }

    private double[] times(Function<StoredPage, String> work) {
        double[] least = new double[pages.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < least.length; at++) {
                long start = THREADS.getCurrentThreadCpuTime();
                String words = work.apply(pages.get(at));
                double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                least[at] = words == null ? least[at] : Math.min(least[at], millis);
            }
        }
        return least;
    }

    private void print(String what, double[] times, double[] parse) {
        double[] multiples = new double[times.length];
        Arrays.setAll(multiples, at -> times[at] / parse[at]);
        out.println(String.format(
                Locale.ROOT,
                "%-14s median %.2f ms, p95 %.2f ms; of the parse: median %.2f, p95 %.2f",
                what,
                part(times, 0.5),
                part(times, TAIL),
                part(multiples, 0.5),
                part(multiples, TAIL)));
    }

    private static double part(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }

    private void judge(Function<StoredPage, String> extractor) {
        if (truth.isPresent()) {
            ShingleScore score = new ShingleScore();
            for (StoredPage page : pages) {
                score.add(truth.get().path(page.id()).path("articleBody").asString(""), extractor.apply(page));
            }
            out.println("               " + score);
        }
    }
}
