package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to take long: the rules stay linear in their length. */
class PathologicalDraftsTest {
    private static final Duration MOST = Duration.ofSeconds(60);

    static Stream<String> texts() {
        return Stream.of(
                "The yard has reportedly been sold. Selling the yard underscores it. ".repeat(1500),
                "\"We will certainly sell the yard in May,\" he said. \"We will probably sell the yard in May.\" "
                        .repeat(800),
                "Sources say the yard was sold. Marlow Freight bribed two inspectors. ".repeat(1500),
                "Radio Nord, citing internal sources, reports that the yard will be sold. ".repeat(1200),
                "never ".repeat(40_000),
                "\"a ".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areReadInTime(String text) {
        CredibilityReport report = Assertions.assertTimeoutPreemptively(
                MOST, () -> Credibility.analyze(Article.builder().text(text).build()));

        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.message()).hasSizeLessThanOrEqualTo(Message.LONGEST);
            assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
        });
    }
}
