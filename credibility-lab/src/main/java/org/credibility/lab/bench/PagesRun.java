package org.credibility.lab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Function<StoredPage, String> own = page -> fetched(page).text();
        Optional<Readability> peer = Readability.find();
        List<Function<StoredPage, String>> works = new ArrayList<>();
        works.add(page -> Jsoup.parse(page.html()).nodeName());
        works.add(own);
        works.add(page -> ArticleExtractor.extract(page.html(), page.address()).text());
        peer.ifPresent(readability -> works.add(of(readability)));
        double[][] times = times(works);
        print("parse alone", times[0], times[0]);
        print("extraction", times[1], times[0]);
        judge(own);
        print("with places", times[2], times[0]);
        out.println(PageMemory.of(pages).line());
        if (peer.isEmpty()) {
            out.println("Readability4J is not on the class path: the packed lab has it");
            return;
        }
        print("Readability4J", times[3], times[0]);
        judge(of(peer.get()));
    }

    private static Function<StoredPage, String> of(Readability peer) {
        return page -> peer.text(page.html(), page.address().toString());
    }

    /** Returns the article of a page as it is read when it was fetched: only those of files need to know their places. */
    private static Extraction fetched(StoredPage page) {
        return ArticleExtractor.extract(
                FilledPage.of(HtmlPage.of(page.html(), page.address())), Arrival.at(page.address()));
    }

    /** Takes the time of each work on each page in turn, so that what else the machine does weighs on all of them alike. */
    private double[][] times(List<Function<StoredPage, String>> works) {
        double[][] least = new double[works.size()][pages.size()];
        for (double[] row : least) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < pages.size(); at++) {
                for (int work = 0; work < works.size(); work++) {
                    least[work][at] = Math.min(least[work][at], millis(works.get(work), pages.get(at)));
                }
            }
        }
        return least;
    }

    private static double millis(Function<StoredPage, String> work, StoredPage page) {
        long start = THREADS.getCurrentThreadCpuTime();
        String words = work.apply(page);
        double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        return words == null ? Double.MAX_VALUE : millis;
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
