package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a short article with one claim, {@code =}, and its hedges. */
class HedgeFinderTest {
    static Stream<String> findsAModalWordInTheClause() {
        return """
                Ann Moe said that the bridge may be closed. = may MODAL -0.5
                The mill could close, Ann Moe said. = could MODAL -0.5
                Ann Moe said that the law might well pass. = might well MODAL -0.5
                Ann Moe said that the bridge was probably safe. = probably MODAL -0.25
                Castor Steel said that it will cut 40 jobs. = will MODAL -0.1
                Castor Steel plans to open a plant in Harrow. = plans to MODAL -0.15
                Prices in Harrow are expected to fall. = are expected to MODAL -0.25
                Ann Moe said that the letters hint at a sale. = hint MODAL -0.5
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAModalWordInTheClause(String line) {
        assertHedges(line);
    }

    static Stream<String> findsTheDistanceOfTheWriter() {
        return """
                Ann Moe claimed that the bridge was closed. = claimed DISTANCE -0.5
                Ann Moe insisted that the bridge was closed. = insisted DISTANCE -0.3
                Rumour has it that the mill has closed. = Rumour has it DISTANCE -1.0
                The striker is said to want a new contract. = is said to DISTANCE -0.35
                The firm was allegedly robbed in May. = allegedly DISTANCE -0.1
                The lawsuit alleges that the firm lied. = alleges DISTANCE -0.1
                # Has the mill in Harrow closed? = ? DISTANCE -0.8
                It was also widely reported that the mill in Harrow closed. = It was also widely reported that DISTANCE -0.2
                According to some reports, the mill in Harrow closed. = According to some reports DISTANCE -0.2
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTheDistanceOfTheWriter(String line) {
        assertHedges(line);
    }

    static Stream<String> findsBothKindsInOneClause() {
        return """
                The mill will reportedly close. = will MODAL -0.1, reportedly DISTANCE -0.2
                Ann Moe claimed that the bridge may be closed. = claimed DISTANCE -0.5, may MODAL -0.5
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsBothKindsInOneClause(String line) {
        assertHedges(line);
    }

    static Stream<String> findsNoHedgeWhereSomebodyJustSpeaks() {
        return """
                Ann Moe said that the bridge was closed. =
                According to Ann Moe, the bridge was closed. =
                The sale was in May, Ann Moe said. =
                The mill in Harrow burned down on Monday. =
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsNoHedgeWhereSomebodyJustSpeaks(String line) {
        assertHedges(line);
    }

    static Stream<String> countsAConfirmationOnlyByTheParty() {
        return """
                Castor Steel confirmed that the mill has closed. = confirmed DISTANCE 0.15
                A diplomat confirmed that the mill has closed. =
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void countsAConfirmationOnlyByTheParty(String line) {
        assertHedges(line);
    }

    static Stream<String> letsALineHedgeTheClaimsItNames() {
        return """
                Ann Moe claimed that the bridge was closed. The claims could not be verified. = claimed DISTANCE -0.5, could not be verified DISTANCE -0.5
                Two employees said that the mill had closed. The account could not be independently verified. = could not be independently verified DISTANCE -0.5
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void letsALineHedgeTheClaimsItNames(String line) {
        assertHedges(line);
    }

    static Stream<String> leavesOutWhatStandsAside() {
        return """
                A trial that could settle the matter needs 20 clinics, Ann Moe said. =
                We counted everything we could measure, Ann Moe said. =
                A trial could settle the matter, Ann Moe said. = could MODAL -0.5
                All workers could lose their jobs if the mill is sold, Ann Moe said. = could MODAL -0.5
                That could mean that the mill is sold, Ann Moe said. = could MODAL -0.5
                Ann Moe said that the mill, which could reopen, is probably safe. = probably MODAL -0.25
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesOutWhatStandsAside(String line) {
        assertHedges(line);
    }

    private static void assertHedges(String line) {
        String[] parts = line.split(" =", -1);

        assertThat(ClaimTexts.of(parts[0]).hedges()).containsExactly(parts[1].strip());
    }
}
