package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is joined to a claim, and whether it is one of its own. One line is one text, {@code =}, and what comes of it. */
class JoinedClausesTest {
    static Stream<String> letsWhoeverSpokeGoOn() {
        return """
                The dam is weak, Ann Moe said in a note to the council, but its wall will hold until May. = Ann Moe; Ann Moe
                The mill has the key, its owner, Lise Falk, said; a guard opened the gate at dusk. = Lise Falk; Lise Falk
                The town has lost two mills since May, according to a leaked memo, and both of them burned at night. = leaked memo; leaked memo
                The story was “full of errors”, Ann Moe said, and its author had paid 200 marks for the pictures. = Ann Moe
                Lise Falk says the mill was sold in May; the gate has had no lock since then. = Lise Falk; writer
                “The dam is weak,” Ann Moe said, but the mayor had left the hall by then. = Ann Moe
                The dam is weak, Ann Moe said on Friday, and walked out of the hall. = Ann Moe
                The dam is weak, Ann Moe said, and he left the hall by the back door. = Ann Moe
                The dam is weak, Ann Moe said; the mayor declined to comment. = Ann Moe
                The mill was sold in May, the firm denied on Friday, but the town has a new mill. = writer
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void letsWhoeverSpokeGoOn(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(String.join("; ", ClaimTexts.of(parts[0]).chains())).isEqualTo(parts[1]);
    }

    static Stream<String> partsASecondPredicateThatCountsOrHasATime() {
        return """
                Shells hit a market in Arden on Sunday and killed at least 19 people. = Shells hit a market in Arden on Sunday | killed at least 19 people
                Guards searched the mill in Arden on Sunday and left by the gate. = Guards searched the mill in Arden on Sunday and left by the gate.
                Guards searched the mill in Arden and found no one at home. = Guards searched the mill in Arden and found no one at home.
                Guards searched the mill in Arden and found a list of 19 names. = Guards searched the mill in Arden and found a list of 19 names.
                The mill will stop taking orders in May and go dark by the end of the year. = The mill will stop taking orders in May | go dark by the end of the year
                The mill will stop taking orders and go dark by the end of the year. = The mill will stop taking orders and go dark by the end of the year.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void partsASecondPredicateThatCountsOrHasATime(String line) {
        assertWords(line);
    }

    static Stream<String> claimsOfWhatSomebodyExpectsWhatAnotherWillDo() {
        return """
                Ann Moe, an analyst, expects the mill to cut its prices in May. = the mill to cut its prices in May
                Ann Moe expects a cut in May. = Ann Moe expects a cut in May.
                The mill expects to cut its prices in May. = The mill expects to cut its prices in May.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void claimsOfWhatSomebodyExpectsWhatAnotherWillDo(String line) {
        assertWords(line);
    }

    static Stream<String> claimsWhatARumourSaysAndWhatPicturesShow() {
        return """
                Rumours that the mill was sold sent dozens of workers home on Friday. = the mill was sold
                Rumours that the owner has offered to sell began to spread in May. = the owner has offered to sell
                Rumours that the mill, which burned in May, was sold to Arden. = the mill, which burned in May, was sold to Arden
                Rumours that the mill was sold. = the mill was sold
                Rumours that the mill did not have a permit spread in May. = the mill did not have a permit
                Rumours that the mill may already have been sold. = the mill may already have been sold
                Rumours that the mayor hopes the mill is safe. = the mayor hopes the mill is safe
                Thermal images published by the Skyline Observatory show the first smoke over Arden at noon. = the first smoke over Arden at noon
                Thermal images published by the Skyline Observatory show no trucks at the gate of the mill. = Thermal images published by the Skyline Observatory show no trucks at the gate of the mill.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void claimsWhatARumourSaysAndWhatPicturesShow(String line) {
        assertWords(line);
    }

    private static void assertWords(String line) {
        String[] parts = line.split(" = ", -1);

        assertThat(String.join(" | ", ClaimTexts.of(parts[0]).words())).isEqualTo(parts[1]);
    }
}
