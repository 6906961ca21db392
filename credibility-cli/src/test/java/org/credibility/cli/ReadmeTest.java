package org.credibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.credibility.cli.command.ExitCode;
import org.credibility.cli.command.Program;
import org.credibility.cli.command.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes every output that README.md shows anew: what follows "$ ./credibility …" in a block marked "console", and the block
 * marked "text" after a program marked "java". {@code -Dgolden.update=true} writes them into the page.
 */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String PROMPT = "$ ./credibility ";

    private static final Pattern SAMPLE = Pattern.compile("examples/[\\w]+\\.(?:md|txt)");
    private static final Pattern ARCHIVE = Pattern.compile("examples/[\\w]+\\.warc");

    /** How long a fetch took, with the blanks before it. */
    private static final Pattern TIME_TAKEN = Pattern.compile(" {2,}\\d+\\.\\d s(?=  http)");

    @TempDir
    private Path folder;

    private ExampleHosts hosts;

    @BeforeEach
    void startHosts() throws IOException {
        hosts = new ExampleHosts();
    }

    @AfterEach
    void stopHosts() {
        hosts.close();
    }

    @Test
    void showsWhatTheProgramPrints() throws IOException {
        String page = Files.readString(README);

        String fresh = renewed(page);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, fresh);
        } else {
            assertThat(page)
                    .as("README.md; if the new output is right, run the tests with -Dgolden.update=true")
                    .isEqualTo(fresh);
        }
    }

    @Test
    void beginsWithTheSampleArticle() throws IOException {
        String firstConsole = BLOCK.matcher(Files.readString(README))
                .results()
                .filter(block -> block.group(1).equals("console"))
                .map(block -> block.group(2))
                .findFirst()
                .orElse("");

        assertThat(firstConsole).startsWith("$ ./credibility score examples/ferry.txt\n");
    }

    @Test
    void seesWhatIsOutOfDate() throws IOException {
        String page = """
                ```console
                $ ./credibility --version
                credibility 0.0.0
                ```
                ```java
                class Horn { public static void main(String[] arguments) { System.out.println("hoot"); } }
                ```
                ```text
                toot
                ```
                """;

        assertThat(renewed(page)).doesNotContain("0.0.0", "toot").contains("$ ./credibility --version\n", "\nhoot\n");
    }

    private String renewed(String page) throws IOException {
        StringBuilder fresh = new StringBuilder();
        String program = "";
        Matcher blocks = BLOCK.matcher(page);
        while (blocks.find()) {
            String block = renewed(blocks, program);
            blocks.appendReplacement(fresh, Matcher.quoteReplacement(block));
            program = blocks.group(1).equals("java") ? blocks.group(2) : "";
        }
        return blocks.appendTail(fresh).toString();
    }

    /** Returns a block made anew; a program is given where one stands in the block before. */
    private String renewed(MatchResult block, String program) throws IOException {
        String body = switch (block.group(1)) {
            case "console" ->
                printed(block.group(2)
                        .lines()
                        .filter(line -> line.startsWith(PROMPT))
                        .toList());
            case "text" -> program.isEmpty() ? block.group(2) : printedBy(program);
            default -> block.group(2);
        };
        return "```" + block.group(1) + "\n" + body + "```";
    }

    private String printed(List<String> commands) throws IOException {
        StringBuilder printed = new StringBuilder();
        for (String command : commands) {
            printed.append(command).append('\n').append(printed(command.substring(PROMPT.length())));
        }
        return printed.toString();
    }

    private String printedBy(String program) {
        String authorities = hosts.authorities().stream().collect(Collectors.joining("\", \"", "\"", "\""));
        String opened = "SourceFetcher.builder().allowAddresses(java.util.List.of(" + authorities + ")).build()";
        String played = hosts.played(program).replace("SourceFetcher.create()", opened);
        return hosts.named(new JavaProgram(played, folder).run());
    }

    /** Runs the command with samples that link to hosts of this machine. */
    private String printed(String line) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(hosts.played(sample(line)).getBytes(StandardCharsets.UTF_8)),
                output,
                output,
                Map.of("CREDIBILITY_CACHE_DIR", folder.resolve("cache").toString()),
                StandardCharsets.UTF_8);

        int exitCode = Program.run(arguments(line), terminal);

        String printed = hosts.named(output.toString(StandardCharsets.UTF_8));
        assertThat(exitCode).as(printed).isIn(ExitCode.CLEAN, ExitCode.INCOMPLETE);
        return TIME_TAKEN.matcher(printed).replaceAll("     0.3 s");
    }

    /** Returns the sample that a command reads, or no words. */
    private static String sample(String line) throws IOException {
        Matcher name = SAMPLE.matcher(line);
        return name.find() ? Files.readString(Path.of("..", name.group())) : "";
    }

    /** Samples are read as standard input that is called as they are, so that lines are as wide as for a reader. */
    private String[] arguments(String line) {
        List<String> arguments = new ArrayList<>(List.of(hosts.played(line).split(" ", -1)));
        boolean scores = arguments.get(0).equals("score");
        if (scores || arguments.get(0).equals("fetch")) {
            arguments.replaceAll(word -> SAMPLE.matcher(word).matches() ? "-" : word);
            arguments.replaceAll(word -> ARCHIVE.matcher(word).matches() ? "../" + word : word);
            arguments.addAll(List.of("--allow-address", String.join(",", hosts.authorities())));
        }
        Matcher name = SAMPLE.matcher(line);
        if (scores && name.find()) {
            arguments.addAll(List.of("--stdin-filename", name.group()));
        }
        return arguments.toArray(String[]::new);
    }
}
