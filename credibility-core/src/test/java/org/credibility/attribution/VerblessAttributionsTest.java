package org.credibility.attribution;

import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that no verb of saying names, each with near misses: a text without marks has no attribution. */
class VerblessAttributionsTest {
    static Stream<String> findsTheSourceOfACondition() {
        return """
                If [Radio Nord]{source} [is right]{cue}, [the mill will close in May]{content}.
                [The mill will close in May]{content}, if [Radio Nord]{source} [is to be believed]{cue}.
                If the price is right, the mill will be sold.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTheSourceOfACondition(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsASourceInABareAdjunct() {
        return """
                [The mill has 40 rooms]{content}, by [the mayor]{source}'s [count]{cue}.
                By [her]{source} [count]{cue} [the mill has 40 rooms]{content}.
                [The boat had no lights]{content}, [so]{cue} [Superintendent Ivo Lang]{source}.
                [The raid was called off]{content}, [per]{cue} [an official with knowledge of it]{source}.
                [Fans will have to pay 15 euros]{content} [(]{cue}source: [Radio Nord]{source}).
                She slept badly, so the doctor came.
                By's figures have risen.
                By the old stone mill near river and lake figures the bridge was closed.
                Per Lie, a nurse, left the town on Monday.
                The rumours have never been proved by anybody in town.
                She works for the World Health Organization (WHO).
                The bus hit the wall in full view of the police.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsASourceInABareAdjunct(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsTheSourceBeforeAColon() {
        return """
                [The coroner]{source} has no doubt about the cause[:]{cue} [the boy had drowned]{content}.
                [There is a simpler reason]{content}, [according to]{cue} [Ann Moe]{source}: [the tap was shut]{content}.
                The council has three members: Ann Moe, Ivo Lang and Tom Ebel live in the town.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTheSourceBeforeAColon(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsAPaperThatEntersSomething() {
        return """
                [The exit poll]{source} [gives]{cue} [the party 11 seats]{content}.
                [Petrol will be rationed]{content}, [runs]{cue} [a voice message that went round the town]{source}.
                The minister put the report on the table.
                Ann Moe gave her son 20 euros.
                Ivo Lang, 24, has scored 31 goals.
                Ann Moe placed the vase at the window.
                [Radio Nord]{source} [puts]{cue} [the toll at 40]{content}.
                The bill passed the senate on Monday.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAPaperThatEntersSomething(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsTheSourceOfTheSentenceBefore() {
        return """
                [The mill closed in May.]{content} That is what [two envoys]{source} [say]{cue}.
                [The mill closed in May.]{content} [So reads]{cue} [the risk section of the report]{source}.
                The mill closed in May. That is what happened in the town.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTheSourceOfTheSentenceBefore(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsWhatTheOutletSaw() {
        return """
                On the road [this reporter]{source} [saw]{cue} [two lorries]{content}.
                When [we]{source} [rang]{cue} the office at noon, [nobody answered]{content}.
                The two of them drove to Odda after lunch.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatTheOutletSaw(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsRumours() {
        return """
                [Word on the quay is]{cue} that [the inn is sold]{content}.
                [It emerged]{cue} last night that [the school was warned]{content}.
                [The inn is haunted]{content}, [or so the gossip goes]{cue} in every pub.
                The word was spelled in two ways.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsRumours(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsTheSourceThatIsCitedAsSaying() {
        return """
                [Radio Nord]{source 1} [cites]{cue 1+2 in 1} [an aide]{source 2} as saying that [the talks have failed]{content 1+2}.
                [A doctor quoted in some of the papers]{source} [said]{cue} [she had never met him]{content}.
                The bridge opened three years later than promised.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTheSourceThatIsCitedAsSaying(String marked) {
        assertFound(marked);
    }
}
