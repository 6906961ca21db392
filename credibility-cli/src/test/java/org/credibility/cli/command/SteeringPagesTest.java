package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More than five hundred pages that try to steer whoever shows what was fetched: one for each sign, in three places. */
class SteeringPagesTest {
    /** Controls, signs that turn a line around, separators of lines; line ends of the output stay. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\u200C\\u200D]]");

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*::|##\\[|##vso");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LoopbackSite site;

    @BeforeEach
    void startSite() throws IOException {
        site = new LoopbackSite()
                .pages("/title/", sign -> LoopbackSite.article("Ferry " + hostile(sign) + " stops", ""))
                .pages("/text/", sign -> LoopbackSite.article("Ferry", "<p>It stops " + hostile(sign) + " in May.</p>"))
                .pages(
                        "/gone/",
                        sign -> "<title>Page not found " + hostile(sign) + "</title><h1>Page not found " + hostile(sign)
                                + "</h1><p>The page does not exist.</p>");
    }

    @AfterEach
    void stopSite() {
        site.close();
    }

    /** A sign as a reference, and raw, between commands of build servers. */
    private static String hostile(String codePoint) {
        String raw = Character.toString(Integer.parseInt(codePoint));
        return "&#" + codePoint + ";&#10;::error::" + raw + "&#13;##vso[task]##[group]" + raw + "[31m";
    }

    private static List<Integer> signs() {
        return IntStream.rangeClosed(1, 0xFFFF)
                .filter(c -> STEERING.matcher(Character.toString(c)).matches() || c == '\n' || c == 0x200C)
                .filter(c -> !Character.isSurrogate((char) c))
                .filter(c -> c < 0x2100 || c == 0xFEFF || c >= 0xFFF9)
                .boxed()
                .toList();
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (String place : List.of("/title/", "/text/", "/gone/")) {
            signs().forEach(sign -> addresses.add(site.url(place + sign)));
        }
        for (int sign : signs()) {
            addresses.add("http://" + site.authority() + "/title/9" + Character.toString(sign) + "?::error::");
            addresses.add("ht" + Character.toString(sign) + "tp://::error::");
        }
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl"})
    void steerNobody(String format) {
        run(format, UTF_8);

        assertThat(addresses()).hasSizeGreaterThan(500);
        assertThat(out.toString(UTF_8))
                .contains("Ferry", "Page not found")
                .doesNotContainPattern(STEERING)
                .doesNotContainPattern(COMMAND);
        assertThat(err.toString(UTF_8)).doesNotContainPattern(STEERING).doesNotContainPattern(COMMAND);
    }

    @Test
    void steerNoTerminalOfFewSigns() {
        run("text", US_ASCII);

        assertThat(out.toString(US_ASCII)).matches("[\\x20-\\x7E\\n]*").doesNotContainPattern(COMMAND);
    }

    private void run(String format, Charset charset) {
        List<String> arguments = new ArrayList<>(List.of(
                "fetch",
                "--allow-address",
                site.authority(),
                "--no-cache",
                "--format",
                format,
                "--max-sources",
                "2000"));
        arguments.addAll(addresses());
        Program.run(
                arguments.toArray(String[]::new),
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), charset));
    }
}
