package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorChoiceTest {
    @Test
    void isForTerminalsOnly() {
        assertThat(ColorChoice.AUTO.isOn(Map.of("TERM", "xterm"), true)).isTrue();
        assertThat(ColorChoice.AUTO.isOn(Map.of("TERM", "xterm"), false)).isFalse();
    }

    @Test
    void isNotForTerminalsWithoutColours() {
        assertThat(ColorChoice.AUTO.isOn(Map.of("TERM", "dumb"), true)).isFalse();
    }

    @Test
    void obeysNoColor() {
        assertThat(ColorChoice.AUTO.isOn(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), true))
                .isFalse();
        assertThat(ColorChoice.AUTO.isOn(Map.of("NO_COLOR", ""), true)).isTrue();
    }

    @Test
    void obeysClicolorForce() {
        assertThat(ColorChoice.AUTO.isOn(Map.of("CLICOLOR_FORCE", "1", "TERM", "dumb"), false))
                .isTrue();
        assertThat(ColorChoice.AUTO.isOn(Map.of("CLICOLOR_FORCE", "0"), false)).isFalse();
    }

    @Test
    void goesOverTheEnvironment() {
        assertThat(ColorChoice.ALWAYS.isOn(Map.of("NO_COLOR", "1"), false)).isTrue();
        assertThat(ColorChoice.NEVER.isOn(Map.of("CLICOLOR_FORCE", "1"), true)).isFalse();
    }

    @Test
    void isReadInAnyCase() {
        assertThat(ColorChoice.of("Always")).isEqualTo(ColorChoice.ALWAYS);
    }

    @Test
    void tellsWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColorChoice.of("sometimes"))
                .withMessage("'sometimes' is none of auto, always, never");
    }
}
