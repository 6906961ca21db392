package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private static final List<Rule> RULES = RuleCatalogue.all();

    @Test
    void listsRulesInTheOrderOfTheirIds() {
        assertThat(RULES).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void givesEachRuleANameOfItsOwn() {
        assertThat(RULES).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void tellsOfEachRuleWhatReadersNeed() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(List.of(rule.summary(), rule.why(), rule.fix()))
                        .allMatch(sentence -> sentence.endsWith(".")));
    }

    @Test
    void holdsDraftsAgainstEveryRuleThatIsNotAboutSuppressions() {
        assertThat(RuleCatalogue.checks())
                .extracting(Check::rule)
                .containsExactlyElementsOf(RULES.stream()
                        .filter(rule -> rule.basis() != Rule.Basis.SUPPRESSIONS)
                        .toList());
    }

    @Test
    void findsARuleByItsIdInAnyCase() {
        assertThat(RuleCatalogue.find("cr103")).map(Rule::name).hasValue("single-anonymous-source");
    }

    @Test
    void findsARuleByItsName() {
        assertThat(RuleCatalogue.find("Dead-Link")).map(Rule::id).hasValue("CR601");
    }

    @Test
    void knowsNoOtherRules() {
        assertThat(RuleCatalogue.find("CR999")).isEmpty();
    }

    @Test
    void tellsHowToSuppressARule() {
        assertThat(RULES.get(0).suppression())
                .isEqualTo("<!-- credibility-disable-next CR101 -- reason (initials) -->");
    }
}
