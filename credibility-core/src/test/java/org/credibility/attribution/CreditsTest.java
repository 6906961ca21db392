package org.credibility.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a text that credits somebody with a story, as {@link MarkedSentence} reads it. */
class CreditsTest {
    static Stream<String> creditsWhomeverTheStoryIsFrom() {
        return """
                The story was first [reported by]{cue} [Radio Nord]{source}.
                The clip was [posted by]{cue} [a pupil of the school]{source}.
                The photos were [taken on Monday by]{cue} [Ann Moe]{source}.
                The sad news was [given by]{cue} [his wife]{source}.
                The tale [appeared on Tuesday in]{cue} [the Arden Courier]{source}.
                The rumour [originated with]{cue} [Radio Nord]{source}.
                The figures [come from]{cue} [the press kit of the builder]{source}.
                All versions can be [traced back to]{cue} [the Arden Courier]{source}.
                The numbers [are in]{cue} [an internal memo]{source}.
                That's all [according to]{cue} [the Arden Courier]{source}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void creditsWhomeverTheStoryIsFrom(String marked) {
        assertFound(marked);
    }

    static Stream<String> creditsWhoeverHandsAStoryOn() {
        return """
                [A clerk at the mill]{source} [passed the date to]{cue} the leaker Sawtooth.
                [The lawyer]{source} [recounted it to]{cue} Radio Nord.
                The tale [made its way to]{cue} [Radio Nord]{source}.
                [The emails]{source} were [obtained by]{cue} Radio Nord.
                Much of this was [disclosed to Radio Nord by]{cue} [an official]{source}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void creditsWhoeverHandsAStoryOn(String marked) {
        assertFound(marked);
    }

    static Stream<String> creditsNobodyForWhatIsNoAccount() {
        return """
                The bridge was built by the Romans.
                The fire started in the kitchen.
                The firm comes from Arden.
                The house was bought by Ann Moe.
                The report was long and dull.
                The talks broke down on Monday.
                The guests made their way to the harbour.
                Moe passed the ball to Lang.
                The text will be sent to parliament.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void creditsNobodyForWhatIsNoAccount(String text) {
        assertFound(text);
    }

    static Stream<String> readsWhatSomebodySaysByPublishingIt() {
        return """
                [The guards]{source} [released a video that shows]{cue} [two men on the roof]{content}.
                In an article [published by]{cue} [Radio Nord]{source}, [the harbour lost its last crane]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsWhatSomebodySaysByPublishingIt(String marked) {
        assertFound(marked);
    }

    static void assertFound(String line) {
        MarkedSentence marked = MarkedSentence.parse(line);
        Article article = Article.builder().text(marked.text()).build();

        assertThat(MarkedSentence.of(
                        marked.text(), new CueAttributionFinder().find(article, TaggedText.of(marked.text()))))
                .isEqualTo(marked);
    }
}
