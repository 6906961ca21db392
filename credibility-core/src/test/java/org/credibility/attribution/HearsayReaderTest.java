package org.credibility.attribution;

import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Passives that name nobody, each with near misses: a text without marks has no attribution. */
class HearsayReaderTest {
    static Stream<String> findsWhatAnImpersonalPassiveOpens() {
        return """
                [It was also widely reported that]{cue} [the mill had burned down]{content}.
                [It has since been claimed]{cue} [the mill had no insurance]{content}.
                [It was rumoured]{cue} in the town on Friday that [the owner had fled]{content}.
                [The crew ate the cook's dog]{content}, [it was claimed]{cue} yesterday.
                [The mill]{content}, [it is understood]{cue}, [will close in May]{content}.
                [We're told]{cue} [the singer left town]{content}.
                It was said by many in the town.
                When it was reported, police did nothing.
                It was not reported that the mill had closed.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatAnImpersonalPassiveOpens(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsAPassiveInsideItsContent() {
        return """
                [The heir]{content} [is also widely said to]{cue} [have left the island]{content}.
                [Two ponies]{content} [were long believed to]{cue} [live on the hill]{content}.
                Two boys were told to leave the hall.
                She was reported to the police in Harrow.
                The theft was reported to police.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAPassiveInsideItsContent(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsWhatFillsANetwork() {
        return """
                [Social media]{source} [is awash with news]{cue} of [militants using gas in the town]{content}.
                [Twitter]{source} [was flooded on Friday with rumours]{cue} that [the singer had died]{content}.
                The market is awash with fish from the lake.
                [Twitter]{source} [was flooded with rumours]{cue} of [a ban on bots]{content}, but there was no sign of it.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatFillsANetwork(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsTheResultOfASurvey() {
        return """
                Of [900 nurses [surveyed]{cue} by the firm Pollard & Wye]{source}, [half had thought of quitting]{content}.
                [Asked]{cue} by [the institute Vox Regio whom they trusted]{source}, [one citizen in five named the mayor]{content}.
                Asked by a clerk about the leak, the owner walked away.
                Asked by a clerk, most of the men walked away.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTheResultOfASurvey(String marked) {
        assertFound(marked);
    }
}
