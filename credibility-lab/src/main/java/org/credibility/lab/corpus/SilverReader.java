package org.credibility.lab.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads the articles of a part of PolNeAR and the machine annotation that goes with them.
 *
 * <p>The folder holds {@code train.jsonl} and {@code dev.jsonl}, and {@code silver-train-dev.tsv.gz} with the annotation of both: a
 * line {@code # id} with the id behind a tab, then a line a token (form, begin, end, tag, lemma, name, head, relation), a blank line behind each sentence.
 */
public final class SilverReader {
    private static final String SILVER = "silver-train-dev.tsv.gz";
    static final String ARTICLE = "# id\t";

    private SilverReader() {}

    /**
     * Returns the articles of a part that are annotated, in the order of the part's file.
     *
     * @param data the folder of the corpus
     * @param part "train" or "dev"
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a line cannot be understood
     */
    public static List<SilverArticle> read(Path data, String part) throws IOException {
        return read(data, part, data.resolve(SILVER));
    }

    /**
     * Returns the articles of a part that are annotated in a file of the same form, in the order of the part's file.
     *
     * @param data the folder of the corpus
     * @param part "train" or "dev"
     * @param file the annotation
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a line cannot be understood
     */
    public static List<SilverArticle> read(Path data, String part, Path file) throws IOException {
        Map<String, List<SilverWord>> annotation = annotation(file);
        List<SilverArticle> articles = new ArrayList<>();
        for (CorpusArticle article : CorpusArticle.read(data.resolve(part + ".jsonl"))) {
            List<SilverWord> words = annotation.get(article.id());
            if (words != null) {
                articles.add(SilverArticle.of(article, words));
            }
        }
        return articles;
    }

    private static Map<String, List<SilverWord>> annotation(Path file) throws IOException {
        Map<String, List<SilverWord>> annotation = new LinkedHashMap<>();
        List<SilverWord> words = new ArrayList<>();
        int sentenceBegin = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ARTICLE)) {
                    words = new ArrayList<>();
                    sentenceBegin = 0;
                    annotation.put(line.substring(ARTICLE.length()), words);
                } else if (line.isEmpty()) {
                    sentenceBegin = words.size();
                } else {
                    words.add(SilverWord.of(line, sentenceBegin));
                }
            }
        }
        return annotation;
    }
}
