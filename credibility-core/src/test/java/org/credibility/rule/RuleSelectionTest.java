package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSelectionTest {
    private static final List<Finding> FINDINGS =
            List.of(finding("CR101"), finding("CR103"), finding("CR203"), finding("CR402"));

    @Test
    void holdsEveryRuleUnlessToldOtherwise() {
        assertThat(ids(RuleSelection.ALL)).containsExactly("CR101", "CR103", "CR203", "CR402");
    }

    @Test
    void takesInWhatIsSelectedAlone() {
        assertThat(ids(builder().select(pattern("CR1")).build())).containsExactly("CR101", "CR103");
    }

    @Test
    void leavesOutWhatIsIgnored() {
        assertThat(ids(builder().ignore(pattern("CR103")).build())).containsExactly("CR101", "CR203", "CR402");
    }

    @Test
    void listensToTheClosestPattern() {
        RuleSelection selection =
                builder().ignore(pattern("CR1")).select(pattern("CR103")).build();

        assertThat(ids(selection)).containsExactly("CR103");
    }

    @Test
    void leavesOutWhatIsNamedBothWays() {
        RuleSelection selection =
                builder().select(pattern("CR103")).ignore(pattern("CR103")).build();

        assertThat(ids(selection)).isEmpty();
    }

    @Test
    void knowsRulesByName() {
        assertThat(ids(builder().select(pattern("second-hand-not-linked")).build()))
                .containsExactly("CR203");
    }

    @Test
    void takesInARuleThatIsGivenASeverityBelowAnIgnoredGroup() {
        RuleSelection selection = builder()
                .ignore(pattern("CR1"))
                .severity(pattern("CR103"), Severity.ERROR)
                .build();

        assertThat(ids(selection)).containsExactly("CR103", "CR203", "CR402");
    }

    @Test
    void setsTheSeverityOfTheClosestPatternAndTheLastOfEqualOnes() {
        RuleSelection selection = builder()
                .severity(pattern("CR103"), Severity.NOTE)
                .severity(pattern("CR"), Severity.ERROR)
                .severity(pattern("CR103"), Severity.WARNING)
                .build();

        assertThat(selection.apply(FINDINGS))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.ERROR, Severity.ERROR);
    }

    @Test
    void growsFromAnotherSelection() {
        RuleSelection selection = builder().ignore(pattern("CR1")).build();

        assertThat(ids(selection.toBuilder().ignore(pattern("CR4")).build())).containsExactly("CR203");
        assertThat(ids(selection)).containsExactly("CR203", "CR402");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CR1034", "cr103", "CR10x", "Single-Source", "a_b", "-a"})
    void refusesWhatNamesNoRule(String text) {
        assertThatThrownBy(() -> new RulePattern(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' names no rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CR999", "CR0", "no-such-rule"})
    void refusesRulesThatThereAreNot(String text) {
        assertThatThrownBy(() -> new RulePattern(text)).hasMessage("there is no rule '" + text + "'");
    }

    private static RuleSelection.Builder builder() {
        return RuleSelection.builder();
    }

    private static RulePattern pattern(String text) {
        return new RulePattern(text);
    }

    private static List<String> ids(RuleSelection selection) {
        return selection.apply(FINDINGS).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static Finding finding(String rule) {
        Rule known = RuleCatalogue.find(rule).orElseThrow();
        return new Finding(known, Severity.WARNING, "Found.", Optional.empty(), Span.of(0, 1), List.of(), rule + ":1");
    }
}
