package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Finding FIRST = finding("aa:1");
    private static final Finding SECOND = finding("bb:1");

    @Test
    void knowsNothingAtFirst() {
        assertThat(Baseline.EMPTY.compare("a.md", List.of(FIRST)).fresh()).containsExactly(FIRST);
    }

    @Test
    void tellsNewFindingsFromKnownOnes() {
        Baseline baseline = Baseline.EMPTY.with("a.md", List.of(FIRST));

        Baseline.Comparison compared = baseline.compare("a.md", List.of(SECOND, FIRST));

        assertThat(compared.fresh()).containsExactly(SECOND);
        assertThat(compared.known()).containsExactly(FIRST);
        assertThat(compared.gone()).isEmpty();
    }

    @Test
    void knowsADraftsFindingsInNoOtherDraft() {
        Baseline baseline = Baseline.EMPTY.with("a.md", List.of(FIRST));

        assertThat(baseline.compare("b.md", List.of(FIRST)).fresh()).containsExactly(FIRST);
    }

    @Test
    void tellsWhatIsGone() {
        Baseline baseline = Baseline.EMPTY.with("a.md", List.of(FIRST, SECOND));

        List<Baseline.Entry> gone = baseline.compare("a.md", List.of(SECOND)).gone();

        assertThat(gone).extracting(Baseline.Entry::fingerprint).containsExactly("aa:1");
        assertThat(baseline.without(gone)).isEqualTo(Baseline.EMPTY.with("a.md", List.of(SECOND)));
    }

    @Test
    void acceptsMoreFindingsOfADraft() {
        Baseline baseline = Baseline.EMPTY
                .with("b.md", List.of(FIRST))
                .with("a.md", List.of(FIRST))
                .with("a.md", List.of(SECOND, FIRST));

        assertThat(baseline.entries())
                .extracting(entry -> entry.draft() + " " + entry.fingerprint())
                .containsExactly("a.md aa:1", "a.md bb:1", "b.md aa:1");
        assertThat(baseline.drafts()).containsExactly("a.md", "b.md");
    }

    @Test
    void isTheSameInWhateverOrderItsEntriesCome() {
        List<Baseline.Entry> entries =
                Baseline.EMPTY.with("a.md", List.of(FIRST, SECOND)).entries();

        assertThat(Baseline.of(List.of(entries.get(1), entries.get(0), entries.get(1))))
                .isEqualTo(Baseline.of(entries))
                .hasSameHashCodeAs(Baseline.of(entries));
    }

    private static Finding finding(String fingerprint) {
        Rule rule = RuleCatalogue.find("CR103").orElseThrow();
        return new Finding(rule, rule.severity(), "Found.", Optional.of("c1"), Span.of(0, 1), List.of(), fingerprint);
    }
}
