package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.credibility.document.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the score of a claim when the article quotes another source for the same. */
class CorroborationPropertiesTest {
    private static final List<String> SOURCES = List.of(
            "Ingrid Dunmore, a fisherman",
            "Tomas Varga, who lives at the quay",
            "Leila Okonjo, a marine biologist",
            "the police",
            "Brenta Energy",
            "two employees",
            "a witness",
            "sources");
    private static final List<String> CLAUSES = List.of(
            "the Norvik Star hit the old pier on Tuesday",
            "the council will close the northern bridge in June",
            "12 people were injured in the fire at the mill",
            "Corvane Shipping has not paid the crew since May",
            "the board may sell the shipyard in Tarnow",
            "the northern bridge in Ostrel is unsafe");

    /** Who says what, and who else says it. */
    private record Case(String first, String second, String clause) {
        BigDecimal alone() {
            return strongest(line(first));
        }

        BigDecimal with(String sentence) {
            return strongest(line(first) + "\n" + sentence);
        }

        BigDecimal both() {
            return with(line(second));
        }

        BigDecimal bothTurnedRound() {
            return strongest(line(second) + "\n" + line(first));
        }

        private String line(String source) {
            return source.substring(0, 1).toUpperCase(Locale.ROOT) + source.substring(1)
                    + (source.contains(",") ? "," : "") + " said " + clause + ".";
        }

        /** The score of the claim, which is the strongest of those that say it. */
        private BigDecimal strongest(String text) {
            return Credibility.analyze(Article.ofPlainText("Notes from the harbour\n\n" + text)).claims().stream()
                    .filter(claim -> claim.text().equals(clause))
                    .flatMap(claim -> claim.score().stream())
                    .map(score -> score.logOdds())
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
        }
    }

    static Stream<Case> cases() {
        return CLAUSES.stream()
                .flatMap(clause -> SOURCES.stream()
                        .flatMap(first -> SOURCES.stream()
                                .filter(second -> !second.equals(first))
                                .map(second -> new Case(first, second, clause))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anotherSourceNeverLowersTheScore(Case told) {
        assertThat(told.both()).isGreaterThanOrEqualTo(told.alone());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theirOrderDoesNotMatter(Case told) {
        assertThat(told.both()).isEqualTo(told.bothTurnedRound());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameSourceAgainChangesNothing(Case told) {
        assertThat(told.with(told.line(told.first()))).isEqualTo(told.alone());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRelayChangesNothing(Case told) {
        assertThat(told.with("The Harbour Courier reported, citing "
                        + told.first().split(",", -1)[0] + ", that " + told.clause() + "."))
                .isEqualTo(told.alone());
    }
}
