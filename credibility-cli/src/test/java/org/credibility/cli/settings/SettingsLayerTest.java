package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.credibility.rule.Policy;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import org.credibility.rule.RuleSelection;
import org.credibility.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsLayerTest {
    private static final Path ROOT = Path.of("desk").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(ints = {1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018})
    void readsSignsOfTwoUnitsWhereverTheyStand(int length) {
        SettingsLayer layer =
                SettingsLayer.read("a.yaml", "outlet: " + "x".repeat(length) + "🚢".repeat(5), Trust.REPOSITORY);

        assertThat(layer.get(SettingKey.OUTLET).orElseThrow().value().orElseThrow())
                .endsWith("x🚢🚢🚢🚢🚢");
    }

    @Test
    void readsEverySetting() {
        LayeredSettings settings = layered(read("""
                version: 1
                rules-version: "2026.1"
                fail-on: warning
                min-severity: warning
                min-score: 40
                select: [CR1, CR4]
                ignore: CR104
                preview: true
                rules: {CR103: error, CR105: off}
                baseline: accepted.json
                strict-baseline: true
                require-sources: true
                exclude: ["archive/**"]
                outlet: Tern Coast Courier
                tier: b
                policy: {independent-origins: 3, anonymous-needs-descriptor: false}
                fetch: {per-host: 2, max-age: 7d, timeout: 5s, max-time: 1m, max-sources: 50}
                hosts: {x.com: {skip: true, reason: "login wall"}}
                overrides: [{files: "opinion/**", ignore: [CR104, CR403]}]
                """));

        assertThat(settings.get(SettingKey.FAIL_ON)).isEqualTo(FailOn.WARNING);
        assertThat(settings.get(SettingKey.MIN_SEVERITY)).isEqualTo(Severity.WARNING);
        assertThat(settings.get(SettingKey.MIN_SCORE)).contains(40);
        assertThat(settings.policy()).isEqualTo(new Policy(3, false));
        assertThat(settings.get(SettingKey.MAX_AGE)).isEqualTo(Duration.ofDays(7));
        assertThat(settings.get(SettingKey.HOSTS)).containsExactly(new SkippedHost("x.com", Optional.of("login wall")));
        assertThat(settings.levels()).hasToString("[CR103: error, CR105: off]");
        assertThat(SettingKey.all())
                .filteredOn(key -> settings.given(key).isEmpty())
                .extracting(SettingKey::name)
                .containsExactly("fetch.user-agent", "fetch.allow-address");
    }

    @Test
    void tellsWhoSetAValue() {
        LayeredSettings settings = layered(
                SettingsLayer.builder()
                        .set(SettingKey.PREVIEW, true, "--preview")
                        .build(),
                read("# ours\nfail-on: note\npreview: false\n"));

        assertThat(settings.setting(SettingKey.PREVIEW)).isEqualTo(new Setting<>(true, "--preview"));
        assertThat(settings.setting(SettingKey.FAIL_ON)).isEqualTo(new Setting<>(FailOn.NOTE, "a.yaml:2"));
        assertThat(settings.setting(SettingKey.TIER).origin()).isEqualTo("default");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fial-on: error | a.yaml:1:1: there is no setting 'fial-on'; did you mean 'fail-on'?",
                "policy: {independent-origin: 2} | a.yaml:1:10: there is no setting 'independent-origin'; did you mean 'independent-origins'?",
                "colour: red | a.yaml:1:1: there is no setting 'colour'",
                "fail-on: fatal | a.yaml:1:10: 'fatal' is none of error, warning, note, never",
                "fail-on: | a.yaml:1:9: a value is missing",
                "fail-on: [error, note] | a.yaml:1:10: one word is needed here",
                "min-score: 101 | a.yaml:1:12: '101' is not a number from 0 to 100",
                "version: 2 | a.yaml:1:10: '2' is not 1",
                "rules-version: '2031.1' | a.yaml:1:16: this release has no rules of version '2031.1'; it has 2026.1",
                "preview: maybe | a.yaml:1:10: 'maybe' is neither true nor false",
                "rules: {CR103: fatal} | a.yaml:1:9: 'fatal' is none of error, warning, note, off",
                "rules: {103: error} | a.yaml:1:9: '103' names no rule; write an id such as CR103, a name, or how ids begin, such as CR1",
                "ignore: CR999 | a.yaml:1:9: there is no rule 'CR999'",
                "policy: strict | a.yaml:1:9: 'policy' holds names with values",
                "hosts: {'x y': {skip: true}} | a.yaml:1:9: 'x y' is no host; write it as x.com",
                "hosts: {x.com: {skp: true}} | a.yaml:1:17: there is no setting 'skp'; did you mean 'skip'?",
                "overrides: [{ignore: CR104}] | a.yaml:1:13: an override needs 'files'",
                "exclude: '[' | a.yaml:1:10: '[' is no pattern: a bracket is not closed",
                "fetch: {timeout: soon} | a.yaml:1:18: 'soon' is no time; write one such as 500ms, 10s, 5m, 12h or 7d",
                "fetch: {per-host: 40} | a.yaml:1:19: '40' is not a number from 1 to 4",
                "- error | a.yaml:1:1: settings are lines such as 'fail-on: warning'",
            })
    void refusesWhatItDoesNotKnow(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetch: {user-agent: me/1.0}",
                "fetch: {allow-address: 'localhost:1'}",
                "user-agent: me/1.0",
                "allow-address: localhost:1",
                "archive: a.warc.gz",
                "fetch: {replay: a.warc.gz}",
                "output: x",
                "sarif-output: x"
            })
    void refusesWhatAPullRequestMayNotSet(String text) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining("where a pull request could change it; use --");
    }

    @Test
    void letsTheUserSetWhoAsks() {
        SettingsLayer own =
                SettingsLayer.read("own.yaml", "fetch: {user-agent: me/1.0, allow-address: 'h:1'}", Trust.PERSONAL);

        assertThat(layered(own).get(SettingKey.USER_AGENT)).contains("me/1.0");
        assertThat(layered(own).get(SettingKey.ALLOW_ADDRESS)).containsExactly("h:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "select: &a [CR1] | anchors are not read",
                "ignore: *a | aliases are not read",
                "outlet: !!java.net.URL x | types such as !!str are not read",
                "fail-on: error\\nfail-on: note | a.yaml:2:1: 'fail-on' is set twice",
                "fail-on: error\\n---\\nfail-on: note | a second document",
                "fail-on: 'error | no YAML",
                "{{{{{{{{{{{{{{{{{{{{ | no YAML",
            })
    void refusesWhatIsNotPlain(String text, String message) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a.yaml:")
                .hasMessageContaining(message);
    }

    @Test
    @Timeout(20)
    void refusesWhatIsTooLongOrTooDeep() {
        assertThatThrownBy(() -> read("#".repeat(300_000))).hasMessageContaining("longer than 256 KB");
        assertThatThrownBy(() -> read("a: " + "[".repeat(20) + "]".repeat(20))).hasMessageContaining("12 deep");
        assertThatThrownBy(() -> read("a: " + "[".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing\n", "---\n"})
    void readsAnEmptyFile(String text) {
        assertThat(SettingKey.all())
                .allSatisfy(key -> assertThat(layered(read(text)).given(key)).isEmpty());
    }

    @Test
    void letsTheStrongerGoOverTheWeakerRuleByRule() {
        LayeredSettings settings = layered(
                read("rules: {CR103: note}\nignore: [CR2]\n"),
                read("rules: {CR103: error, CR104: off}\nignore: [CR4]\n"));

        assertThat(settings.levels()).hasToString("[CR103: note, CR104: off]");
        assertThat(settings.get(SettingKey.IGNORE)).hasToString("[RulePattern[text=CR2]]");
    }

    @Test
    void setsRulesForSomeDraftsAlone() {
        LayeredSettings settings = layered(read("""
                rules: {CR105: off}
                overrides:
                  - {files: "opinion/**", ignore: [CR104], rules: {CR105: warning}}
                  - {files: ["*.txt"], ignore: CR2}
                """));

        RuleSelection opinion = settings.rules(ROOT.resolve("opinion/2031/a.md"));
        RuleSelection news = settings.rules(ROOT.resolve("news/a.md"));

        assertThat(holds(opinion, "CR104")).isFalse();
        assertThat(opinion.severity(rule("CR105"))).contains(Severity.WARNING);
        assertThat(holds(opinion, "CR105")).isTrue();
        assertThat(holds(news, "CR104")).isTrue();
        assertThat(holds(news, "CR105")).isFalse();
        assertThat(holds(settings.rules(ROOT.resolve("news/b.txt")), "CR203")).isFalse();
        assertThat(holds(settings.rules(ROOT.resolve("..").resolve("other").resolve("b.txt")), "CR203"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"fial-on, fail-on", "ignroe, ignore", "min-scor, min-score", "polici, policy", "xyz, ''"})
    void findsTheWordThatWasMeant(String word, String meant) {
        List<String> known = List.of("fail-on", "ignore", "min-score", "policy");

        assertThat(Likeness.closest(word, known).orElse("")).isEqualTo(meant);
    }

    private static boolean holds(RuleSelection selection, String rule) {
        return selection.holds(rule(rule));
    }

    private static Rule rule(String id) {
        return RuleCatalogue.find(id).orElseThrow();
    }

    private static SettingsLayer read(String text) {
        return SettingsLayer.read("a.yaml", text, Trust.REPOSITORY);
    }

    private static LayeredSettings layered(SettingsLayer... layers) {
        return new LayeredSettings(List.of(layers), ROOT);
    }
}
