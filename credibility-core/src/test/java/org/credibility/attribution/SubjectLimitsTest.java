package org.credibility.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands before a verb and is no part of its subject. One line is one case, as {@link MarkedSentence} reads it. */
class SubjectLimitsTest {
    static Stream<String> takesAPronounForAllOfASubject() {
        return """
                In the short interview [she]{source} [said]{cue} that [the roof had leaked]{content}.
                After the match [he]{source} [said]{cue} that [the ball was flat]{content}.
                The club sold the boat before [they]{source} [admitted]{cue} that [the hull was cracked]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesAPronounForAllOfASubject(String marked) {
        assertFound(marked);
    }

    static Stream<String> leavesAnAdjunctBeforeANameOut() {
        return """
                In an online video [Lena Moor]{source} [said]{cue} that [the pier was safe]{content}.
                At the hearing [the mayor]{source} [said]{cue} that [the pier was safe]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesAnAdjunctBeforeANameOut(String marked) {
        assertFound(marked);
    }

    static Stream<String> goesOnToTheSubjectBeforeAnAdjunct() {
        return """
                [Ivo Moe, of the coast guard's rescue unit]{source}, [said]{cue} [the buoy was lost]{content}.
                [The union]{source} has in the past [insisted]{cue} that [the shafts are dry]{content}.
                [Witness accounts from the quay]{source} [say]{cue} that [the crane fell]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void goesOnToTheSubjectBeforeAnAdjunct(String marked) {
        assertFound(marked);
    }

    static Stream<String> beginsBehindAVerbThatARelativeEnds() {
        return """
                He spoke to [a doctor who]{source} [said]{cue} that [the wound was old]{content}.
                [A woman living in Lund who]{source} [said]{cue} that [the door was open]{content}.
                The police questioned [a man who]{source} [says]{cue} that [the door was open]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void beginsBehindAVerbThatARelativeEnds(String marked) {
        assertFound(marked);
    }

    static Stream<String> keepsAnAppositionBehindAccordingTo() {
        return """
                [The fire]{content}, [according to]{cue} [Ann Moe, the head of the brigade]{source}, [began in the kitchen]{content}.
                [According to]{cue} [Radio Nord, the state broadcaster]{source}, [the man has died]{content}.
                [According to]{cue} [Radio Nord]{source}, [a man, who was asked by the police, has died]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void keepsAnAppositionBehindAccordingTo(String marked) {
        assertFound(marked);
    }

    @Test
    void readsALongRowOfAdjuncts() {
        String words = "The clerk spoke " + "to us, ".repeat(20_000) + "said that the gate was locked.";

        assertThat(new CueAttributionFinder().find(Article.builder().text(words).build(), TaggedText.of(words)))
                .hasSizeLessThan(2);
    }

    static Stream<String> takesWhoeverStandsBehindTheVerb() {
        return """
                [The shop tried a new till, letting buyers pay by phone and leave at once]{content}, [said]{cue} [Ivo Moe]{source}.
                [The opening is before the end of April]{content}, [says]{cue} [the owner, Ivo Moe]{source}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhoeverStandsBehindTheVerb(String marked) {
        assertFound(marked);
    }

    static Stream<String> givesNothingToNobodyAndToWhoeverReads() {
        return """
                No one has claimed that the gate was locked.
                No clerk has said that the gate was locked.
                You know that the gate was locked.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void givesNothingToNobodyAndToWhoeverReads(String marked) {
        assertFound(marked);
    }

    static Stream<String> readsWhatIsDoneInOrderToSpeak() {
        return """
                [Lena Moor]{source} [took to the radio to say]{cue} that [the report was wrong]{content}.
                [Gill Rosen]{source} [has updated her page to say]{cue} that [she is well]{content}.
                Moe refused to say that the plan was dead.
                The pits, believed to be those of two mines, were filled.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsWhatIsDoneInOrderToSpeak(String marked) {
        assertFound(marked);
    }

    static Stream<String> tellsACommandFromWhatIsHeldOfSomebody() {
        return """
                [The police]{source} [said]{cue} [to stay indoors]{content}.
                [The doctor]{source} [said]{cue} [to drink more water]{content}.
                On Monday [the coach]{source} [said]{cue} [to wait for the medal]{content}.
                [She]{source} [says]{cue} [to wait]{content}.
                [The coach]{source} [said]{cue} [to tell them he was well]{content}.
                [“We won,”]{content} [Lena Moor]{source} [said]{cue} to open the show.
                The man said to be ill left early.
                The kit said to cost 90 euros was sold out.
                Pictures said to show the wreck are sold in bars.
                The owner, said to be ill, was not there.
                The singer, known to be shy, left early.
                Two crates thought to hold wine were lost.
                The miners feared to be dead were found.
                The men alleged to have paid them went home.
                The guard suspected to have slept was sent home.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void tellsACommandFromWhatIsHeldOfSomebody(String marked) {
        assertFound(marked);
    }

    static Stream<String> keepsNumbersAndWordsOfPlaceInASubject() {
        return """
                [At least two clerks]{source} [said]{cue} that [the gate was locked]{content}.
                [About ten percent of the guests]{source} [said]{cue} that [the soup was cold]{content}.
                [No 10]{source} [said]{cue} that [the talks went on]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void keepsNumbersAndWordsOfPlaceInASubject(String marked) {
        assertFound(marked);
    }
}
