package org.credibility.lab.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import org.credibility.lab.corpus.MarkedArticle;
import org.credibility.lab.corpus.SilverReader;
import org.credibility.lab.evaluate.AttributionErrors.Difference;
import org.credibility.lab.extraction.ExtractionErrors;
import org.credibility.lab.extraction.ReachReport;
import org.credibility.speech.MarkedText;
import org.credibility.speech.TrainedAttributionFinder;
import org.credibility.syntax.TaggedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists where the attributions that the product finds differ from those that people marked. */
@Command(
        name = "errors",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the attributions that are missed, spurious, of another source, or begin or end elsewhere, as",
            "source | cue | content; where two stand, the first one is what people marked. No rule may be written for",
            "a dev article: look at train."
        })
public final class ErrorsCommand implements Callable<Integer> {
    private final PrintStream out;

    /** What errors can be listed of. */
    enum Task {
        attribution,
        extraction,
        reach
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "TASK",
            defaultValue = "attribution",
            description = {
                "attribution, or extraction: the blocks added to the bodies that people marked and those lost, with the",
                "reason; of one half of the sites, so that the other stays unseen; or reach: how near to these bodies any",
                "choice of blocks comes, by set."
            })
    private Task task = Task.attribution;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The folder of PolNeAR, that of a set of pages, or for reach that of the sets.")
    private Path data = Path.of("");

    @Option(names = "--part", defaultValue = "train", paramLabel = "PART", description = "train or dev.")
    private String part = "train";

    @Option(names = "--articles", defaultValue = "20", description = "How many articles, the last ones.")
    private int articles;

    /** Takes where the list goes. */
    public ErrorsCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (task == Task.extraction) {
            new ExtractionErrors(out).list(data);
            return ExitCode.CLEAN;
        }
        if (task == Task.reach) {
            new ReachReport(out).print(data);
            return ExitCode.CLEAN;
        }
        List<MarkedText> texts = MarkedArticle.read(data.resolve(part + ".jsonl"), SilverReader.read(data, part));
        TrainedAttributionFinder finder = new TrainedAttributionFinder();
        List<Difference> all = new ArrayList<>();
        for (MarkedText text : texts.subList(Math.max(0, texts.size() - articles), texts.size())) {
            all.addAll(AttributionErrors.of(
                    text,
                    finder.find(text.article(), TaggedText.of(text.article().text()))));
        }
        all.forEach(each -> out.println(each.kind() + ": " + each.words()));
        out.println(AttributionErrors.counts(all));
        return ExitCode.CLEAN;
    }
}
