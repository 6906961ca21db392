package org.credibility.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the words of the tables against the tokenizer and against each other. */
class LexiconWordsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "credibility", "lexicon", "en");

    /** A phrase that the tokenizer cuts otherwise would never be found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim-words.tsv",
                "cue-phrases.tsv",
                "hedges.tsv",
                "name-words.tsv",
                "responses.tsv",
                "rule-words.tsv",
                "source-nouns.tsv",
                "word-classes.tsv"
            })
    void cutsPhrasesAsTheTokenizerDoes(String table) throws IOException {
        List<String> unreachable = new ArrayList<>();
        for (List<String> row : body(table)) {
            List<String> words = new ArrayList<>(List.of(row.get(0).split(" ", -1)));
            words.removeIf(word -> word.equals("~"));
            if (words.get(0).startsWith("'")) {
                words.add(0, "it");
            }
            String text = String.join(" ", words).replace(" '", "'").replace(" n't", "n't");
            List<String> tokens = Tokenizer.tokenize(text).stream()
                    .map(token -> token.in(text))
                    .toList();
            if (!tokens.equals(words)) {
                unreachable.add(row.get(0));
            }
        }

        assertThat(unreachable).isEmpty();
    }

    /** A cue verb that is a frequent verb too has the same forms in both tables. */
    @Test
    void bendsAVerbTheSameWayEverywhere() throws IOException {
        Map<String, Set<String>> forms =
                body("verbs.tsv").stream().collect(Collectors.toMap(row -> row.get(0), row -> new HashSet<>(row)));
        for (List<String> row : body("cue-verbs.tsv")) {
            Set<String> cueForms = Set.of(row.get(1).split(" ", -1));
            assertThat(cueForms).as("%s", row).isEqualTo(forms.getOrDefault(row.get(0), cueForms));
        }
    }

    /** beg, begged; drag, dragging: a short vowel before a single last consonant doubles it. */
    @Test
    void doublesTheLastConsonantOfShortVerbs() throws IOException {
        assertThat(body("verbs.tsv"))
                .filteredOn(row -> row.get(0).matches("[^aeiou]+[aeiou][^aeiouwxyh]"))
                .allSatisfy(row -> {
                    String base = row.get(0);
                    assertThat(row.get(4)).isEqualTo(base + base.charAt(base.length() - 1) + "ing");
                });
    }

    private static List<List<String>> body(String table) throws IOException {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(table))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }
}
