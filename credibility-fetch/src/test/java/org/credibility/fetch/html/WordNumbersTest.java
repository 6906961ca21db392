package org.credibility.fetch.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumbersTest {
    private static final WordNumbers NUMBERS = WordNumbers.of(Map.of("ferry", 1, "can't", 2, "über", 3));

    @ParameterizedTest
    @CsvSource({
        "'The FERRY, the ferries', 0 1 0 0",
        "'It can’t. Can''t it?', 0 2 2 0",
        "'ÜBER-ferry', 3 1",
        "'Fähre', 0",
        "'...', ''",
        "'', ''"
    })
    void findsWordsInTheirOrder(String text, String numbers) {
        assertThat(NUMBERS.read(text)).isEqualTo(numbers(numbers));
    }

    @Test
    void findsEachOfManyWords() {
        Map<String, Integer> many = new HashMap<>();
        for (int number = 1; number <= 1000; number++) {
            many.put("w" + number, number);
        }

        assertThat(WordNumbers.of(many).read("w1 w999 w1000 w1001")).containsExactly(1, 999, 1000, 0);
    }

    private static int[] numbers(String written) {
        return written.isEmpty()
                ? new int[0]
                : Stream.of(written.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }
}
