package org.credibility.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody who is quoted has from somebody else. One line is one case: a sentence, {@code =}, and source and content of
 * what is nested in its quotation.
 */
class QuotedReportsTest {
    static Stream<String> readsWhatSomebodyElseSaid() {
        return """
                “My manager told me that the plant would close in June,” Ola Moe said. = My manager: the plant would close in June
                “The board says the mill lost nine million crowns,” said Ida Bruun. = The board: the mill lost nine million crowns
                “According to the police report, the driver was asleep,” lawyer Tor Vale said. = the police report: the driver was asleep
                “The ministry has claimed that the bridge is safe. It is not,” Ivo Dahl said. = The ministry: the bridge is safe
                “I was told by two nurses that the ward had run out of oxygen,” said Rune Falk. = two nurses: the ward had run out of oxygen
                Ola Moe said: “Residents tell us the water turned brown on Friday.” = Residents: the water turned brown on Friday
                "The Harbour Report stated that 'the town was sealed off'," said Mara Linn. = The Harbour Report: 'the town was sealed off'
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsWhatSomebodyElseSaid(String line) {
        assertNested(line);
    }

    static Stream<String> leavesWhatNobodyElseSaid() {
        return """
                “I said that the plant would close in June,” Ola Moe said. =
                “They say that the plant will close in June,” Ola Moe said. =
                “People say that I am mad,” Ola Moe said. =
                “All of the guests said the soup was cold,” Ola Moe said. =
                “If the owner says that the plant will close, we will strike,” Ola Moe said. =
                “Who told the owner that the plant would close?” Ola Moe asked. =
                “The owner would say that the plant is safe,” Ola Moe said. =
                “The owner wants the plant to close,” Ola Moe said. =
                “The board should have told us that the mill was closing,” Ola Moe said. =
                “I wish the club had told us that the coach was leaving,” Ola Moe said. =
                “Imagine the bank said that your money was gone,” Ola Moe said. =
                “It is a lie that the board said the mill would close,” Ola Moe said. =
                “I doubt the board said that the mill would close,” Ola Moe said. =
                “Had the board told us that the mill would close, we would have left,” Ola Moe said. =
                “Few doctors say that the drug is dangerous,” Ola Moe said. =
                Ola Moe said that the “owner” was ill. =
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesWhatNobodyElseSaid(String line) {
        assertNested(line);
    }

    @Test
    void nestsWhatIsReportedInAReport() {
        List<Attribution> all = read("“The board said that the mayor told it that the mill had closed,” Ola Moe said.");
        assertThat(all)
                .extracting(attribution -> attribution.nestedIn().orElse(0))
                .containsExactly(3, 1, 0);
    }

    @Test
    void numbersAllInTextOrder() {
        List<Attribution> all =
                read("Ann Lee said it rained. “My manager told me that the plant would close,” Ola Moe said.");
        assertThat(all).extracting(Attribution::number).containsExactly(1, 2, 3);
    }

    private static void assertNested(String line) {
        String[] parts = line.split(" =", 2);
        assertThat(read(parts[0]).stream()
                        .filter(attribution -> attribution.nestedIn().isPresent())
                        .map(attribution ->
                                words(attribution.source(), parts[0]) + ": " + words(attribution.content(), parts[0]))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(parts[1].strip());
    }

    private static List<Attribution> read(String text) {
        TaggedText tagged = TaggedText.of(text);
        return QuotedReports.beside(
                new CueAttributionFinder()
                        .find(Article.builder().text(text).title("").build(), tagged),
                tagged);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }
}
