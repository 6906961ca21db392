package org.credibility.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.credibility.lexicon.CueKind;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Cue SAID = new Cue(List.of(Span.of(4, 8), Span.of(20, 24)), "say", CueKind.REPORT);

    @Test
    void isPrintedByItsNumber() {
        assertThat(new Attribution(2, List.of(), SAID, List.of(), OptionalInt.empty()).id())
                .isEqualTo("a2");
    }

    @Test
    void isNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(0, List.of(), SAID, List.of(), OptionalInt.empty()))
                .withMessage("number 0 is below 1");
    }

    @Test
    void hasACueFromItsFirstWordToItsLast() {
        assertThat(SAID.span()).isEqualTo(Span.of(4, 24));
    }

    @Test
    void hasACueOfWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cue(List.of(), "say", CueKind.REPORT))
                .withMessage("a cue needs words: say");
    }
}
