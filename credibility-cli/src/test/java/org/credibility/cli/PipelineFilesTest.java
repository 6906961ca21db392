package org.credibility.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.credibility.cli.settings.StarterFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files by which pipelines run the check, each run as far as a machine without the service can. */
class PipelineFilesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    @TempDir
    private Path folder;

    private Path bin = Path.of("");

    /** A program that prints its arguments, a line each. */
    private Path program = Path.of("");

    @BeforeEach
    void makeProgram() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        program = Files.writeString(bin.resolve("credibility"), "#!/usr/bin/env bash\nprintf '<%s>\\n' \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void runsTheActionWithItsInputs() throws IOException {
        JsonNode action = read(ROOT.resolve("action.yml"));

        assertThat(runAction(action, Map.of())).isEqualTo("<check>\n<--no-progress>\n<--format=text>\n<-->\n<.>\n");
        assertThat(runAction(action, Map.of("inputs", "drafts\na b.md", "fail-on", "warning", "fetch", "true")))
                .isEqualTo("""
                        <check>
                        <--no-progress>
                        <--format=text>
                        <--fail-on=warning>
                        <--fetch>
                        <-->
                        <drafts>
                        <a b.md>
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(touch mark)", "`touch mark`", "\"; touch mark; \"", "--exit-zero", "' || touch mark '"})
    void takesNoInputForACommandOrAnOption(String value) throws IOException {
        JsonNode action = read(ROOT.resolve("action.yml"));

        assertThat(runAction(action, Map.of("diff", value, "inputs", value)))
                .isEqualTo(
                        "<check>\n<--no-progress>\n<--format=text>\n<--diff=" + value + ">\n<-->\n<" + value + ">\n");
        assertThat(folder.resolve("mark")).doesNotExist();
    }

    @Test
    void passesInputsOfTheActionThroughTheEnvironmentAlone() throws IOException {
        JsonNode step = read(ROOT.resolve("action.yml")).at("/runs/steps/0");

        assertThat(step.at("/run").asString()).doesNotContain("${{");
        assertThat(step.at("/env"))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.asString()).matches("\\$\\{\\{ inputs\\.[a-z-]+ }}"));
    }

    @Test
    void describesAHookOfPreCommit() throws IOException {
        JsonNode hook = read(ROOT.resolve(".pre-commit-hooks.yaml")).get(0);
        String[] entry = hook.at("/entry").asString().split(" ", -1);

        assertThat(hook.at("/id").asString()).isEqualTo("credibility");
        assertThat(hook.at("/language").asString()).isEqualTo("script");
        assertThat(ROOT.resolve(entry[0])).isExecutable();
        assertThat(entry[1]).isEqualTo("check");
        assertThat("desk/a.md").containsPattern(hook.at("/files").asString());
        assertThat("desk/a.mdx").doesNotContainPattern(hook.at("/files").asString());
    }

    @Test
    void runsTheTemplateForGitlab() throws IOException {
        JsonNode job = read(ROOT.resolve("templates/credibility.gitlab-ci.yml")).at("/credibility");
        Map<String, String> environment = new TreeMap<>();
        job.at("/variables")
                .properties()
                .forEach(variable -> environment.put(
                        variable.getKey(),
                        variable.getValue().asString().replace("$CI_MERGE_REQUEST_DIFF_BASE_SHA", "4f2a")));
        environment.put("CREDIBILITY_HOME", ROOT.toString());
        environment.put("CREDIBILITY", program.toString());

        assertThat(run(job.at("/script/0").asString(), environment)).isEqualTo("""
                        <check>
                        <--no-progress>
                        <--diff=4f2a>
                        <--config-from=4f2a>
                        <--gitlab-output=gl-code-quality-report.json>
                        <-->
                        <.>
                        """);
        assertThat(job.at("/artifacts/reports/codequality").asString())
                .isEqualTo(job.at("/variables/CHECK_GITLAB_OUTPUT").asString());
    }

    @Test
    void runsTheStarterFiles() throws IOException {
        JsonNode step = YAML.readTree(StarterFile.pipeline("github").text()).at("/jobs/check/steps/1");
        String gitlab = YAML.readTree(StarterFile.pipeline("gitlab").text())
                .at("/sourcing/script/0")
                .asString();

        assertThat(run(step.at("/run").asString(), Map.of("BASE", "4f2a")))
                .isEqualTo("<check>\n<.>\n<--diff=4f2a>\n<--config-from=4f2a>\n<--format>\n<github>\n");
        assertThat(run(gitlab, Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", "4f2a")))
                .contains("<--diff=4f2a>\n<--config-from=4f2a>\n");
        assertThat(YAML.readTree(StarterFile.pipeline("pre-commit").text())
                        .at("/repos/0/hooks/0/entry")
                        .asString())
                .isEqualTo("credibility check");
    }

    /** Runs the step of the action as the runner does: inputs go into the environment, what is not given by its default. */
    private String runAction(JsonNode action, Map<String, String> inputs) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        environment.put("GITHUB_ACTION_PATH", ROOT.toString());
        environment.put("CREDIBILITY", program.toString());
        action.at("/runs/steps/0/env").properties().forEach(variable -> {
            String name = variable.getValue().asString().replaceAll(".*inputs\\.([a-z-]+) .*", "$1");
            String initial = action.at("/inputs").get(name).get("default").asString();
            environment.put(variable.getKey(), inputs.getOrDefault(name, initial));
        });
        return run(action.at("/runs/steps/0/run").asString(), environment);
    }

    private String run(String script, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", script))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", bin.toString(), (path, own) -> own + ":" + path);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static JsonNode read(Path file) throws IOException {
        return YAML.readTree(Files.readString(file));
    }
}
