package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Span WORDS = Span.of(10, 14);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void canBeOneDay() {
        assertThat(new Deadline(WORDS, Optional.of(MAY), Optional.of(MAY)).latest())
                .contains(MAY);
    }

    @Test
    void canBeOpenAtEitherEnd() {
        assertThat(new Deadline(WORDS, Optional.empty(), Optional.of(MAY)).earliest())
                .isEmpty();
        assertThat(new Deadline(WORDS, Optional.of(MAY), Optional.empty()).latest())
                .isEmpty();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline(WORDS, Optional.of(JUNE), Optional.of(MAY)))
                .withMessage("earliest 2026-06-01, latest 2026-05-01");
    }
}
