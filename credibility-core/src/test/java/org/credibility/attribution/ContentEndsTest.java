package org.credibility.attribution;

import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where what is said ends and the writer goes on. One line is one case, as {@link MarkedSentence} reads it. */
class ContentEndsTest {
    static Stream<String> endsWhereTheWriterGoesOn() {
        return """
                [Two divers]{source} [said]{cue} that [half of the piles had to be replaced]{content} — the owner did not answer a question about it.
                [Two divers]{source} [said]{cue} that [half of the piles had to be replaced]{content}; the owner did not answer a question about it.
                [Ann Moe]{source} [said]{cue} [the gate was open]{content}, but the owner declined to comment.
                [Ann Moe]{source} [said]{cue} [the gate was open]{content}, but the owner did not respond to questions.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void endsWhereTheWriterGoesOn(String marked) {
        assertFound(marked);
    }

    static Stream<String> goesOnBehindADash() {
        return """
                [Ann Moe]{source} [said]{cue} [the gate was open — something a guard also told the court]{content}.
                [Ann Moe]{source} [said]{cue} that [the gate — it is made of oak — was open]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void goesOnBehindADash(String marked) {
        assertFound(marked);
    }

    static Stream<String> endsBeforeWhoSaysItAll() {
        return """
                [[Schools]{source 1} [expect]{cue 1 in 2} [every third pupil to stay at home]{content 1}]{content 2}, [the county]{source 2} [said]{cue 2}.
                [[Teachers]{source 1} [fear]{cue 1 in 2} that [they will lose their posts]{content 1}]{content 2}, [their union]{source 2} [said]{cue 2} in a letter to the board.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void endsBeforeWhoSaysItAll(String marked) {
        assertFound(marked);
    }
}
