package org.credibility.lab.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import org.credibility.lab.corpus.AnnotationWriter;
import org.credibility.lab.corpus.SilverArticle;
import org.credibility.lab.corpus.SilverReader;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.SyntaxTraining;
import org.credibility.syntax.TextParser;
import org.credibility.text.TextStructure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what the models make of articles they have not seen, for the training of what uses them. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Parses the articles of a corpus by models that have not seen them and writes them in the format of the",
            "machine annotation: each train article by models trained on four fifths of the others, each dev article",
            "by the shipped models."
        })
public final class AnnotateCommand implements Callable<Integer> {
    private final PrintStream messages;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of PolNeAR.")
    private Path data = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "FILE.tsv.gz", description = "The annotation to write.")
    private Path output = Path.of("");

    /** Takes where messages go. */
    public AnnotateCommand(PrintStream messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        List<SilverArticle> train = SilverReader.read(data, "train");
        List<ParsedText> parsed =
                new SyntaxTraining(train.stream().map(SilverArticle::text).toList()).parsedInFolds();
        List<SilverArticle> articles = new ArrayList<>();
        for (int at = 0; at < parsed.size(); at++) {
            articles.add(new SilverArticle(train.get(at).id(), parsed.get(at), 0));
        }
        for (SilverArticle article : SilverReader.read(data, "dev")) {
            TextStructure structure = article.text().structure();
            articles.add(new SilverArticle(article.id(), TextParser.english().parse(structure), 0));
        }
        AnnotationWriter.write(articles, output);
        messages.println("lab: " + articles.size() + " articles written to " + output);
        return ExitCode.CLEAN;
    }
}
