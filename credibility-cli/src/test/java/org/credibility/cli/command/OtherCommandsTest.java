package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands around the check: explain, rules, init, config, completion. */
class OtherCommandsTest {
    private static final String DRAFT =
            "# Ferry line to be sold\n\nThe line will be sold, Ann Vale, its owner, said.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<Rule> rules() {
        return RuleCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void explainsEveryRule(Rule rule) {
        assertThat(run("explain", rule.id())).isEqualTo(ExitCode.CLEAN);
        assertThat(out())
                .startsWith(rule.id() + " " + rule.name())
                .contains("Why\n", "Finds something in\n", "What to do\n", "credibility-disable-next " + rule.id());
        assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void explainsARuleByItsName() {
        assertThat(run("explain", "hearsay-chain")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).startsWith("CR201 hearsay-chain");
    }

    @Test
    void namesTheRuleThatWasMeant() {
        assertThat(run("explain", "hearsay-chian")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: there is no rule 'hearsay-chian'; did you mean 'hearsay-chain'?\n");
    }

    @Test
    void explainsAClaimOfADraft() throws IOException {
        String draft = Files.writeString(folder.resolve("a.md"), DRAFT).toString();

        assertThat(run("explain", draft + "#1")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("claim 1 of ", "Rests on", "Why");
        assertThat(run("explain", draft + "#99")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void explainsAClaimOfASavedReport() throws IOException {
        String draft = Files.writeString(folder.resolve("a.md"), DRAFT).toString();
        String report = folder.resolve("a.json").toString();
        run("score", "--offline", "--format", "json", "--output", report, draft);

        assertThat(run("explain", report + "#1")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains(":1:3 claim c1, ", "Rests on", "origin  Ann Vale (named ", "  log-odds\n");
    }

    @Test
    void tellsWhatIsWrongWithASavedReport() throws IOException {
        String none = Files.writeString(folder.resolve("a.json"), "{}").toString();
        String broken = Files.writeString(folder.resolve("b.json"), "{").toString();

        assertThat(run("explain", none + "#1")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: " + none + ": no report of the schema credibility-report/1\n");
        assertThat(run("explain", broken + "#1")).isEqualTo(ExitCode.USAGE);
        assertThat(run("explain", folder.resolve("c.json") + "#1")).isEqualTo(ExitCode.FAILURE);
    }

    @Test
    void listsRules() {
        assertThat(run("rules")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("CR103  single-anonymous-source      warning\n", "CR501  quote-not-in-source");
        assertThat(run("rules", "-f", "csv")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void listsRulesAsJson() {
        run("rules", "--format", "json");
        JsonNode rules = JsonMapper.builder().build().readTree(out());

        assertThat(rules).hasSize(RuleCatalogue.all().size());
        assertThat(rules.at("/0/id").asString()).isEqualTo("CR101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsroom", "factcheck", "blog"})
    void writesSettingsThatAreRight(String preset) {
        assertThat(run("init", "--preset", preset, folder.toString())).isEqualTo(ExitCode.CLEAN);

        String file = folder.resolve(".credibility.yaml").toString();
        assertThat(run("config", "validate", file)).isEqualTo(ExitCode.CLEAN);
        assertThat(err()).isEqualTo("credibility: " + file + ": is right\n");
    }

    @Test
    void writesFilesForPipelines() {
        assertThat(run("init", "--ci", "github,gitlab,pre-commit", folder.toString()))
                .isEqualTo(ExitCode.CLEAN);

        assertThat(folder.resolve(".github/workflows/sourcing.yml")).content().contains("persist-credentials: false");
        assertThat(folder.resolve(".gitlab-ci.yml")).content().contains("codequality:");
        assertThat(folder.resolve(".pre-commit-config.yaml")).content().contains("entry: credibility check");
    }

    @Test
    void keepsTheSettingsThatAreThereBesideAPipeline() throws IOException {
        Path there = Files.writeString(folder.resolve(".credibility.yaml"), "fail-on: never\n");

        assertThat(run("init", "--ci", "github", folder.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(there).hasContent("fail-on: never");
        assertThat(folder.resolve(".github/workflows/sourcing.yml")).exists();
        assertThat(run("init", "--preset", "blog", folder.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void writesOverNothing() throws IOException {
        Path there = Files.writeString(folder.resolve(".pre-commit-config.yaml"), "mine");

        assertThat(run("init", "--ci", "pre-commit", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(there).hasContent("mine");
        assertThat(folder.resolve(".credibility.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--preset, newsrom, 'newsrom' is none of newsroom; did you mean 'newsroom'?",
        "--ci, jenkins, 'jenkins' is none of github"
    })
    void namesWhatThereIsToBeginWith(String option, String value, String message) {
        assertThat(run("init", option, value, folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err().replace(", factcheck, blog", "")).startsWith("credibility: " + message);
    }

    @Test
    void showsEachValueWithWhoSetIt() throws IOException {
        Files.writeString(folder.resolve(".credibility.yaml"), "fail-on: warning\nrules: {CR103: error}\n");

        assertThat(run("config", "show", folder.toString(), "--severity", "CR201=note", "--min-score", "40"))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out())
                .containsPattern("fail-on: warning +# \\S*\\.credibility\\.yaml:1\n")
                .containsPattern("min-score: 40 +# --min-score\n")
                .containsPattern("rules: \\[CR103: error, CR201: note] +# --severity\n")
                .containsPattern("fetch.max-age: 1d +# default\n");

        run("config", "show", folder.toString(), "-f", "json");
        JsonNode settings = JsonMapper.builder().build().readTree(out());
        assertThat(settings.at("/2/name").asString()).isEqualTo("fail-on");
        assertThat(settings.at("/2/origin").asString()).endsWith(".credibility.yaml:1");
    }

    @Test
    void tellsWhatIsWrongWithASettingsFile() throws IOException {
        String file = Files.writeString(folder.resolve("a.yaml"), "a: b\n").toString();

        assertThat(run("config", "validate", file)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("credibility: " + file + ":1:1: there is no setting 'a'\n");
    }

    @Test
    void completesInBash() throws Exception {
        run("completion", "bash");
        Path script = Files.writeString(folder.resolve("completion"), out());

        assertThat(bash("source " + script + "; COMP_WORDS=(credibility check --fa); COMP_CWORD=2; "
                        + "_complete_credibility; echo \"${COMPREPLY[@]}\""))
                .contains("--fail-on");
        assertThat(bash("source " + script + "; COMP_WORDS=(credibility ba); COMP_CWORD=1; "
                        + "_complete_credibility; echo \"${COMPREPLY[@]}\""))
                .contains("baseline");
    }

    @Test
    void completesInOtherShells() {
        assertThat(run("completion", "zsh")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("bashcompinit");
        assertThat(run("completion", "fish")).isEqualTo(ExitCode.CLEAN);
        assertThat(out())
                .contains("complete -c credibility -n __fish_use_subcommand -a check -d '")
                .contains("seen_subcommand_from check' -l fail-on -r -d 'Fail from this severity on");
        assertThat(run("completion", "csh")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void describesEveryCommandOnAManualPage() {
        assertThat(run("completion", "man")).isEqualTo(ExitCode.CLEAN);

        assertThat(out().lines()).first().asString().startsWith(".TH CREDIBILITY 1 ");
        assertThat(out().lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP).*"));
        assertThat(out())
                .contains(".SS credibility score\n", ".SS credibility check\n", ".SS credibility baseline create\n")
                .contains("\\fB\\-\\-fail\\-on S\\fR\nFail from this severity on")
                .contains("\\fB130\\fR\ninterrupted\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "check", "fetch", "baseline create", "baseline update", "baseline prune"})
    void tellsTheMostNeededOnAScreen(String command) {
        run((command + " -h").split(" "));

        assertThat(out().lines()).hasSizeLessThanOrEqualTo(40);
        assertThat(out()).contains("Usage: credibility " + command, "--help lists every option.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "rules", "init", "completion"})
    void saysThatThereIsMoreWhereThereIs(String command) {
        run(command, "-h");

        assertThat(out()).contains("Usage: credibility " + command).doesNotContain("--help lists every option");
    }

    private static String bash(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Map.of("XDG_CONFIG_HOME", "none"), UTF_8);
        return Program.run(arguments, terminal);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
