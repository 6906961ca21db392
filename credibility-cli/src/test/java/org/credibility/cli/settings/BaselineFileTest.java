package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.credibility.rule.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
    private static final Baseline BASELINE = Baseline.of(List.of(
            new Baseline.Entry("b.md", "CR103", "00ff:1", "Rests on one anonymous source."),
            new Baseline.Entry("a \"b\".md", "CR203", "11ff:2", "Post by @k\u001b is cited but not linked.")));

    @Test
    void readsWhatItWrites() throws IOException {
        assertThat(BaselineFile.parse("b.json", written(BASELINE))).isEqualTo(BASELINE);
        assertThat(BaselineFile.parse("b.json", written(Baseline.EMPTY))).isEqualTo(Baseline.EMPTY);
    }

    @Test
    void writesAnEntryALineInOrder() throws IOException {
        assertThat(written(BASELINE)).isEqualTo("""
                {
                  "schema": "credibility-baseline/1",
                  "findings": [
                    {"draft":"a \\"b\\".md","rule":"CR203","fingerprint":"11ff:2","message":"Post by @k\\u001B is cited but not linked."},
                    {"draft":"b.md","rule":"CR103","fingerprint":"00ff:1","message":"Rests on one anonymous source."}
                  ]
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | b.json:1: this is no baseline",
                "{} | b.json:1: no baseline of the schema credibility-baseline/1",
                "{\"schema\": \"credibility-baseline/2\"} | b.json:1: no baseline of the schema",
                "{\"findings\": [\\n{\"draft\": \"a\", \"rule\": \"CR1\"}]} | b.json:2: an entry has no 'fingerprint'",
                "{\"findings\": [\\n7]} | b.json:2: this is no baseline",
                "{\"findings\": [{\"draft\": 7}]} | b.json:1: this is no baseline",
                "{\"schema\" | b.json:1: no JSON",
                "<<<<<<< HEAD | b.json:1: no JSON",
            })
    void refusesWhatIsNoBaseline(String text, String message) {
        assertThatThrownBy(() -> BaselineFile.parse("b.json", text.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsADeviceNoFurtherThanABaselineCanBe() {
        assertThatThrownBy(() -> BaselineFile.read("/dev/zero"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/dev/zero: longer than a baseline can be");
    }

    private static String written(Baseline baseline) throws IOException {
        StringWriter target = new StringWriter();
        BaselineFile.write(baseline, target);
        return target.toString();
    }
}
