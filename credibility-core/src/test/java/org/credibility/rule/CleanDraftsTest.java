package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts in which everything is sourced, dated and answered: no rule asks for more. */
class CleanDraftsTest {
    static Stream<String> drafts() {
        return Stream.of("""
                Council votes for a new footbridge
                The council of Tarn voted on 4 March 2026 to build a footbridge across the Elde, the council said in a statement.
                "We will begin in May," said the mayor, Léa Collet. The bridge will cost 4.2 million euros, according to the budget.
                The engineer Olga Brandt, who drew the plans, said the bridge would carry two hundred people at a time.""", """
                Brewery in Lund lays off forty people
                The brewery in Lund will lay off forty people in June, its owner, Finn Lund, said on Monday.
                "We sold a tenth less beer last year," Lund said. The annual report shows a loss of 1.1 million euros.
                Ida Roos, who heads the union, said the union would ask for talks. Lund said he would hear the union on Thursday.""", """
                Court bans march through the old town
                The administrative court of Elden has banned a march through the old town, the court said in its ruling on Monday.
                The police had warned of clashes, the ruling says. The organiser, Arne Hald, said he would appeal.
                The court said that an appeal could be filed until 20 March 2026.""", """
                Hospital opens a ward for children
                Lindau hospital opened a ward for children on Monday, its director, Paul Sieber, said.
                Twelve nurses work there, Sieber said. "We looked for them for two years," said the head nurse, Ruth Amsel.
                The ministry of health paid half of the costs, the ministry said in a statement.""");
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void haveNeitherErrorsNorWarnings(String draft) {
        assertThat(Credibility.analyze(Article.ofPlainText(draft)).findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }
}
