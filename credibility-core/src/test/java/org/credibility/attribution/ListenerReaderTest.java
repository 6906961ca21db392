package org.credibility.attribution;

import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListenerReaderTest {
    static Stream<String> findsWhoTellsAListener() {
        return """
                The inquest [was told]{cue} by [a doctor]{source} that [the cable had snapped]{content}.
                The Gazette [has been told]{cue} by [two officials]{source} that [the deal was off]{content}.
                Parents [were warned]{cue} on Monday by [the school]{source} that [the hall would close]{content}.
                Buyers [have since been assured]{cue} by [the broker]{source} that [the roof is sound]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhoTellsAListener(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsWhatAListenerIsToldByNobody() {
        return """
                Staff [were told]{cue} last week that [the mill would close]{content}.
                The jury [was told]{cue} that [the gun had been cleaned]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatAListenerIsToldByNobody(String marked) {
        assertFound(marked);
    }

    static Stream<String> leavesOrdersAndTopicsAlone() {
        return """
                Staff were told to leave the hall by noon.
                The mayor was not told that the mill had closed.
                The council was briefed by its lawyers on the case.
                The boys were warned by that sign near the gate.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesOrdersAndTopicsAlone(String marked) {
        assertFound(marked);
    }

    static Stream<String> takesNounsThatCanBeVerbsForNouns() {
        return """
                [A person familiar with the firm's hiring plans]{source} [said]{cue} that [the mill would close]{content}.
                [Two people briefed on the merger talks]{source} [told]{cue} the Gazette that [the deal was off]{content}.
                [Court filings seen by the paper]{source} [claim]{cue} that [the deal was off]{content}.
                [The mill will close]{content}, [according to]{cue} [police reports]{source}.
                [The military]{source} [said]{cue} [three soldiers were wounded]{content}.
                [The accused]{source} [told]{cue} the court that [the gun was a toy]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNounsThatCanBeVerbsForNouns(String marked) {
        assertFound(marked);
    }
}
