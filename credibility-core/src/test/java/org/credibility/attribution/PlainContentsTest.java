package org.credibility.attribution;

import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contents that no "that" and no quotation mark opens. One line is one case, as {@link MarkedSentence} reads it. */
class PlainContentsTest {
    static Stream<String> findsAClauseWithoutThat() {
        return """
                [Ann Moe]{source} [said]{cue} [the bridge was closed]{content}.
                [The council]{source} [says]{cue} [it will repair the roof]{content}.
                [Officials]{source} [believe]{cue} [the fire started in the kitchen]{content}.
                [He]{source} [thinks]{cue} [they left before noon]{content}.
                [Dr. Ida Kern]{source} [said]{cue} [the new drug lowers blood pressure]{content}.
                [The police]{source} [said]{cue} [two men were hurt]{content}.
                [The two sisters]{source} [said]{cue} [they would sell the farm]{content}.
                [Prosecutors]{source} [say]{cue} [the clerk took 40,000 euros]{content}.
                [Witnesses]{source} [said]{cue} [they heard two shots]{content}.
                [Residents]{source} [said]{cue} [the siren had failed]{content}.
                [Three people with knowledge of the plan]{source} [said]{cue} [the mill would close]{content}.
                [A senior official, who asked not to be named]{source}, [said]{cue} [the talks had failed]{content}.
                After the match, [the coach]{source} [said]{cue} [his team was tired]{content}.
                But [the union]{source} [said]{cue} [the figures were wrong]{content}.
                [The minister]{source} [said]{cue} [the law was “a gift to the towns” and would stay]{content}.
                [All the divers we met]{source} [said]{cue} [the wreck was empty]{content}.
                [It]{source} [says]{cue} [the firm broke the law]{content}.
                [Tom Ebel]{source} [says]{cue} [too much was made of it]{content}.
                [One town official]{source} [said]{cue} [the tap was shut]{content}.
                [Police]{source} [said]{cue} [the mill, the dam and the lock would close]{content}.
                [The owner]{source} [said]{cue} [hiring had slowed]{content}.
                [Police]{source} [said]{cue} [Ivo Lang, who was armed, and Per Lie, who was not, were seen at the mill]{content}.
                [The mayor]{source} [said]{cue} [at least 15 boats sank]{content}.
                [The owner]{source} [said]{cue} [guests who ordered fish paid twice]{content}.
                [A third]{source} [said]{cue} [the town was plagued by rats]{content}.
                [Some]{source} [said]{cue} [the boats had sunk]{content}.
                [A source]{source} [told]{cue} us [guests spotted a rat]{content}.
                [The owner]{source} [has promised]{cue} fans [he will never sell a boat]{content}.
                [The ministry]{source} last week [told]{cue} residents [they should leave]{content}.
                [The police service]{source} [said]{cue} in a post (which is gone) that [it was looking for the man]{content}.
                [Tom Ebel, now running for mayor]{source}, [said]{cue} that [the toll was too high]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAClauseWithoutThat(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsWhatASourceTellsOfItself() {
        return """
                [The group]{source} [claims]{cue} [to have sunk the boat]{content}.
                [Residents]{source} [reported]{cue} [seeing a red light]{content}.
                The mill began selling flour in May.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatASourceTellsOfItself(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsTwoVoicesInOneSentence() {
        return """
                [Some]{source 1} [said]{cue 1} [the boat had sunk]{content 1} while [others]{source 2} [said]{cue 2} [it was safe]{content 2}.
                [A spokesman]{source 1} [has denied]{cue 1} [rumours]{cue 2} that [the king flew a plane]{content 1+2}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTwoVoicesInOneSentence(String marked) {
        assertFound(marked);
    }
}
