package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case; a bar stands where a sentence ends. */
class SentenceSplitterTest {
    static Stream<String> plain() {
        return """
                The ferry left. | Nobody noticed.
                Did the ferry leave? | Nobody knows.
                The ferry left! | Nobody noticed.
                The ferry left?! | Nobody noticed.
                It is over
                Prices rose 3.4 percent. | Wages fell.
                It cost $1.5 million. | The city paid half.
                The index closed at 1,204.5. | Trading was thin.
                Twelve left in 2019. | 14 people stayed.
                He works at gentic.news. | She does not.
                Read https://example.org/a.b?c=d. | Then decide.
                Write to press@example.org. | They answer.
                The file is report.pdf. | It is long.
                iPhone sales fell. | iPads sold well.
                They came from the north. | then they left.
                The ref. letter was short.
                He said it. | (He had said it before.) | Nobody listened.
                He said it (twice). | Nobody listened.
                The firm (it closed in May.) was small.
                The firm [sic] closed. | It was small.
                Wait... what did he say?
                He stopped ... | But she went on.
                He stopped … the door was open.
                I ... I do not know.
                They left. ... | Republicans stayed.
                There was a lot . . . of interest.
                1. The first point is cost.
                A. The first point is cost.
                • The first point is cost. | The second is time.
                - The first point is cost.
                Yahoo! News reported it. | Nobody else did.
                Yahoo! reported it.
                Was it he or she? or they?
                Great! 😀 | They won.
                """.lines().flatMap(SentenceSplitterTest::unjoined);
    }

    /** The one case without white space between two sentences cannot hold a bar. */
    private static Stream<String> unjoined(String line) {
        return line.contains("wrong.Officials") ? Stream.empty() : Stream.of(line.strip());
    }

    static Stream<String> abbreviated() {
        return """
                Sen. Dana Ruiz spoke. | Rep. Lee did not.
                Mr. and Mrs. Vale left. | Dr. Ode stayed.
                Gen. A. B. Stone and Lt. Col. Marsh met. | They agreed.
                The book by J. K. Rowling sold well. | It was long.
                George W. Bush spoke. | George H.W. Bush listened.
                Robert C. "Bobby" Vale spoke. | He left.
                Michael A. (Mike) Ode is a chairman. | He wrote it.
                Malcolm X. | He was quoted. | She was not.
                They need more vitamin C. | The doctor said so.
                There is no plan B. | They said so.
                The U.S. Senate met. | It voted.
                He lives in the U.S. | He was born there.
                The U.S. and the U.K. agreed. | France did not.
                In Washington, D.C. | The crowd grew.
                Apple Inc. said so. | Acme Corp. denied it.
                He runs Acme Inc. | The company is small.
                Acme Inc. Chief Executive Ann Vale left.
                Acme Co. (NYSE: ACM) rose.
                Martin Vale Jr. Day was quiet.
                It went to Martin Vale Jr. | He kept it.
                The bell rang at 8 a.m. Monday. | It rang again.
                The bell rang at 8 a.m. | Police came.
                It ends at 11 p.m. Eastern. | Then it closes.
                It ends at 11 p.m. EST.
                He came on Jan. 5. | He left on Feb. 6.
                He came in Sept. | The others followed.
                She lives at No. 10. | He lives at No. 11.
                The answer is No. | They asked twice.
                They sell apples, pears, etc. | Nobody buys them.
                The apples, pears, etc. are sold.
                Smith et al. reported it. | Others did not.
                It was Smith vs. Jones. | Jones won.
                In Roe v. Wade the court ruled.
                Some cities, e.g. Paris, agreed. | Others, i.e. Rome, did not.
                Mayor Ann Vale, D-Calif., agreed. | He did not.
                He is from Jackson, Miss. | The town is small.
                They live on Main St. | The street is long.
                They live in St. Louis. | It rains there.
                ST. LOUIS is large. | It rains there.
                She has a Ph.D. | The others do not.
                Ph.D. students agreed.
                The S.&P. 500 fell. | The others rose.
                On p. 12 it says so. | On pp. 13-14 it does not.
                Approx. 40 people came. | No one left.
                Former U.S. Rep. Ann Vale spoke. | He agreed.
                It is in the U.S. | Mr. Vale knows it.
                Her father, then-Sen. Ode, agreed.
                The vote (R-S.C.) was close.
                """.lines();
    }

    static Stream<String> quoted() {
        return """
                "It is over," she said. | He nodded.
                "It is over." | He nodded.
                “It is over.” | He nodded.
                “Is it over?” she asked. | He nodded.
                “It is over!” he cried. | She nodded.
                “Is it over?” Ann Vale asked. | He nodded.
                “Is it over?” asked Ann Vale.
                He asked, “Is it over?” | She nodded.
                “It is over. | We are glad,” she said.
                “It is over,” she said. | “We are glad.”
                "It is over." | "We are glad."
                ''It is over,'' she said. | ''We are glad.''
                She said it was ‘over.’ | He nodded.
                “She said, ‘It is over.’” | He nodded.
                "She said, 'It is over.'" | He nodded.
                “Who said, ‘It is over?’” he asked.
                “What can I do? | What do they need?’” Vale said.
                The word “over.” she added, was his.
                “Go to hell!,” he said.
                It said “Photo gone viral!” and that was it.
                “We will win!” — the balloons fell.
                (“It is over.”) | He nodded.
                «It is over.» | He nodded.
                „It is over.“ | He nodded.
                He calls it the “U.S.” | They do not.
                "It is over. " | He nodded.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource({"plain", "abbreviated", "quoted"})
    void endsSentences(String marked) {
        String text = marked.replace(" | ", " ");

        assertThat(sentences(text)).isEqualTo(marked);
    }

    @Test
    void endsASentenceWithoutWhiteSpaceAfterTheStop() {
        assertThat(sentences("The count was wrong.Officials corrected it."))
                .isEqualTo("The count was wrong. | Officials corrected it.");
    }

    @Test
    void endsASentenceAtEveryLineBreak() {
        assertThat(sentences("What the report claims\nThe report\r- Team: the team, Sen.\u2028Vale"))
                .isEqualTo("What the report claims | The report | - Team: the team, Sen. | Vale");
    }

    @Test
    void numbersTheParagraphs() {
        assertThat(TextStructure.of("One. Two.\n\nThree.").sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 0, 1);
    }

    @Test
    void takesTheTextForOneParagraphIfThereIsNone() {
        String text = "One. Two.";

        assertThat(SentenceSplitter.split(text, Tokenizer.tokenize(text), List.of()))
                .extracting(Sentence::span)
                .containsExactly(Span.of(0, 4), Span.of(5, 9));
    }

    @Test
    void findsNoneInAnEmptyText() {
        assertThat(SentenceSplitter.split("", List.of(), List.of())).isEmpty();
    }

    private static String sentences(String text) {
        return TextStructure.of(text).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .collect(Collectors.joining(" | "));
    }
}
