package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {
    @ParameterizedTest
    @CsvSource({"4.0, 4", "0.8400, 0.84", "10, 10", "1E+2, 100", "-0.50, -0.5", "-0.0, 0", "0.0001, 0.0001"})
    void printsAmountsWithoutTrailingZerosAndExponents(BigDecimal amount, String printed) {
        assertThat(new Contribution("a reason", amount).amount()).hasToString(printed);
    }

    @Test
    void refusesMoreThanFourDecimals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contribution("a reason", new BigDecimal("0.12345")))
                .withMessage("0.12345 has more than 4 decimals");
    }

    @Test
    void refusesBlankReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contribution(" ", BigDecimal.ONE))
                .withMessage("the reason of 1 is blank");
    }
}
