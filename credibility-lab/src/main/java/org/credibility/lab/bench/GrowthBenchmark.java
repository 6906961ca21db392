package org.credibility.lab.bench;

import java.util.concurrent.TimeUnit;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.report.CredibilityReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time of the whole analysis of one long text of a kind and a length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    /** The kind of text. */
    @Param
    public LongText kind = LongText.ARTICLES;

    /** Its length in UTF-16 code units. */
    @Param("20000")
    public int length = 20_000;

    private String text = "";

    /** Makes a benchmark; JMH calls this. */
    public GrowthBenchmark() {}

    /** Writes the text. */
    @Setup
    public void write() {
        text = kind.text(length);
    }

    /** From the text to the report. */
    @Benchmark
    public CredibilityReport whole() {
        return Credibility.analyze(Article.ofPlainText(text));
    }
}
