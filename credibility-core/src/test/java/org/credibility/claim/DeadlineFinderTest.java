package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: the day of the article, a sentence with its deadline in brackets, {@code =}, and the days it means. */
class DeadlineFinderTest {
    static Stream<String> readsASpanOfTime() {
        return """
                2026-03-18 The mill will close [within six months]. = 2026-03-18 to 2026-09-18
                2026-03-18 The mill will close [within 10 days]. = 2026-03-18 to 2026-03-28
                2026-03-18 The mill will close [within a week]. = 2026-03-18 to 2026-03-25
                2026-03-18 The mill will close [within a fortnight]. = 2026-03-18 to 2026-04-01
                2026-03-18 The mill will close [within a year]. = 2026-03-18 to 2027-03-18
                2026-03-18 The mill will close [within the next two years]. = 2026-03-18 to 2028-03-18
                2026-03-18 The mill will close [within a couple of weeks]. = 2026-03-18 to 2026-04-01
                2026-03-18 The mill will close [in two weeks]. = 2026-04-01 to 2026-04-01
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsASpanOfTime(String line) {
        assertDeadline(line);
    }

    static Stream<String> readsAFewAsTwoToSix() {
        return """
                2026-03-18 The mill will close [in a few weeks]. = 2026-04-01 to 2026-04-29
                2026-03-18 The mill will close [in the next few months]. = 2026-05-18 to 2026-09-18
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsAFewAsTwoToSix(String line) {
        assertDeadline(line);
    }

    static Stream<String> readsTheEndOfATime() {
        return """
                2026-03-18 The mill will close [by the end of the week]. = 2026-03-18 to 2026-03-22
                2026-03-18 The mill will close [by the end of the month]. = 2026-03-18 to 2026-03-31
                2026-03-18 The mill will close [by the end of the year]. = 2026-03-18 to 2026-12-31
                2026-03-18 The mill will close [before the end of the year]. = 2026-03-18 to 2026-12-31
                2026-03-18 The mill will close [by the end of 2027]. = 2026-03-18 to 2027-12-31
                2026-03-18 The mill will close [by the end of May]. = 2026-03-18 to 2026-05-31
                2026-03-18 The mill will close [by year's end]. = 2026-03-18 to 2026-12-31
                2026-03-18 The mill will close [before the summer]. = 2026-03-18 to 2026-06-01
                2026-03-18 The mill will close [in the autumn]. = 2026-09-01 to 2026-11-30
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsTheEndOfATime(String line) {
        assertDeadline(line);
    }

    static Stream<String> readsAMonth() {
        return """
                2026-03-18 The mill will close [by June]. = 2026-03-18 to 2026-06-01
                2026-03-18 The mill will close [by early June]. = 2026-03-18 to 2026-06-01
                2026-03-18 The mill will close [before June]. = 2026-03-18 to 2026-06-01
                2026-03-18 The mill will close [in June]. = 2026-06-01 to 2026-06-30
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsAMonth(String line) {
        assertDeadline(line);
    }

    static Stream<String> readsADay() {
        return """
                2026-03-18 The mill will close [on 1 May]. = 2026-05-01 to 2026-05-01
                2026-03-18 The mill will close [on May 1]. = 2026-05-01 to 2026-05-01
                2026-03-18 The mill will close [on May 1st]. = 2026-05-01 to 2026-05-01
                2026-03-18 The mill will close [on Sept. 9]. = 2026-09-09 to 2026-09-09
                2026-03-18 The firm will bid [by 5 p.m. on Sept 18]. = 2026-03-18 to 2026-09-18
                2026-03-18 The mill will close [on Friday]. = 2026-03-20 to 2026-03-20
                2026-03-18 The mill will close [by Friday]. = 2026-03-18 to 2026-03-20
                2026-03-18 The mill will close [by midsummer]. = 2026-03-18 to 2026-06-24
                2026-03-18 The mill will close [by Christmas]. = 2026-03-18 to 2026-12-25
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsADay(String line) {
        assertDeadline(line);
    }

    static Stream<String> readsAYear() {
        return """
                2026-03-18 The mill will close [in 2028]. = 2028-01-01 to 2028-12-31
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsAYear(String line) {
        assertDeadline(line);
    }

    static Stream<String> readsTheNextTime() {
        return """
                2026-03-18 The mill will close [next week]. = 2026-03-23 to 2026-03-29
                2026-03-18 The mill will close [next month]. = 2026-04-01 to 2026-04-30
                2026-03-18 The mill will close [next year]. = 2027-01-01 to 2027-12-31
                2026-03-22 The mill will close [next week]. = 2026-03-23 to 2026-03-29
                2026-03-16 The mill will close [next week]. = 2026-03-23 to 2026-03-29
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsTheNextTime(String line) {
        assertDeadline(line);
    }

    static Stream<String> readsWhatIsLeftOfATime() {
        return """
                2026-03-18 The mill will close [this week]. = 2026-03-18 to 2026-03-22
                2026-03-18 The mill will close [this month]. = 2026-03-18 to 2026-03-31
                2026-03-18 The mill will close [this year]. = 2026-03-18 to 2026-12-31
                2026-03-18 The mill will close [later this year]. = 2026-03-18 to 2026-12-31
                2026-03-18 The mill will close [later this month]. = 2026-03-18 to 2026-03-31
                2026-12-31 The mill will close [this year]. = 2026-12-31 to 2026-12-31
                2026-03-22 The mill will close [by the end of the week]. = 2026-03-22 to 2026-03-22
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsWhatIsLeftOfATime(String line) {
        assertDeadline(line);
    }

    static Stream<String> goesOverTheEndOfTheYear() {
        return """
                2026-11-24 The mill will close [in February]. = 2027-02-01 to 2027-02-28
                2026-11-24 The mill will close [by February]. = 2026-11-24 to 2027-02-01
                2026-11-24 The mill will close [on 3 January]. = 2027-01-03 to 2027-01-03
                2026-12-30 The mill will close [within two weeks]. = 2026-12-30 to 2027-01-13
                2026-12-30 The mill will close [next week]. = 2027-01-04 to 2027-01-10
                2026-12-30 The mill will close [next month]. = 2027-01-01 to 2027-01-31
                2026-12-30 The mill will close [by the end of the week]. = 2026-12-30 to 2027-01-03
                2027-12-31 The mill will close [within two months]. = 2027-12-31 to 2028-02-29
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void goesOverTheEndOfTheYear(String line) {
        assertDeadline(line);
    }

    static Stream<String> givesNoDateToSoon() {
        return """
                2026-03-18 The mill will close [soon]. = no date
                2026-03-18 The mill will close [shortly]. = no date
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesNoDateToSoon(String line) {
        assertDeadline(line);
    }

    static Stream<String> findsNoDeadlineWhereNoneIsSet() {
        return """
                2026-03-18 The mill will close. = none
                2026-03-18 The mill will close as soon as it can. = none
                2026-03-18 The mayor may sell the pool. = none
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsNoDeadlineWhereNoneIsSet(String line) {
        assertDeadline(line);
    }

    @Test
    void givesNoDateWhereTheArticleHasNone() {
        String text = "The mill will close by June.";

        assertThat(new DeadlineFinder(Optional.empty())
                        .find(TaggedText.of(text).sentences().get(0).words()))
                .hasValue(new Deadline(Span.of(20, 27), Optional.empty(), Optional.empty()));
    }

    private static void assertDeadline(String line) {
        LocalDate published = LocalDate.parse(line.substring(0, 10));
        String[] parts = line.substring(11).split(" = ", -1);
        String text = parts[0].replaceAll("[\\[\\]]", "");
        Optional<Deadline> found = new DeadlineFinder(Optional.of(published))
                .find(TaggedText.of(text).sentences().get(0).words());

        assertThat(found.map(deadline -> line(published, text, deadline)).orElse(published + " " + text + " = none"))
                .isEqualTo(line);
    }

    private static String line(LocalDate published, String text, Deadline deadline) {
        String marked = new StringBuilder(text)
                .insert(deadline.span().end(), ']')
                .insert(deadline.span().begin(), '[')
                .toString();
        String days = deadline.latest()
                .map(latest -> deadline.earliest().orElseThrow() + " to " + latest)
                .orElse("no date");
        return published + " " + marked + " = " + days;
    }
}
