package org.credibility.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedFindingsTest {
    @TempDir
    Path folder;

    /** The example of Cohen's measure that textbooks give: 20 both yes, 15 both no, 5 and 10 apart. */
    @Test
    void measuresAgreementBeyondChance() throws IOException {
        String first = "right ".repeat(25) + "wrong ".repeat(25);
        String second = "right ".repeat(20) + "wrong ".repeat(5) + "right ".repeat(10) + "wrong ".repeat(15);

        assertThat(JudgedFindings.read(table("a", first), table("b", second)).kappa())
                .isEqualTo(0.4, within(1e-9));
    }

    @Test
    void tellsHowManyAreRightByRule() throws IOException {
        JudgedFindings judged =
                JudgedFindings.read(table("a", "right right wrong right"), table("b", "right wrong wrong right"));

        assertThat(judged.lines())
                .containsExactly(
                        "CR101 first                          2 findings, right   1 and   1, 0.50",
                        "CR102 second                         2 findings, right   2 and   1, 0.75",
                        "all                                  4 findings, right   3 and   2, 0.63",
                        "both right 2 of 4, both wrong 1, kappa 0.50",
                        "not agreed on: 2");
    }

    @Test
    void refusesAFindingWithoutVerdict() throws IOException {
        Path open = table("a", "right maybe");
        Path other = table("b", "right right");

        assertThatThrownBy(() -> JudgedFindings.read(open, other))
                .hasMessageContaining("the verdict on finding 2 is \"maybe\"");
    }

    @Test
    void refusesTablesOfOtherFindings() throws IOException {
        Path two = table("a", "right right");
        Path three = table("b", "right right right");

        assertThatThrownBy(() -> JudgedFindings.read(two, three)).hasMessageContaining("does not hold the findings");
    }

    private Path table(String name, String verdicts) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", DrawnFinding.COLUMNS));
        for (String verdict : verdicts.strip().split(" ", -1)) {
            String rule = lines.size() % 2 == 0 ? "CR102 second" : "CR101 first";
            lines.add(String.join("\t", "" + lines.size(), "one", rule, "NOTE M", "", "[[S]].", "", verdict));
        }
        return Files.write(folder.resolve(name), lines);
    }
}
