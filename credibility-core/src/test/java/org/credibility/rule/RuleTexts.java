package org.credibility.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.credibility.text.Span;

/** The texts of src/test/resources/org/credibility/rule/texts: those that fire a rule, and its near misses. */
final class RuleTexts {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "credibility", "rule", "texts");
    private static final String OPENING = "--- ";
    private static final String FIRES = "fires";
    private static final List<String> KEYS = List.of("at", "why", "outlet", "published", "as-of", "link");

    private RuleTexts() {}

    /**
     * A text with what it is to show.
     *
     * @param rule the id of the rule
     * @param fires whether the rule finds something in it
     * @param keys what is told of it
     * @param text the article
     */
    record RuleText(String rule, boolean fires, Map<String, String> keys, String text) {
        /** What the rule finds in the text. */
        List<Finding> findings() {
            CredibilityAnalyzer.Builder analyzer = CredibilityAnalyzer.builder()
                    .rules(List.of(RuleCatalogue.find(rule).orElseThrow()));
            if (keys.containsKey("as-of")) {
                analyzer.asOf(LocalDate.parse(keys.get("as-of")));
            }
            return analyzer.build().analyze(article()).findings();
        }

        private Article article() {
            Article.Builder article = Article.ofPlainText(text).toBuilder();
            if (keys.containsKey("outlet")) {
                article.publisher(keys.get("outlet"));
            }
            if (keys.containsKey("published")) {
                article.published(LocalDate.parse(keys.get("published")));
            }
            if (keys.containsKey("link")) {
                String[] link = keys.get("link").split(" \\| ", -1);
                article.link(spanOf(link[0]), URI.create(link[1]));
            }
            return article.build();
        }

        /** Whether a finding overlaps the words that it is to overlap, wherever these stand. */
        boolean isAt(Finding finding) {
            String words = keys.getOrDefault("at", "");
            for (int begin = text.indexOf(words); begin >= 0; begin = text.indexOf(words, begin + 1)) {
                if (finding.span().overlaps(Span.of(begin, begin + words.length()))) {
                    return true;
                }
            }
            return false;
        }

        private Span spanOf(String words) {
            int begin = text.indexOf(words);
            if (begin < 0) {
                throw new IllegalStateException(rule + ": '" + words + "' does not stand in " + text);
            }
            return Span.of(begin, begin + words.length());
        }

        @Override
        public String toString() {
            return rule + (fires ? " fires: " : " near miss, " + keys.get("why") + ": ") + text;
        }
    }

    static List<RuleText> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleText> read(Path file) {
        String rule = file.getFileName().toString().replace(".txt", "");
        List<RuleText> texts = new ArrayList<>();
        try {
            List<String> block = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(OPENING) && !block.isEmpty()) {
                    texts.add(text(rule, block));
                    block.clear();
                }
                if (!line.startsWith("#")) {
                    block.add(line);
                }
            }
            texts.add(text(rule, block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static RuleText text(String rule, List<String> block) {
        Map<String, String> keys = new LinkedHashMap<>();
        int at = 1;
        while (KEYS.contains(block.get(at).split(": ", 2)[0])) {
            String[] entry = block.get(at).split(": ", 2);
            keys.put(entry[0], entry[1]);
            at++;
        }
        boolean fires = block.get(0).equals(OPENING + FIRES);
        return new RuleText(rule, fires, keys, String.join("\n", block.subList(at, block.size())));
    }
}
