package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two independent sources of one article for one proposition stand behind it both. */
class CorroborationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Berg said the crane fell at noon.¶Olga Lund said the crane fell at noon.
            Anna Berg said the crane fell at noon.¶"The crane fell at noon," Olga Lund said.
            Anna Berg said the crane fell at noon.¶The crane fell at noon on Tuesday, according to Olga Lund.
            Two witnesses said the crane fell at noon.¶The police said the crane fell at noon.
            Brenta Energy said the Norvik Star had hit the pier.¶The police said the Norvik Star had hit the pier.
            The police said 12 people were hurt in the fire.¶Olga Lund said 12 people were hurt in the fire.
            """)
    void restsOnBothWhoSayTheSame(String text) {
        assertThat(ClaimTexts.of(text).origins()).containsOnly(2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one of them said not to be so
            Anna Berg said the crane fell at noon.¶Olga Lund said the crane never fell at noon.
            Anna Berg said the crew left the ferry.¶Olga Lund said no crew left the ferry.
            # other numbers, names and dates
            Anna Berg said 12 people were hurt in the fire.¶Olga Lund said 14 people were hurt in the fire.
            Anna Berg said the fares rose by 8 percent.¶Olga Lund said the fares rose to 8 percent.
            Anna Berg said the mill in Harrow had closed.¶Olga Lund said the mill in Aldby had closed.
            Anna Berg said the crane fell on Tuesday.¶Olga Lund said the crane fell on Friday.
            # something else done, by another one, or to another one
            Anna Berg said house prices in Aldby rose.¶Olga Lund said house prices in Aldby fell.
            Anna Berg said the truck hit the tram at noon.¶Olga Lund said the tram hit the truck at noon.
            Anna Berg said the mayor took the money.¶Olga Lund said the former mayor took the money.
            # may be, will be, is
            Anna Berg said the club may sell the stadium.¶Olga Lund said the club sold the stadium.
            Anna Berg said the club may sell the stadium.¶Olga Lund said the club will sell the stadium.
            # of oneself
            Anna Berg said she left the ferry at noon.¶Olga Lund said she left the ferry at noon.
            "I lost my money in the fund," Anna Berg said.¶"I lost my money in the fund," Olga Lund said.
            Brenta Energy said the company lost money in May.¶Corvane Shipping said the company lost money in May.
            # the same origin, a copy of it, its own pleading
            Anna Berg said the crane fell at noon.¶Berg said the crane fell at noon.
            Anna Berg said the crane fell at noon.¶The crane fell at noon, the Harbour Courier reported, citing Anna Berg.
            Anna Berg told the Harbour Courier the crane fell at noon.¶The Harbour Courier reported that the crane fell at noon.
            # whoever may be the same, or nobody
            A driver said the crane fell at noon.¶Olga Lund said the crane fell at noon.
            An official said the crane fell at noon.¶The police said the crane fell at noon.
            A witness said the crane fell at noon.¶Two employees said the crane fell at noon.
            Anna Berg said the crane fell at noon.¶Sources said the crane fell at noon.
            Anna Berg said the crane fell at noon.¶Rumour has it that the crane fell at noon.
            """)
    void leavesAloneWhatIsNotTheSameOrNotIndependent(String text) {
        assertThat(ClaimTexts.of(text).origins()).containsOnly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#Crane falls at noon¶Anna Berg said the crane fell at noon.¶Olga Lund said the crane fell at noon.",
                "A crane fell at noon.¶Anna Berg said the crane fell at noon.¶Olga Lund said the crane fell at noon."
            })
    void reachesHeadlineAndLead(String text) {
        assertThat(ClaimTexts.of(text).origins()).containsOnly(2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Berg said the crane fell at noon.¶The police said the crane fell at noon.
            The police said the crane fell at noon.¶Anna Berg said the crane fell at noon.
            """)
    void namesTheStrongestFirst(String text) {
        assertThat(ClaimTexts.of(text).chains()).allMatch(chain -> chain.startsWith("police"));
    }
}
