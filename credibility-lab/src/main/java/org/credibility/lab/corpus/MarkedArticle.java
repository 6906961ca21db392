package org.credibility.lab.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.Input;
import org.credibility.document.Article;
import org.credibility.speech.MarkedText;
import org.credibility.syntax.ParsedText;
import org.credibility.text.Span;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article with the attributions that people marked in it, as a corpus file has it.
 *
 * @param id its name in the corpus
 * @param text its text
 * @param attributions who said what
 */
public record MarkedArticle(String id, String text, List<MarkedAttribution> attributions) {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(MarkedArticle.class);

    /**
     * An attribution; the offsets of its parts are pairs of begin and end in UTF-16 units.
     *
     * @param source who said it
     * @param cue the words that tie both
     * @param content what was said
     */
    public record MarkedAttribution(List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content) {
        MarkedText.Marks marks() {
            return new MarkedText.Marks(spans(source), spans(cue), spans(content));
        }

        private static List<Span> spans(List<List<Integer>> pairs) {
            return pairs.stream()
                    .map(pair -> Span.of(pair.get(0), pair.get(1)))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Returns the marked texts of a file that are among the parsed articles, in their order.
     *
     * @param file a corpus file, one JSON object a line
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a parsed article is not in the file
     */
    public static List<MarkedText> read(Path file, List<SilverArticle> parsed) throws IOException {
        Map<String, MarkedArticle> articles = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            MarkedArticle article = of(line);
            articles.put(article.id(), article);
        }
        List<MarkedText> texts = new ArrayList<>(parsed.size());
        for (SilverArticle each : parsed) {
            MarkedArticle article = articles.get(each.id());
            if (article == null) {
                throw new IllegalArgumentException(each.id() + " is not in " + file);
            }
            texts.add(article.marked(each.text()));
        }
        return texts;
    }

    /** Returns the article in a line of a corpus file. */
    public static MarkedArticle of(String line) {
        return READER.readValue(line);
    }

    /** Returns where the sources stand, each from its first word to its last; those that have no words are left out. */
    public List<Span> wholeSources() {
        return attributions.stream()
                .map(each -> each.marks().source())
                .filter(parts -> !parts.isEmpty())
                .map(parts -> parts.get(0).cover(parts.get(parts.size() - 1)))
                .toList();
    }

    private MarkedText marked(ParsedText parsed) {
        Article article = Draft.ofPlainText(text, Input.ofText(id + ".txt", text))
                .article()
                .build();
        return new MarkedText(
                article,
                parsed,
                attributions.stream().map(MarkedAttribution::marks).toList());
    }
}
