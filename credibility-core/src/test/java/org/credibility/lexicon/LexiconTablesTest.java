package org.credibility.lexicon;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the word tables against their form: documented, sorted, lower case, no word of an enum unknown or unused. */
class LexiconTablesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "credibility", "lexicon", "en");

    /** What the cells of a column hold. */
    private enum Cells {
        /** One or more words in lower case. */
        WORDS,
        /** Words as they are written, case included. */
        AS_WRITTEN,
        /** A decimal number. */
        NUMBER,
        /** Words of an enum. */
        NAMES
    }

    /**
     * A column of a table.
     *
     * @param cells what it holds
     * @param names the enum whose words it holds; any enum where it holds none
     */
    private record Column(Cells cells, Class<? extends Enum<?>> names) {
        static Column words() {
            return new Column(Cells.WORDS, Cells.class);
        }

        static Column asWritten() {
            return new Column(Cells.AS_WRITTEN, Cells.class);
        }

        static Column number() {
            return new Column(Cells.NUMBER, Cells.class);
        }

        static Column of(Class<? extends Enum<?>> names) {
            return new Column(Cells.NAMES, names);
        }
    }

    /** No word tells them, so no table holds them. */
    private static final Set<String> FOUND_BY_SHAPE = Set.of(CueKind.ACCOUNT.name(), CueKind.CREDIT.name());

    private static final Column WORDS = Column.words();
    private static final Column CUE_KIND = Column.of(CueKind.class);
    private static final Column FRAME = Column.of(CueEntry.Frame.class);

    /** The columns that the lexicon and the vocabulary read, by table. */
    private static final Map<String, List<Column>> TABLES = new TreeMap<>(Map.ofEntries(
            entry("agencies.tsv", List.of(Column.asWritten(), Column.asWritten())),
            entry("answer-words.tsv", List.of(WORDS, WORDS, Column.of(AnswerWord.class))),
            entry("claim-words.tsv", List.of(WORDS, Column.of(ClaimWord.class))),
            entry("rule-words.tsv", List.of(WORDS, Column.of(RuleWord.class))),
            entry("counted-words.tsv", List.of(WORDS, Column.of(WordClass.class))),
            entry("credit-words.tsv", List.of(WORDS, Column.of(CreditWord.class))),
            entry("cue-nouns.tsv", List.of(WORDS, WORDS, CUE_KIND)),
            entry("cue-phrases.tsv", List.of(WORDS, CUE_KIND, FRAME)),
            entry("cue-verbs.tsv", List.of(WORDS, WORDS, CUE_KIND, FRAME)),
            entry("function-words.tsv", List.of(WORDS, WORDS)),
            entry("given-names.tsv", List.of(WORDS, Column.of(Gender.class))),
            entry(
                    "hedges.tsv",
                    List.of(WORDS, Column.of(HedgeMode.class), Column.number(), Column.of(HedgeStrength.class))),
            entry("name-particles.tsv", List.of(WORDS)),
            entry("name-words.tsv", List.of(WORDS, Column.of(NameWord.class))),
            entry("responses.tsv", List.of(WORDS, Column.of(ResponseKind.class))),
            entry("answer-openings.tsv", List.of(WORDS, Column.of(ResponseKind.class))),
            entry("defences.tsv", List.of(WORDS, Column.of(ResponseKind.class))),
            entry("senses.tsv", List.of(WORDS, WORDS, WORDS)),
            entry("showing-nouns.tsv", List.of(WORDS)),
            entry("source-descriptors.tsv", List.of(WORDS, Column.of(SourceDescriptor.class))),
            entry("source-nouns.tsv", List.of(WORDS, Column.of(SourceNoun.class))),
            entry("source-words.tsv", List.of(WORDS, Column.of(SourceWord.class))),
            entry("stance-words.tsv", List.of(WORDS, Column.of(StanceWord.class))),
            entry("verbs.tsv", List.of(WORDS, WORDS, WORDS, WORDS, WORDS)),
            entry("word-classes.tsv", List.of(WORDS, Column.of(WordClass.class)))));

    static Stream<String> tables() {
        return TABLES.keySet().stream();
    }

    @Test
    void knowsEveryTable() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(TABLES.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void documentsWhatATableHoldsAndWhereItIsFrom(String table) throws IOException {
        List<String> header =
                lines(table).stream().takeWhile(line -> line.startsWith("#")).toList();

        assertThat(header).hasSizeGreaterThanOrEqualTo(3).allMatch(line -> line.startsWith("# "));
        assertThat(header).anyMatch(line -> line.matches("# Source: .+\\. Date: 20\\d\\d-\\d\\d-\\d\\d\\."));
        assertThat(lines(table)).filteredOn(line -> line.startsWith("#")).hasSameSizeAs(header);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasNoColumnThatNobodyReads(String table) throws IOException {
        assertThat(rows(table)).allMatch(row -> row.size() == columns(table).size());
        assertThat(rows(table).get(0)).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isSortedWithoutDoubles(String table) throws IOException {
        List<String> keys = body(table).stream().map(row -> row.get(0)).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsWordsAsTheyAreLookedUp(String table) throws IOException {
        for (List<String> row : body(table)) {
            for (int at = 0; at < row.size(); at++) {
                if (columns(table).get(at).cells() == Cells.WORDS) {
                    assertThat(row.get(at))
                            .as("%s: %s", table, row)
                            .isEqualTo(row.get(at).toLowerCase(Locale.ROOT))
                            .matches("[^ ]+( [^ ]+)*")
                            .doesNotContain("’");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsNumbersThatAreNumbers(String table) throws IOException {
        for (List<String> row : body(table)) {
            for (int at = 0; at < row.size(); at++) {
                if (columns(table).get(at).cells() == Cells.NUMBER) {
                    String cell = row.get(at);
                    assertThatNoException().as("%s: %s", table, row).isThrownBy(() -> new BigDecimal(cell));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void knowsEveryWordOfAnEnum(String table) throws IOException {
        for (List<String> row : body(table)) {
            for (int at = 0; at < row.size(); at++) {
                Column column = columns(table).get(at);
                if (column.cells() == Cells.NAMES) {
                    assertThat(names(column.names()))
                            .as("%s: %s", table, row)
                            .containsAll(List.of(row.get(at).split(" ", -1)));
                }
            }
        }
    }

    /** Not every class of words stands in a table: the tagger finds names, numbers and marks by their form. */
    @Test
    void usesEveryWordOfAnEnum() throws IOException {
        Map<Class<? extends Enum<?>>, Set<String>> used = new HashMap<>();
        used.put(CueKind.class, new HashSet<>(FOUND_BY_SHAPE));
        for (String table : TABLES.keySet()) {
            for (List<String> row : body(table)) {
                for (int at = 0; at < row.size(); at++) {
                    Column column = columns(table).get(at);
                    if (column.cells() == Cells.NAMES && column.names() != WordClass.class) {
                        used.computeIfAbsent(column.names(), type -> new HashSet<>())
                                .addAll(List.of(row.get(at).split(" ", -1)));
                    }
                }
            }
        }

        used.forEach(
                (type, words) -> assertThat(words).as("%s", type).containsExactlyInAnyOrderElementsOf(names(type)));
    }

    @Test
    void findsEveryPhraseByItsWords() throws IOException {
        for (List<String> row : body("responses.tsv")) {
            List<String> words = Stream.of(row.get(0).split(" ", -1))
                    .filter(word -> !word.equals("~"))
                    .toList();
            assertThat(Lexicon.english().responses().longestAt(words, 0))
                    .as("%s", row)
                    .hasValueSatisfying(match -> assertThat(match.end()).isEqualTo(words.size()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test-too-few-cells.tsv | :4 has 1 cells, the table has 2",
                "test-out-of-order.tsv | :5 'anchor' is out of order or twice",
                "test-twice.tsv | :4 'ferry' is out of order or twice",
                "test-nobody.tsv | is missing"
            })
    void namesFileAndLineOfADamagedTable(String table, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.rows(table))
                .withMessageContaining("/org/credibility/lexicon/en/" + table)
                .withMessageEndingWith(message);
    }

    // ------------------------------------------------------------------ reading

    private static List<Column> columns(String table) {
        return TABLES.getOrDefault(table, List.of());
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static List<String> lines(String table) throws IOException {
        return Files.readAllLines(FOLDER.resolve(table));
    }

    /** The names of the columns and the rows. */
    private static List<List<String>> rows(String table) throws IOException {
        return lines(table).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static List<List<String>> body(String table) throws IOException {
        List<List<String>> rows = rows(table);
        return rows.subList(1, rows.size());
    }
}
