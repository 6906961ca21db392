package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line is one case: the first sentence of the second paragraph. */
class TopicSentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mood is sour.",
                "Money plays a part too.",
                "Behind the quarrel lies a tax.",
                "The quarrel is old.",
                "The firm needs no persuading.",
                "Online, the verdict is already in.",
                "Nobody quarrels with the arithmetic.",
                "The unions were the exception."
            })
    void takesWhatAParagraphIsAboutForAnalysis(String sentence) {
        assertThat(kindOf(sentence + " The port handled 40 ships in May.")).isEqualTo(ClaimKind.ANALYSIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor resigned.",
                "The mill burned down in the night.",
                "Traffic has thinned.",
                "The council will vote in a week.",
                "The bridge is closed.",
                "The quarry is the third-largest in the country.",
                "The bridge is 40 metres long.",
                "The water is toxic.",
                "The vaccine contains mercury.",
                "The firm owns the port of Harrow."
            })
    void leavesWhatCanBeLookedUpAClaim(String sentence) {
        assertThat(kindOf(sentence + " The port handled 40 ships in May.").isScored())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The quarry is flooded.", "The mill makes paper."})
    void takesNoParagraphOfOneSentenceForOne(String sentence) {
        assertThat(kindOf(sentence).isScored()).isTrue();
    }

    private static ClaimKind kindOf(String paragraph) {
        return ClaimTexts.of("Castor Steel sold a mill on Monday.¶" + paragraph)
                .claims()
                .get(1)
                .kind();
    }
}
