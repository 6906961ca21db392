package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the fetch command prints of hosts that do their worst; skipped where the hosts or python3 are not here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileEndpointsTest {
    private static final Path SCRIPT = Path.of("..", "..", "shared", "data", "hostile", "hostile_server.py");

    /** Controls, signs that turn a line around, separators of lines, halves of pairs. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\u200C\\u200D]]");

    /** Commands of build servers. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*::|##\\[|##vso|##teamcity");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Process server;
    private JsonNode ready;
    private JsonNode index;

    @TempDir
    private Path folder;

    @BeforeAll
    void startServer() throws IOException {
        assumeTrue(Files.exists(SCRIPT), () -> SCRIPT + " is not here: its hosts are not asked");
        server = start();
        BufferedReader lines = server.inputReader(UTF_8);
        ready = new JsonMapper().readTree(lines.readLine());
        index = json("/index");
    }

    private static Process start() {
        try {
            return new ProcessBuilder("python3", SCRIPT.toString(), "--max-seconds", "300")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return abort("python3 is not here: the hostile server is not asked");
        }
    }

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.destroy();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void steerNobodyWhoReadsTheOutput(String format) throws IOException {
        json("/__reset");
        for (String run : List.of("from the hosts", "from the cache")) {
            fetch(format);

            String printed = out.toString(UTF_8);
            assertThat(printed.lines())
                    .as(run)
                    .hasSizeGreaterThanOrEqualTo(addresses().size());
            assertThat(printed + err.toString(UTF_8))
                    .as(run)
                    .doesNotContainPattern(STEERING)
                    .doesNotContainPattern(COMMAND);
        }
        assertThat(json("/__log").get("canary").size()).isZero();
    }

    private void fetch(String format) {
        out.reset();
        err.reset();
        List<String> arguments = new ArrayList<>(List.of("fetch", "--format", format, "--timeout", "3s"));
        arguments.addAll(List.of("--allow-address", String.join(",", words(index.get("allow_authorities")))));
        arguments.addAll(addresses());
        Map<String, String> environment =
                Map.of("CREDIBILITY_CACHE_DIR", folder.resolve("cache").toString());
        Program.run(
                arguments.toArray(String[]::new),
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, environment, UTF_8));
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        index.get("endpoints")
                .forEach(endpoint -> addresses.add(endpoint.get("url").asString()));
        return addresses.stream().distinct().toList();
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }

    private JsonNode json(String path) throws IOException {
        URI address = URI.create(ready.get("base").asString() + path);
        return new JsonMapper().readTree(address.toURL().openConnection().getInputStream());
    }
}
