package org.credibility.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.credibility.fetch.extraction.ArticleExtractor;
import org.credibility.fetch.extraction.Extraction;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.FilledPage;
import org.credibility.lab.corpus.StoredPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time of reading one web page, over the pages of a folder in turn: the parse alone, and everything up to the article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PageBenchmark {
    /** The folder, as the lab reads pages. */
    @Param("")
    public String folder = "";

    private List<StoredPage> pages = new ArrayList<>();
    private int next;

    /** Makes a benchmark; JMH calls this. */
    public PageBenchmark() {}

    /** Reads the pages. */
    @Setup
    public void prepare() throws IOException {
        pages = StoredPage.read(Path.of(folder));
    }

    private StoredPage next() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    /** The parse alone. */
    @Benchmark
    public Document parse() {
        return Jsoup.parse(next().html());
    }

    /** The page laid flat. */
    @Benchmark
    public HtmlPage blocks() {
        StoredPage page = next();
        return FilledPage.of(HtmlPage.of(page.html(), page.address()));
    }

    /** Everything of a fetched page: verdict, metadata, article. */
    @Benchmark
    public Extraction article() {
        StoredPage page = next();
        return ArticleExtractor.extract(
                FilledPage.of(HtmlPage.of(page.html(), page.address())), Arrival.at(page.address()));
    }

    /** The same of a file, whose words know their places. */
    @Benchmark
    public Extraction placedArticle() {
        StoredPage page = next();
        return ArticleExtractor.extract(page.html(), page.address());
    }
}
