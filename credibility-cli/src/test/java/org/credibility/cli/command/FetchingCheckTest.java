package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.credibility.cli.render.FindingsFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks that ask the linked sources. */
class FetchingCheckTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LoopbackSite site;

    @BeforeEach
    void startSite() throws IOException {
        site = new LoopbackSite().page("/ferry", LoopbackSite.article("Ferry to stop", ""));
    }

    @AfterEach
    void stopSite() {
        site.close();
    }

    @Test
    void asksNobodyUnlessToldTo() throws IOException {
        assertThat(check(draft("/ferry"), "-f", "json")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("\"offline\": true");
        assertThat(err()).isEmpty();
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void asksForLinksAndSaysSo() throws IOException {
        assertThat(check(draft("/ferry"), "--fetch", "--allow-address", site.authority(), "-f", "json"))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("\"offline\": false");
        assertThat(err()).contains("1 link");
    }

    @Test
    void isIncompleteWhereASourceThatIsNeededCannotBeSeen() throws IOException {
        String[] options = {"--fetch", "--allow-address", site.authority(), "--fail-on", "never"};

        assertThat(check(draft("/gone"), options)).isEqualTo(ExitCode.CLEAN);
        assertThat(check(draft("/ferry"), with(options, "--require-sources"))).isEqualTo(ExitCode.CLEAN);
        assertThat(check(draft("/gone"), with(options, "--require-sources"))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err()).contains("not seen: " + site.url("/gone") + " (HTTP_ERROR)");
    }

    @ParameterizedTest
    @EnumSource(FindingsFormat.class)
    void hidesTheTokensOfLinks(FindingsFormat format) throws IOException {
        check(
                draft("/gone?token=s3cret"),
                "--fetch",
                "--require-sources",
                "--allow-address",
                site.authority(),
                "--format",
                format.id());

        assertThat(err()).contains("not seen: " + site.url("/gone?token=***"));
        assertThat(out() + err()).doesNotContain("s3cret");
    }

    @Test
    void asksNoHostThatIsSkipped() throws IOException {
        String host = site.authority().split(":", 2)[0];
        Files.writeString(folder.resolve(".credibility.yaml"), "hosts: {" + host + ": {skip: true, reason: wall}}\n");

        assertThat(check(draft("/gone"), "--fetch", "--require-sources", "--allow-address", site.authority()))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(err()).doesNotContain("1 link");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void letsTheUsersOwnFileOpenAnAddress() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/credibility"));
        Files.writeString(own.resolve("config.yaml"), "fetch: {allow-address: '" + site.authority() + "'}\n");

        assertThat(check(draft("/ferry"), "--fetch", "--require-sources")).isEqualTo(ExitCode.CLEAN);
    }

    private static String[] with(String[] options, String more) {
        return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
    }

    private int check(String draft, String... options) {
        out.reset();
        err.reset();
        Map<String, String> environment = Map.of(
                "CREDIBILITY_CACHE_DIR",
                folder.resolve("cache").toString(),
                "XDG_CONFIG_HOME",
                folder.resolve("own").toString());
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, environment, UTF_8);
        String[] arguments = Stream.concat(Stream.of("check", "--select", "CR9", draft), Stream.of(options))
                .toArray(String[]::new);
        return Program.run(arguments, terminal);
    }

    private String draft(String path) throws IOException {
        String text = "# Ferry to stop\n\nThe ferry will stop in May, [the council](" + site.url(path) + ") said.\n";
        return Files.writeString(folder.resolve("a.md"), text).toString();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
