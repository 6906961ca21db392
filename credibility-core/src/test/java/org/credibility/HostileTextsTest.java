package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credibility.attribution.AttributionReview;
import org.credibility.document.Article;
import org.credibility.text.NastyTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text breaks the analysis or makes it slow. */
class HostileTextsTest {
    private static final long SEED = 20_261_124L;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String HEADLINE = "Ferry sinks\n";

    @Test
    @Timeout(120)
    void makesWellFormedReportsOfNastyTexts() {
        CredibilityAnalyzer rules = CredibilityAnalyzer.builder()
                .attributionReview(AttributionReview.NONE)
                .build();

        assertThat(faults(
                        NastyTexts.texts(SEED, Integer.getInteger("invented.cases", 3_000))
                                .toList(),
                        rules))
                .isEmpty();
    }

    @Test
    @Timeout(120)
    void makesWellFormedReportsOfNastyTextsWithTheModels() {
        CredibilityAnalyzer analyzer = CredibilityAnalyzer.builder().build();

        assertThat(faults(
                        NastyTexts.texts(SEED, Integer.getInteger("model.cases", 100))
                                .toList(),
                        analyzer))
                .isEmpty();
    }

    private static List<String> faults(List<String> texts, CredibilityAnalyzer analyzer) {
        return texts.parallelStream()
                .flatMap(text -> ReportForm.faults(analyzer.analyze(Article.ofPlainText(text))).stream()
                        .map(fault -> fault + " in " + text))
                .limit(3)
                .toList();
    }

    @Test
    void makesReportsOfNothing() {
        for (String text : List.of("", " ", "\n", "\uFEFF", ".", "\uD83D", "“", "said", "Ann said", "\u0000")) {
            assertThat(ReportForm.faults(Credibility.analyze(Article.ofPlainText(text))))
                    .isEmpty();
        }
    }

    static Stream<Arguments> longTexts() {
        return Stream.of(
                text("one sentence", repeated(3_000, "the ferry, which nobody wanted, left and the crew said that ")),
                text("one sentence of names", repeated(30_000, "Ann Moe ") + "said it sank."),
                text("one sentence of nouns", repeated(200_000, "ferry ") + "sank."),
                text("one sentence of quotations", repeated(2_000, "“it sank,” Ann Moe said, and ")),
                text("sources inside sources", repeated(2_000, "Ann said that ")),
                text("sources behind sources", "It sank" + repeated(2_000, ", citing Bea Noll")),
                text("cues without end", repeated(2_000, "according to Ann Moe, ")),
                text("hedges", "Ann said it sank" + repeated(10_000, " reportedly may")),
                text("nouns that tell", repeated(20_000, "the allegation that ") + "it sank."),
                text("clauses", "Ann said it sank" + repeated(20_000, " and it sank") + "."),
                text("open quotation marks", repeated(20_000, "“")),
                text("sentences that open quotations", repeated(20_000, "“It sank. ")),
                text("straight quotation marks", repeated(20_000, "\"")),
                text("quotations", repeated(20_000, "“It sank on Monday.” ")),
                text("one quotation", "“It sank,” Ann said. “" + repeated(20_000, "It left at noon. ") + "”"),
                text("quoted lines", repeated(5_000, "“It sank on Monday,” Ann Moe said.\n")),
                text("said", repeated(50_000, "Ann Moe said it sank. ")),
                text("cited by her", repeated(30_000, "Ann Moe cited a study of the ferry. ")),
                text("denials of a paper", repeated(5_000, "A leaked memo says it sank. The firm denied the memo. ")),
                text("said by her", "Ann Moe said it sank. " + repeated(20_000, "She said it sank. ")),
                text("said by many", numbered(10_000, "Ann %s said the %s sank.\n")),
                text("said by unnamed officials", numbered(10_000, "An official in %s said the %s sank.\n")),
                text(
                        "said by the official",
                        repeated(5_000, "The official said it sank.\nA witness said it did not.\n")),
                text("relays", repeated(5_000, "It sank, the Gazette reported, citing Ann Moe.\n")),
                text("denials", "Ann Moe said it sank.\n" + repeated(20_000, "Norvik denied that it sank.\n")),
                text("short denials", "Ann Moe said it sank.\n" + repeated(20_000, "Norvik denied it.\n")),
                text("no comment", "Ann Moe said it sank.\n" + repeated(20_000, "Norvik declined to comment.\n")),
                text("not verified", repeated(20_000, "The claims could not be verified.\n")),
                text(
                        "claimed and not verified",
                        repeated(5_000, "Ann Moe claimed it sank. It could not be verified.\n")),
                text("list items", "The report outlines points:\n" + repeated(20_000, "- The ferry sank on Monday.\n")),
                text("lists", repeated(10_000, "The report claims this:\n- The ferry sank on Monday.\n")),
                text("the writer's sentences", repeated(20_000, "The ferry sank on Monday. ")),
                text("rumours", repeated(20_000, "Reportedly it sank. ")),
                text("deadlines", repeated(5_000, "Ann Moe said it will sink by the end of the year. ")),
                text("names", numbered(10_000, "The %s Moe ferry %s sank. ")),
                text("empty lines", repeated(100_000, "\n \n")),
                Arguments.of("a long headline", "Ferry " + repeated(20_000, "ferry sinks and ") + "\nIt sank."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longTexts")
    void staysFast(String name, String text) {
        Article article = Article.ofPlainText(text);

        assertThat(assertTimeoutPreemptively(LIMIT, () -> Credibility.analyze(article))
                        .article())
                .isSameAs(article);
    }

    private static Arguments text(String name, String text) {
        return Arguments.of(name, HEADLINE + text);
    }

    private static String repeated(int times, String words) {
        return words.repeat(times);
    }

    /** The words many times, each time with another name and another noun. */
    private static String numbered(int times, String words) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, times).forEach(number -> {
            String letters = Integer.toString(number, 26)
                    .chars()
                    .map(digit -> Character.isDigit(digit) ? digit - '0' + 'k' : digit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            text.append(words.formatted("Q" + letters, "v" + letters));
        });
        return text.toString();
    }
}
