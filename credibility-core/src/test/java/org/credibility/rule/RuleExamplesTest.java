package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.credibility.evidence.SourceDocument;
import org.credibility.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every rule on the two texts that readers of its page are shown. */
class RuleExamplesTest {
    static Stream<Rule> rules() {
        return RuleCatalogue.checks().stream().map(Check::rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void firesOnItsExample(Rule rule) {
        assertThat(findings(rule, rule.fires())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesItsNearMissAlone(Rule rule) {
        assertThat(findings(rule, rule.nearMiss())).isEmpty();
    }

    private static List<Finding> findings(Rule rule, Example example) {
        return CredibilityAnalyzer.builder()
                .rules(List.of(rule))
                .build()
                .analyze(article(example), example.linked().stream().toList())
                .findings();
    }

    private static Article article(Example example) {
        String text = example.text();
        Article.Builder article = text.contains("\n")
                ? Article.ofPlainText(text).toBuilder()
                : Article.builder().text(text);
        article.published(LocalDate.of(2026, 3, 4));
        example.linked().map(SourceDocument::address).ifPresent(address -> article.link(lastWord(text), address));
        return article.build();
    }

    private static Span lastWord(String text) {
        return Span.of(text.lastIndexOf(' ') + 1, text.length() - 1);
    }
}
