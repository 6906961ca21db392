package org.credibility.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.Test;

class ParsedSentenceTest {
    private static final TextStructure STRUCTURE = TextStructure.of("Ann Vale left");

    @Test
    void knowsItsRoot() {
        assertThat(sentence(2, 0, ParsedWord.NO_HEAD).root()).isEqualTo(2);
    }

    @Test
    void refusesHeadsInACircle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence(1, 0, ParsedWord.NO_HEAD))
                .withMessageContaining("circle at word 0");
    }

    @Test
    void refusesAHeadOutsideTheSentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> sentence(3, 0, ParsedWord.NO_HEAD));
    }

    @Test
    void refusesTwoRoots() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence(ParsedWord.NO_HEAD, 0, ParsedWord.NO_HEAD))
                .withMessage("not one root");
    }

    @Test
    void refusesFewerWordsThanTokens() {
        assertThatIllegalArgumentException().isThrownBy(() -> sentence(1, ParsedWord.NO_HEAD));
    }

    @Test
    void refusesARootThatHangs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParsedWord(PartOfSpeech.NN, 1, Relation.ROOT, EntityKind.NONE));
    }

    @Test
    void refusesATextWithoutItsSentences() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ParsedText(STRUCTURE, List.of()));
    }

    private static ParsedSentence sentence(int... heads) {
        List<ParsedWord> words = new ArrayList<>();
        for (int head : heads) {
            Relation relation = head == ParsedWord.NO_HEAD ? Relation.ROOT : Relation.DEP;
            words.add(new ParsedWord(PartOfSpeech.NNP, head, relation, EntityKind.NONE));
        }
        return new ParsedSentence(STRUCTURE.sentences().get(0), words);
    }
}
