package org.credibility.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credibility.lab.corpus.AnnotationWriter;
import org.credibility.lab.corpus.SilverArticle;
import org.credibility.lab.corpus.SilverReader;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.SyntaxTraining;
import org.credibility.syntax.TextParser;
import org.credibility.text.TextStructure;

/** Parses of the articles of a corpus by models that have not seen them. */
final class Annotation {
    private Annotation() {}

    /**
     * Writes the parses, in the format of the machine annotation: of each train article by models trained on four fifths
     * of the others, of each dev article by the shipped models.
     *
     * @return how many articles there are
     */
    static int write(Path data, Path output) throws IOException {
        List<SilverArticle> articles = trained(data);
        for (SilverArticle article : SilverReader.read(data, "dev")) {
            TextStructure structure = article.text().structure();
            articles.add(new SilverArticle(article.id(), TextParser.english().parse(structure), 0));
        }
        AnnotationWriter.write(articles, output);
        return articles.size();
    }

    /** Returns the parses of the train articles, as they come back from a file. */
    static List<SilverArticle> ofTrain(Path data) throws IOException {
        Path file = Files.createTempFile("annotation", ".tsv.gz");
        try {
            AnnotationWriter.write(trained(data), file);
            return SilverReader.read(data, "train", file);
        } finally {
            Files.delete(file);
        }
    }

    private static List<SilverArticle> trained(Path data) throws IOException {
        List<SilverArticle> train = SilverReader.read(data, "train");
        List<ParsedText> parsed =
                new SyntaxTraining(train.stream().map(SilverArticle::text).toList()).parsedInFolds();
        List<SilverArticle> articles = new ArrayList<>();
        for (int at = 0; at < parsed.size(); at++) {
            articles.add(new SilverArticle(train.get(at).id(), parsed.get(at), 0));
        }
        return articles;
    }
}
