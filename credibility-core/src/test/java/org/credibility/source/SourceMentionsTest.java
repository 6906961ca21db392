package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented sentences of {@code mentions.tsv}: for each type those that show it and those that only look like it. */
class SourceMentionsTest {
    /**
     * A line of the table.
     *
     * @param type what the source is
     * @param anonymity whether readers know who it is
     * @param near the type it could be taken for; empty for a sentence that plainly shows its type
     * @param sentence the sentence with its source in brackets and its cue in braces
     */
    private record Line(SourceType type, Anonymity anonymity, String near, String sentence) {
        static Line of(String line) {
            String[] cells = line.split("\t", -1);
            return new Line(SourceType.valueOf(cells[0]), Anonymity.valueOf(cells[1]), cells[2], cells[3]);
        }

        SourceLabel classify() {
            String words = between("[", "]");
            String source = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
            return new WordSourceClassifier()
                    .classify(new SourceMention(source, between("{", "}"), sentence.replaceAll("[\\[\\]{}]", "")));
        }

        private String between(String open, String close) {
            return sentence.substring(sentence.indexOf(open) + 1, sentence.indexOf(close));
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    static List<Line> lines() throws IOException {
        try (InputStream stream = SourceMentionsTest.class.getResourceAsStream("mentions.tsv");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Line::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void tellsWhatASourceIs(Line line) {
        assertThat(line.classify().type()).isEqualTo(line.type());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void tellsWhetherReadersKnowWhoItIs(Line line) {
        assertThat(line.classify().anonymity()).isEqualTo(line.anonymity());
    }

    static Stream<SourceType> typesThatWordsShow() {
        return Stream.of(SourceType.values())
                .filter(type -> type != SourceType.AUTHOR_ASSERTION && type != SourceType.AUTHOR_ANALYSIS);
    }

    @ParameterizedTest
    @MethodSource("typesThatWordsShow")
    void holdsEightSentencesOfATypeAndFourNearMisses(SourceType type) throws IOException {
        assertThat(lines())
                .filteredOn(line -> line.near().isEmpty() && line.type() == type)
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(lines()).filteredOn(line -> line.near().equals(type.name())).hasSizeGreaterThanOrEqualTo(4);
    }
}
