package org.credibility.lab.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import org.credibility.lab.corpus.SilverArticle;
import org.credibility.lab.corpus.SilverReader;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.TextParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how far the models of syntax agree with the machine annotation of the dev articles. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Parses the dev articles of a corpus, which no model has seen, and tells how far the result agrees with",
            "their machine annotation: tags of all tokens, heads and relations without marks, whole names."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of PolNeAR.")
    private Path data = Path.of("");

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "A folder with tagger.crdm, parser.crdm and names.crdm; without it the shipped models.")
    private @Nullable Path models;

    /** Takes where the figures go. */
    public EvaluateCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        TextParser parser = models == null
                ? TextParser.english()
                : TextParser.of(file(models, "tagger"), file(models, "parser"), file(models, "names"));
        out.printf(Locale.ROOT, "loaded in  %.0f ms%n", (System.nanoTime() - start) / 1e6);
        SyntaxScore score = new SyntaxScore();
        for (SilverArticle article : SilverReader.read(data, "dev")) {
            score.add(article.text(), parser.parse(article.text().structure()));
        }
        score.lines().forEach(out::println);
        return ExitCode.CLEAN;
    }

    private static ModelFile file(Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".crdm");
        return ModelFile.of(file.toString(), Files.readAllBytes(file));
    }
}
