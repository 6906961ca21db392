package org.credibility.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.credibility.Credibility;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.AttributionFinder;
import org.credibility.attribution.AttributionReview;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimFinder;
import org.credibility.claim.TextClaimFinder;
import org.credibility.document.Article;
import org.credibility.report.CredibilityReport;
import org.credibility.score.ClaimScorer;
import org.credibility.score.ClaimTestimony;
import org.credibility.score.Score;
import org.credibility.source.SourceResolver;
import org.credibility.source.Sourcing;
import org.credibility.source.TextSourceResolver;
import org.credibility.source.WordSourceClassifier;
import org.credibility.speech.TrainedAttributionFinder;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.TextParser;
import org.credibility.text.TextStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time of the whole analysis of one article and of each of its stages alone, over many articles in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ArticleBenchmark {
    static final int WORDS = 750;
    private static final int ARTICLES = 200;
    private static final long SEED = 20_261_125L;

    /** A folder of texts, one a file; empty means articles of own invention. */
    @Param("")
    public String folder = "";

    private final AttributionFinder attributionFinder = new CueAttributionFinder();
    private final AttributionReview review = new TrainedAttributionFinder();
    private final SourceResolver sourceResolver = new TextSourceResolver(new WordSourceClassifier());
    private final ClaimFinder claimFinder = new TextClaimFinder();
    private final List<Stages> articles = new ArrayList<>();
    private int next;

    /** An article with what each stage makes of it. */
    private record Stages(
            Article article, TaggedText text, List<Attribution> attributions, Sourcing sourcing, List<Claim> claims) {}

    /** Makes a benchmark; JMH calls this. */
    public ArticleBenchmark() {}

    /** Reads or writes the articles. */
    @Setup
    public void prepare() throws IOException {
        for (String text : folder.isEmpty() ? new InventedNews(SEED).articles(ARTICLES, WORDS) : texts(folder)) {
            articles.add(stages(Article.ofPlainText(text)));
        }
    }

    static List<String> texts(String folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private Stages stages(Article article) {
        TaggedText text = TaggedText.of(article.text());
        List<Attribution> attributions = attributionFinder.find(article, text);
        Sourcing sourcing = sourceResolver.resolve(article, text, attributions);
        List<Claim> claims = claimFinder.find(article, text, attributions, sourcing);
        return new Stages(article, text, attributions, sourcing, claims);
    }

    private Stages next() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    /** From the text to the report. */
    @Benchmark
    public CredibilityReport whole() {
        return Credibility.analyze(Article.ofPlainText(next().article().text()));
    }

    /** The article with its blocks. */
    @Benchmark
    public Article blocks() {
        return Article.ofPlainText(next().article().text());
    }

    /** Tokens, sentences and quotations. */
    @Benchmark
    public TextStructure structure() {
        return TextStructure.of(next().article().text());
    }

    /** The same with a class for each word. */
    @Benchmark
    public TaggedText structureAndTags() {
        return TaggedText.of(next().article().text());
    }

    /** Parts of speech, trees and names by the trained models, on tokens and sentences that are there. */
    @Benchmark
    public ParsedText parsed() {
        return TextParser.english().parse(next().text().structure());
    }

    /** Who said what. */
    @Benchmark
    public List<Attribution> attributions() {
        Stages stages = next();
        return attributionFinder.find(stages.article(), stages.text());
    }

    /** What the trained models make of that, parts of speech, trees and names included. */
    @Benchmark
    public List<Attribution> reviewed() {
        Stages stages = next();
        return review.review(stages.article(), stages.text(), stages.attributions());
    }

    /** Whom each attribution rests on. */
    @Benchmark
    public Sourcing sources() {
        Stages stages = next();
        return sourceResolver.resolve(stages.article(), stages.text(), stages.attributions());
    }

    /** The claims with hedges and answers. */
    @Benchmark
    public List<Claim> claims() {
        Stages stages = next();
        return claimFinder.find(stages.article(), stages.text(), stages.attributions(), stages.sourcing());
    }

    /** The score of each claim. */
    @Benchmark
    public List<Score> scores() {
        Stages stages = next();
        List<Score> scores = new ArrayList<>();
        for (Claim claim : stages.claims()) {
            if (claim.kind().isScored()) {
                scores.add(ClaimScorer.score(ClaimTestimony.of(claim, stages.article())));
            }
        }
        return scores;
    }
}
