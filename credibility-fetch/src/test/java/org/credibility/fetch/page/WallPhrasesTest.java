package org.credibility.fetch.page;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.credibility.fetch.html.Words;
import org.credibility.fetch.table.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallPhrasesTest {
    private static final List<List<String>> ROWS = ResourceTable.rows(WallPhrases.class, "wall-phrases.tsv", 4);

    private static List<WallPhrase> found(String text) {
        return WallPhrases.in(WallPhrases.numbers(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'Sorry, the page you requested is gone', NOT_FOUND",
        "'The article that you are now looking for', NOT_FOUND",
        "'PLEASE VERIFY THAT YOU ARE A HUMAN', BOT",
        "'We and our 900 trusted partners', CONSENT",
        "'Subscribe now to read', PAID",
        "'Dieser Artikel ist nur für Abonnenten', PAID",
        "'Please enable JavaScript', SCRIPT"
    })
    void findsWhatAWallSays(String text, Wall wall) {
        assertThat(found(text)).extracting(WallPhrase::wall).contains(wall);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The page has been read by many",
                "Verify the figures, said the human resources office, before you publish",
                "The partners bought our ship",
                "Subscribe"
            })
    void findsNothingElsewhere(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void fillsAGapWithThreeWordsAtMost() {
        assertThat(found("page that all you looking for")).isNotEmpty();
        assertThat(found("page one two three four you looking for")).isEmpty();
    }

    @Test
    void holdsPhrasesInOrder() {
        List<String> phrases = ROWS.stream().map(cells -> cells.get(0)).toList();

        assertThat(phrases).isSorted();
    }

    @Test
    void holdsPhrasesInLowerCaseWithGapsInside() {
        assertThat(ROWS).map(cells -> cells.get(0)).allSatisfy(phrase -> {
            assertThat(phrase).isEqualTo(phrase.toLowerCase(Locale.ROOT)).doesNotStartWith("~");
            assertThat(Collections.frequency(Arrays.asList(phrase.split(" ", -1)), "~"))
                    .isLessThanOrEqualTo(2);
        });
    }

    @Test
    void holdsWordsAsTextsAreCut() {
        assertThat(ROWS)
                .flatMap(cells -> List.of(cells.get(0).split("[ |]", -1)))
                .filteredOn(not("~"::equals))
                .allSatisfy(word -> assertThat(Words.of(word)).containsExactly(word));
    }

    @Test
    @Timeout(10)
    void isLinearInTheText() {
        assertThat(found("page ".repeat(400_000))).isEmpty();
    }
}
