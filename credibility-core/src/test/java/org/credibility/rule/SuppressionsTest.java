package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.document.Mark;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private static final String TEXT = "Ferry to stop\nThe ferry will stop.\nThe crew was told.";
    private static final Span SECOND_LINE = Span.of(14, 34);
    private static final Optional<String> REASON = Optional.of("known to the desk");

    @Test
    void coversTheFindingsOfItsRulesInItsScope() {
        Finding covered = finding("CR103", 20);
        Finding elsewhere = finding("CR103", 40);
        Finding other = finding("CR203", 20);

        Suppressions left = apply(List.of(covered, other, elsewhere), new Mark(List.of("CR103"), SECOND_LINE, REASON));

        assertThat(left.covered()).containsExactly(covered);
        assertThat(left.kept()).containsExactly(other, elsewhere);
    }

    @Test
    void coversEveryRuleWhereNoneIsNamed() {
        Suppressions left =
                apply(List.of(finding("CR103", 20), finding("CR203", 20)), new Mark(List.of(), SECOND_LINE, REASON));

        assertThat(left.kept()).isEmpty();
    }

    @Test
    void knowsRulesByName() {
        Suppressions left =
                apply(List.of(finding("CR103", 20)), new Mark(List.of("single-anonymous-source"), SECOND_LINE, REASON));

        assertThat(left.kept()).isEmpty();
    }

    @Test
    void findsASuppressionThatCoversNothing() {
        Suppressions left = apply(List.of(), new Mark(List.of("CR103", "CR203"), SECOND_LINE, REASON));

        assertThat(told(left)).containsExactly("CR901 14 No finding of CR103, CR203 here. Remove the suppression.");
    }

    @Test
    void namesTheRulesThatAreNotNeededAlone() {
        Suppressions left =
                apply(List.of(finding("CR103", 20)), new Mark(List.of("CR103", "CR203"), SECOND_LINE, REASON));

        assertThat(told(left)).containsExactly("CR901 14 No finding of CR203 here. Remove the suppression.");
    }

    @Test
    void asksForAReason() {
        Suppressions left =
                apply(List.of(finding("CR103", 20)), new Mark(List.of("CR103"), SECOND_LINE, Optional.empty()));

        assertThat(told(left)).containsExactly("CR902 14 Suppression of CR103 gives no reason. Add it behind --.");
    }

    @Test
    void saysNothingOfRulesThatWereNotTried() {
        Mark mark = new Mark(List.of("CR501"), SECOND_LINE, REASON);

        Suppressions left = Suppressions.apply(article(mark), List.of(mark), List.of(), rule -> !rule.needsSources());

        assertThat(left.kept()).isEmpty();
    }

    @Test
    void doesNotListenToCommentsThatDoNotCount() {
        Finding finding = finding("CR103", 20);
        Mark mark = new Mark(List.of("CR103"), SECOND_LINE, REASON);

        assertThat(Suppressions.apply(article(mark), List.of(), List.of(finding), rule -> true)
                        .kept())
                .containsExactly(finding);
    }

    @Test
    void givesEachCommentAFingerprintThatOtherLinesDoNotChange() {
        Mark mark = new Mark(List.of("CR103"), SECOND_LINE, REASON);
        Article longer =
                Article.ofPlainText("Ferry to stop\nIt is so.\nThe ferry will stop.\nThe crew was told.").toBuilder()
                        .mark(new Mark(List.of("CR103"), Span.of(24, 44), REASON))
                        .build();

        assertThat(Suppressions.apply(longer, longer.marks(), List.of(), rule -> true)
                        .kept())
                .extracting(Finding::fingerprint)
                .isEqualTo(apply(List.of(), mark).kept().stream()
                        .map(Finding::fingerprint)
                        .toList())
                .isNotEmpty();
    }

    private static Suppressions apply(List<Finding> findings, Mark mark) {
        return Suppressions.apply(article(mark), List.of(mark), findings, rule -> true);
    }

    private static Article article(Mark mark) {
        return Article.ofPlainText(TEXT).toBuilder().mark(mark).build();
    }

    private static List<String> told(Suppressions left) {
        return left.kept().stream()
                .map(finding -> finding.rule().id() + " " + finding.span().begin() + " " + finding.message())
                .toList();
    }

    private static Finding finding(String rule, int begin) {
        Rule known = RuleCatalogue.find(rule).orElseThrow();
        return new Finding(
                known,
                known.severity(),
                "Found.",
                Optional.empty(),
                Span.of(begin, begin + 3),
                List.of(),
                rule + begin);
    }
}
