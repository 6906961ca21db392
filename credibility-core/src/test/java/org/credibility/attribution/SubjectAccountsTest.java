package org.credibility.attribution;

import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a subject claims that is an account itself. One line is one case, as {@link MarkedSentence} reads it. */
class SubjectAccountsTest {
    static Stream<String> readsWhatAnAccountClaims() {
        return """
                [A post]{source} [claiming]{cue} that [the dam broke on Sunday]{content} was shared 3,000 times.
                [A message]{source} [saying]{cue} [the school closed on Tuesday]{content} went round the town.
                [A website]{source} [reporting]{cue} that [the mayor had fled to Norway]{content} was shut down on Friday.
                [A video]{source} that [claims]{cue} [the mill burned down]{content} has been viewed a million times.
                [An article on a satire site]{source} [claiming]{cue} that [the king has had his crown polished]{content} is a joke.
                [A post]{source} [claiming]{cue} that [the guard who slept was paid]{content} is going round.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsWhatAnAccountClaims(String marked) {
        assertFound(marked);
    }

    static Stream<String> leavesWhatIsNoAccountOrClaimsNothing() {
        return """
                A video texting service was shut down on Friday.
                A post claiming to show the flood was shared widely.
                A child playing in the yard was hurt on Friday.
                A post saying he had been told the coach would leave was deleted within an hour.
                A story about an old woman who kept cats was printed again.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesWhatIsNoAccountOrClaimsNothing(String plain) {
        assertFound(plain);
    }
}
