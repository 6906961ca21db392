package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.rule.RuleTexts.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every rule that reads the draft alone on its texts. */
class RuleTextsTest {
    private static final int FEWEST_FIRING = 3;
    private static final int FEWEST_NEAR_MISSES = 5;

    static Stream<RuleText> firing() {
        return RuleTexts.all().stream().filter(RuleText::fires);
    }

    static Stream<RuleText> nearMisses() {
        return RuleTexts.all().stream().filter(text -> !text.fires());
    }

    @ParameterizedTest
    @MethodSource("firing")
    void findsWhatTheTextHolds(RuleText text) {
        assertThat(text.findings()).anyMatch(text::isAt);
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void leavesNearMissesAlone(RuleText text) {
        assertThat(text.findings()).isEmpty();
    }

    @Test
    void hasEnoughTextsForEveryRuleThatReadsTheDraftAlone() {
        Map<String, List<RuleText>> byRule = RuleTexts.all().stream().collect(Collectors.groupingBy(RuleText::rule));

        assertThat(RuleCatalogue.all())
                .filteredOn(rule -> rule.basis() == Rule.Basis.TEXT)
                .allSatisfy(rule -> {
                    List<RuleText> texts = byRule.getOrDefault(rule.id(), List.of());
                    assertThat(texts).filteredOn(RuleText::fires).hasSizeGreaterThanOrEqualTo(FEWEST_FIRING);
                    assertThat(texts).filteredOn(text -> !text.fires()).hasSizeGreaterThanOrEqualTo(FEWEST_NEAR_MISSES);
                });
    }
}
