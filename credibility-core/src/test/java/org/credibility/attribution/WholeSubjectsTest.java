package org.credibility.attribution;

import static org.credibility.attribution.MarkedSentence.assertFound;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources with all that stands between them and their verb. One line is one case, as {@link MarkedSentence} reads it. */
class WholeSubjectsTest {
    static Stream<String> takesClausesInsideASubjectForPartsOfIt() {
        return """
                [A baker who asked not to be named because she fears for her shop]{source} [said]{cue} [the ovens were cold]{content}.
                [A baker who asked not to be named because she fears for her shop]{source} [said]{cue} that [the ovens were cold]{content}.
                [A cook, who refused to be quoted by name because he still works there]{source}, [said]{cue} [the ovens were cold]{content}.
                [A clerk (who would not be named because she feared for her post)]{source} [said]{cue} [the vault was empty]{content}.
                [A guard, speaking on condition of anonymity because he was not allowed to speak]{source}, [said]{cue} [the vault was empty]{content}.
                [The bakers' union, whose members' pay was cut]{source}, [said]{cue} [the ovens were cold]{content}.
                [A diver whose boat was lost]{source} [said]{cue} [the sea was calm]{content}.
                [A tutor at the school where the fire broke out]{source} [said]{cue} [the alarm was off]{content}.
                [A tenant who lives upstairs and who heard the crash]{source} [said]{cue} [the lift was new]{content}.
                [A pilot who had flown there for ten years until she was dismissed]{source} [said]{cue} [the fog was thick]{content}.
                [The bank's chief economist, Mira Dahl, who until last year advised the cabinet]{source}, [said]{cue} [the rate was fair]{content}.
                [An aide briefed on the plan who was not allowed to speak publicly]{source} [said]{cue} [the plan was dead]{content}.
                [Ten of the guests, most of whom were asleep when the fire began]{source}, [said]{cue} [the doors were locked]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesClausesInsideASubjectForPartsOfIt(String marked) {
        assertFound(marked);
    }

    static Stream<String> takesPhrasesInsideASubjectForPartsOfIt() {
        return """
                [Ivo Moe, the head of the guild and a member of the board since 2019]{source}, [said]{cue} [the hall was sold]{content}.
                [Lena Moor, 34, a nurse at the Odda clinic]{source}, [said]{cue} [the ward was full]{content}.
                [The mayor, Ivo Moe (Green)]{source}, [said]{cue} [the pool was safe]{content}.
                [The audit, dated 4 March 2029]{source}, [said]{cue} [the till was short]{content}.
                [Ana Royd, director of Elm's “Inclusive Wellbeing,”]{source} [said]{cue} in an email that [the term was old]{content}.
                [Ivo Lund, author of “The Long Way,”]{source} [told]{cue} the Courier that [the mill had burned]{content}.
                [“The till is short,”]{content} [the audit, dated 4 March 2029]{source}, [said]{cue}.
                [One of the aides involved in the talks, which began in May]{source}, [said]{cue} [the deal was close]{content}.
                [An aide to the minister, asked whether he would resign]{source}, [said]{cue} [the vote was lost]{content}.
                [Both men, wearing masks and looking tired]{source}, [said]{cue} [the cave was dry]{content}.
                [A clerk in the office, though not directly involved]{source}, [said]{cue} [the file was thin]{content}.
                On Monday, [the ministry of health, in its weekly letter]{source}, [said]{cue} [the wave was over]{content}.
                [Ann Moe, Ivo Lang and Per Lie]{source} [said]{cue} [the ferry was late]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesPhrasesInsideASubjectForPartsOfIt(String marked) {
        assertFound(marked);
    }

    static Stream<String> leavesOtherClausesOutOfASubject() {
        return """
                [The mill closed in May]{content}, [Ivo Moe, its owner]{source}, [said]{cue}.
                [The repair took a crew and a weekend]{content}, [Lars Moe, the designer]{source}, [said]{cue}.
                [The singer was asleep when the car left]{content}, [her lawyer, Piers Lund]{source}, [said]{cue}.
                [The mill closed in May, which hurt the town]{content}, [said]{cue} [Ivo Moe]{source}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesOtherClausesOutOfASubject(String marked) {
        assertFound(marked);
    }

    static Stream<String> takesWhatAPictureShowsSomebodyDoing() {
        return """
                [A video posted to a forum, since deleted]{source}, [shows]{cue} [a man carrying crates from a barn]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatAPictureShowsSomebodyDoing(String marked) {
        assertFound(marked);
    }
}
