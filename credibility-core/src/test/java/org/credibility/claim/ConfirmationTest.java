package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.report.ClaimAssessment;
import org.junit.jupiter.api.Test;

/** A party that confirms what others say of it supports the claim with its own word. */
class ConfirmationTest {
    private static final String TOLD = """
            Apex to close its mill in Harrow

            Apex will close its mill in Harrow in June, two employees said.
            """;
    private static final String CONFIRMED = TOLD + """

            Apex confirmed that it would close the mill in Harrow in June.
            """;

    @Test
    void restsTheClaimOnThePartyThatConfirmsIt() {
        assertThat(told(CONFIRMED).claim().chains())
                .extracting(chain -> chain.origin().name().orElse(""))
                .containsExactly("Apex", "two employees");
    }

    @Test
    void raisesTheScore() {
        assertThat(told(CONFIRMED).score().orElseThrow().logOdds())
                .isGreaterThan(told(TOLD).score().orElseThrow().logOdds());
    }

    @Test
    void leavesClaimsAloneWhereCasesAreCounted() {
        assertThat(told(TOLD + """

            The ministry confirmed two cases of flu.
            """).claim().responses()).isEmpty();
    }

    private static ClaimAssessment told(String text) {
        return Credibility.analyze(Article.ofPlainText(text)).claims().stream()
                .filter(claim -> claim.text().startsWith("Apex will close"))
                .findFirst()
                .orElseThrow();
    }
}
