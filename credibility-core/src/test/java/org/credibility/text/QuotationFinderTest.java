package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: brackets stand around a quotation, an angle instead of the second one where no mark closes it. */
class QuotationFinderTest {
    static Stream<String> marks() {
        return """
                ["We won,"] he said.
                [“We won,”] he said.
                ['We won,'] he said.
                [‘We won,’] he said.
                [«We won,»] he said.
                [„We won,“] he said.
                [''We won,''] he said.
                [``We won,''] he said.
                He said, ["We won."]
                He said["We won."]
                He said:["We won."]
                It was a ["win."]
                It was a ["win"]; he said.
                It was ["post-truth"]-era news.
                pro-["life"] groups
                (["We won"])
                —["We won"]—he said
                ["We won, "] he said.
                ["We won"], ["we lost"] and ["we drew,"] he said.
                ["...and we won,"] he said.
                It was the ["best"]/["worst"] game.
                """.replace("[\"win\";]", "[\"win\"];").lines();
    }

    static Stream<String> nested() {
        return """
                ["He said ['no,']"] she said.
                ["He said ['no'] to me,"] she said.
                [“He said [‘no’] to me,”] she said.
                [‘He said [“no”] to me,’] she said.
                ["['No,'] he said,"] she said.
                [“[‘No,’] he said,”] she said.
                [“He said [‘no.’]”] She left.
                [''He said ['no,']''] she said.
                ['Is it ["over"]?'] she said.
                [“He said [“no”] to me,”] she said.
                [“He said ["no"] to me,”] she said.
                [«He said [“no”] to me,»] she said.
                [“A [‘b [“c”] d’] e”]
                """.replace("said 'no,'\"]", "said ['no,']\"]").lines();
    }

    static Stream<String> apostrophes() {
        return """
                They don't know what they can't know.
                They don’t know what they can’t know.
                The workers' pay and the nurses' pay rose.
                The workers’ pay and the nurses’ pay rose.
                the '90s and the '80s
                the ‘90s and the ‘80s
                the class of '16 and the class of '17
                rock 'n' roll is here
                Give 'em the book 'til ten
                O'Brien's and D'Angelo's
                goin' home and comin' back
                He is 6'2" and she is 5' 7" tall.
                a 5" pipe and a 12" pipe
                ['The workers' pay rose,'] he said.
                [‘The workers’ pay rose,’] he said.
                [“The workers’ pay rose,”] he said.
                ["The workers' pay rose,"] he said.
                ["Don't say ['won't'] to me,"] he said.
                [“We’re the ‘90s kids,”] he said.
                the [‘Bernie Bros’] of the party
                the ['Boys'] of the party and the girls' choice
                [“The ‘boys are here,”] he said. [“It’s over.”]
                """.lines();
    }

    static Stream<String> nicknames() {
        return """
                Marcia “Cia” Orlan left.
                Marcia "Cia" Orlan left, and ["so did we,"] he said.
                Tomas ‘the Tug’ Verrin left.
                Tomas “Tug” O'Brien left.
                She called Orlan [“Lucky Cia”] Monday night.
                Marcia [“Cia”] left.
                The film [“Cia”] Orlan made is late.
                Marcia [“Cia, no!”] Orlan said.
                Marcia [“Cia Is Not My Name”] Orlan left.
                Mayor [“Lied”] About Harbour
                """.lines();
    }

    static Stream<String> unclosed() {
        return """
                He said, ["We won.>
                He said, [“We won.>
                [“We won, he said. >[“We are glad.”]
                ["We won, he said. >["We are glad."]
                We won,” he said. [“We are glad.”]
                We won," he said. ["We are glad."]
                He said 'we won.
                He said ‘we won.
                [“He said ‘no way.”] She left.
                [” … we won,”] he said.
                ” … we won, he said.
                [“He is 6’2”,”] she said.
                [”We won,”] he said. [“We are glad.”]
                [«He said [“no way.>»] She left.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource({"marks", "nested", "apostrophes", "nicknames", "unclosed"})
    void findsQuotations(String marked) {
        assertThat(mark(marked.replaceAll("[\\[\\]>]", ""))).isEqualTo(marked.replace(" >", "> "));
    }

    @Test
    void opensAnewInEachParagraphOfAContinuedQuotation() {
        assertThat(mark("He said: “We won.\n“They lost.\n“We are glad,” he said."))
                .isEqualTo("He said: [“We won.>\n[“They lost.>\n[“We are glad,”] he said.");
    }

    @Test
    void opensAnewInEachParagraphOfAQuotationInSingleMarks() {
        assertThat(mark("‘We won.\n‘They lost,’ he said.")).isEqualTo("[‘We won.>\n[‘They lost,’] he said.");
    }

    @Test
    void opensBothLevelsAnew() {
        assertThat(mark("“He said, ‘We won.\n“‘They lost.’”")).isEqualTo("[“He said, ‘We won.>\n[“[‘They lost.’]”]");
    }

    @Test
    void endsAStrayMarkWithItsParagraph() {
        assertThat(mark("A \"stray mark.\nNot quoted.\n“Quoted.”"))
                .isEqualTo("A [\"stray mark.>\nNot quoted.\n[“Quoted.”]");
    }

    @Test
    void tellsTheInsideFromTheMarks() {
        assertThat(find("He said ''no,'' and “yes"))
                .extracting(Quotation::inside)
                .containsExactly(Span.of(10, 13), Span.of(21, 24));
    }

    @Test
    void countsTheDepth() {
        assertThat(find("“A ‘b “c” d’ e” “f”")).extracting(Quotation::depth).containsExactly(1, 2, 3, 1);
    }

    @Test
    void opensNoDeeperThanTheLimit() {
        assertThat(find("“a ".repeat(20_000)))
                .hasSize(QuotationFinder.MAX_DEPTH)
                .extracting(Quotation::closed)
                .containsOnly(false);
    }

    @Test
    void findsNoneInAnEmptyText() {
        assertThat(find("")).isEmpty();
    }

    private static List<Quotation> find(String text) {
        return TextStructure.of(text).quotations();
    }

    private static String mark(String text) {
        StringBuilder marked = new StringBuilder(text);
        List<Quotation> quotations = find(text);
        for (int offset = text.length(); offset >= 0; offset--) {
            int at = offset;
            quotations.stream()
                    .filter(quotation -> quotation.span().begin() == at)
                    .forEach(quotation -> marked.insert(at, '['));
            quotations.stream()
                    .filter(quotation -> quotation.span().end() == at)
                    .forEach(quotation -> marked.insert(at, quotation.closed() ? ']' : '>'));
        }
        return marked.toString();
    }
}
