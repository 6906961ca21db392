package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private static final String TEXT = """
            Ferry to stop, sources say
            The ferry to Skarholm will stop in May, two people familiar with the matter told the Post.
            "We have decided nothing," said Ann Vale, who runs the line.
            The line carried 31,200 passengers last year, its annual report shows.
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Map<String, String> environment = Map.of();
    private Charset charset = UTF_8;
    private OutputStream target = out;

    @Test
    void scoresAFile() throws IOException {
        assertThat(run("score", file("a.txt"))).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).startsWith(file("a.txt")).contains("Sourcing", "two people", "Next: credibility score");
        assertThat(err()).isEmpty();
    }

    @Test
    void takesAFileAloneForTheScoreCommand() throws IOException {
        run("score", file("a.txt"), "--all");
        String asked = out();
        out.reset();

        assertThat(run(file("a.txt"), "--all")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).isEqualTo(asked);
    }

    @Test
    void takesAnOptionFirst() throws IOException {
        assertThat(run("--format", "json", file("a.txt"))).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).startsWith("{\n  \"schema\": \"credibility-report/1\"");
    }

    @Test
    void readsStandardInput() {
        assertThat(run("-")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).startsWith("-  \"Ferry to stop, sources say\"");
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        run("score", file("a.txt"), "-f", "json");
        String first = out();
        out.reset();
        run("score", file("a.txt"), "-f", "json");

        assertThat(out()).isEqualTo(first);
    }

    @Test
    void writesAReportALineInTheOrderOfTheInputs() throws IOException {
        run("score", file("b.txt"), file("a.txt"), "-f", "jsonl");

        assertThat(out().lines()).hasSize(2);
        assertThat(out().lines().toList().get(0)).contains("\"path\":\"" + file("b.txt") + "\"");
        assertThat(out()).endsWith("}\n");
    }

    @Test
    void writesOneWorksheetForAllInputs() throws IOException {
        run("score", file("a.txt"), file("b.txt"), "-f", "csv");

        assertThat(out().lines().filter(line -> line.startsWith("number,claim,")))
                .hasSize(1);
        assertThat(out())
                .contains(file("a.txt") + ":1:1", file("b.txt") + ":1:1")
                .endsWith(",,\r\n");
    }

    @Test
    void paintsWhereColoursAreAskedFor() throws IOException {
        run("score", file("a.txt"), "--color", "always");

        assertThat(out()).contains("\u001B[1m", "\u001B[0m");
    }

    @Test
    void paintsNothingInAPipe() throws IOException {
        run("score", file("a.txt"));

        assertThat(out()).doesNotContain("\u001B");
    }

    @Test
    void takesWhatTheUserKnowsOfSources() throws IOException {
        Path sources = Files.writeString(folder.resolve("s.csv"), "match,tier\nPost,A\n");
        run("score", file("a.txt"), "-f", "jsonl");
        String before = out();
        out.reset();

        assertThat(run("score", file("a.txt"), "-f", "jsonl", "--sources", sources.toString()))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("\"type\":\"OTHER_OUTLET\"").isNotEqualTo(before);
    }

    @Test
    void namesTheLineOfARowThatIsWrong() throws IOException {
        Path sources = Files.writeString(folder.resolve("s.csv"), "match,tier\nPost,Z\n");

        assertThat(run("score", file("a.txt"), "--sources", sources.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: " + sources + ":2: 'Z' is not a tier; write A, B, C, D or E\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void separatesReportsForReadersByABlankLine() throws IOException {
        run("score", file("a.txt"), file("b.txt"));

        assertThat(out()).contains("\n\n" + file("b.txt") + "  ");
    }

    @Test
    void goesOnAfterAnInputThatCannotBeRead() throws IOException {
        assertThat(run("score", "nowhere.txt", file("a.txt"))).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).isEqualTo("credibility: nowhere.txt: no such file\n");
        assertThat(out()).startsWith(file("a.txt"));
    }

    @Test
    void refusesSeveralInputsForOneDocument() throws IOException {
        assertThat(run("score", file("a.txt"), file("b.txt"), "-f", "json")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("""
                credibility: --format json takes one input; use --format jsonl for several
                credibility: see credibility score --help
                """);
        assertThat(out()).isEmpty();
    }

    @Test
    void namesTheOptionThatWasMeant() throws IOException {
        assertThat(run("score", file("a.txt"), "--formt", "json")).isEqualTo(ExitCode.USAGE);
        assertThat(err())
                .contains("Unknown option", "'--formt'", "--format")
                .endsWith("see credibility score --help\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "scroe, there is no command 'scroe'; did you mean 'score'?",
                "chek a.txt, there is no command 'chek'; did you mean 'check'?",
                "baseline updaet, there is no command 'updaet'; did you mean 'update'?",
                "hm, there is no command 'hm'",
            })
    void namesTheCommandThatWasMeant(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err().lines()).first().isEqualTo("credibility: " + message);
    }

    @Test
    void tellsHowADayIsWritten() throws IOException {
        assertThat(run("score", file("a.txt"), "--published", "17.6.2031")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("'--published'", "'17.6.2031' is not a day; write it as YYYY-MM-DD");
    }

    @Test
    void explainsAClaim() throws IOException {
        assertThat(run("score", file("a.txt"), "--claim", "c1")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("claim 1 of ", "Rests on", "Why", "prior ", "log-odds");
    }

    @Test
    void tellsThatThereIsNoSuchClaim() throws IOException {
        assertThat(run("score", file("a.txt"), "--claim", "99")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: " + file("a.txt") + ": no claim 99; the last one is ");
    }

    @Test
    void leavesOutHintsWhenQuiet() throws IOException {
        run("score", file("a.txt"), "-q");

        assertThat(out()).doesNotContain("Next:");
    }

    @Test
    void putsTheSettingsIntoTheReport() throws IOException {
        run(
                "score",
                file("a.txt"),
                "-f",
                "jsonl",
                "--outlet",
                "Post",
                "--tier",
                "b",
                "--published",
                "2031-06-17",
                "--offline");

        assertThat(out())
                .contains("\"settings\":{\"asOf\":\"2031-06-17\",\"outlet\":\"Post\",\"tier\":\"B\",\"offline\":true}");
    }

    @Test
    void writesAFileInOneGo() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "old");

        assertThat(run("score", file("a.txt"), "-f", "json", "-o", report.toString()))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(report).content().startsWith("{").endsWith("}\n");
        assertThat(names()).containsExactlyInAnyOrder("a.txt", "report.json");
        assertThat(out()).isEmpty();
    }

    @Test
    void leavesTheFileAloneWhereNothingCanBeReported() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "old");

        assertThat(run("score", "nowhere.txt", "-o", report.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(report).content().isEqualTo("old");
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void doesNotOverwriteAnInput() throws IOException {
        assertThat(run("score", file("a.txt"), "-o", folder + "/./a.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("would overwrite an input");
        assertThat(folder.resolve("a.txt")).content().isEqualTo(TEXT);
    }

    @Test
    void tellsThatAFileCannotBeWritten() throws IOException {
        assertThat(run("score", file("a.txt"), "-o", folder + "/nowhere/report.txt"))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("cannot write to " + folder + "/nowhere/report.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "csv"})
    void staysSilentWhereNobodyReadsOn(String format) throws IOException {
        target = failing("Broken pipe");

        assertThat(run("score", file("a.txt"), "-f", format)).isEqualTo(ExitCode.CLEAN);
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "csv"})
    void tellsThatTheDiskIsFull(String format) throws IOException {
        target = failing("No space left on device");

        assertThat(run("score", file("a.txt"), "-f", format)).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).isEqualTo("credibility: cannot write to standard output: No space left on device\n");
    }

    @Test
    void keepsToTheSignsOfTheTerminal() throws IOException {
        charset = US_ASCII;
        run("score", file("a.txt"));

        assertThat(out.toByteArray()).doesNotContain((byte) '?');
        assertThat(out()).contains("-").matches("\\p{ASCII}*");
    }

    @Test
    void writesJsonInUtf8WhateverTheTerminalShows() throws IOException {
        charset = ISO_8859_1;
        Path file = Files.writeString(folder.resolve("a.txt"), "Ferry “stops”, Zoë says 😀");
        run("score", file.toString(), "-f", "jsonl");

        assertThat(out.toString(UTF_8)).contains("Ferry “stops”, Zoë says 😀");
    }

    @Test
    void isAsWideAsTheTerminal() throws IOException {
        environment = Map.of("COLUMNS", "72");
        run("score", file("a.txt"), "--all");

        assertThat(out().lines().filter(line -> !line.startsWith("Next:")).skip(1))
                .allMatch(line -> line.length() <= 72);
    }

    @Test
    void showsHelpWithoutArguments() {
        assertThat(run()).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).startsWith("Tells, claim by claim, whom a news text rests on");
    }

    @Test
    void showsHelpThatFitsAScreen() {
        assertThat(run("score", "-h")).isEqualTo(ExitCode.CLEAN);
        assertThat(out().lines()).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 100);
        assertThat(out()).contains("credibility score article.md", "--help lists every option");
    }

    @Test
    void listsEveryOptionInTheLongHelp() {
        run("score", "--help");

        assertThat(out()).contains(ScoreCommand.RARE_OPTIONS).doesNotContain("--help lists every option");
    }

    @Test
    void readsMarkdownAndHtml() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# Ferry to stop\n\nIt *will* stop, Ann Vale said.");
        Files.writeString(folder.resolve("b.html"), "<h1>Ferry to stop</h1><p>It will stop, Ann Vale said.");

        assertThat(run(folder.toString(), "-f", "jsonl")).isEqualTo(ExitCode.CLEAN);
        assertThat(out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"text\":\"Ferry to stop\\nIt will stop, Ann Vale said.\""));
    }

    @Test
    void callsStandardInputAsTold() {
        assertThat(run("-", "--stdin-filename", "desk/ferry.md", "-f", "json")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("\"path\": \"desk/ferry.md\"", "\"format\": \"markdown\"");
    }

    @Test
    void readsEveryInputAsTold() {
        run("-", "--type", "html", "-f", "json");

        assertThat(out()).contains("\"format\": \"html\"");
    }

    @Test
    void readsTheNamesOfInputs() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), file("b.txt") + "\n\n" + file("a.txt") + "\r\n");

        assertThat(run("score", "--files-from", list.toString(), "-f", "jsonl")).isEqualTo(ExitCode.CLEAN);
        assertThat(out().lines().map(line -> line.contains("b.txt"))).containsExactly(true, false);
    }

    @Test
    void refusesNamesThatCannotBeRead() {
        assertThat(run("score", "--files-from", "nowhere")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: --files-from nowhere: cannot be read\n");
    }

    @Test
    void refusesOneDocumentForAFolderOfSeveral() throws IOException {
        file("a.txt");
        file("b.txt");

        assertThat(run("score", folder.toString(), "-f", "json")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: --format json takes one input; use --format jsonl for several\n");
    }

    @Test
    void refusesAPatternThatIsNone() throws IOException {
        assertThat(run("score", file("a.txt"), "--exclude", "[")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: '[' is no pattern");
    }

    @Test
    void tellsThatALanguageIsNotRead() throws IOException {
        Path german = Files.writeString(
                folder.resolve("de.txt"),
                "Die Fähre wird im Mai eingestellt, sagten zwei mit der Sache vertraute Personen am Montag der Zeitung.");

        assertThat(run(german.toString(), "-f", "json")).isEqualTo(ExitCode.FAILURE);
        assertThat(err())
                .isEqualTo(
                        "credibility: " + german + ": is in a language that is not read (de), so there are no claims;"
                                + " if it is English, say --language en\n");
        assertThat(out()).contains("\"language\": \"de\"");
    }

    @Test
    void takesTheUsersWordForTheLanguage() throws IOException {
        Path german = Files.writeString(
                folder.resolve("de.txt"),
                "Die Fähre wird im Mai eingestellt, sagten zwei mit der Sache vertraute Personen am Montag der Zeitung.");

        assertThat(run(german.toString(), "-f", "json", "--language", "en")).isEqualTo(ExitCode.CLEAN);
        assertThat(err()).isEmpty();
    }

    @Test
    void warnsOfFrontMatterThatCannotBeMeant() throws IOException {
        Path draft = Files.writeString(folder.resolve("a.md"), "---\ntier: Z\n---\n# Ferry to stop\n\nIt will.\n");

        assertThat(run(draft.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(err())
                .isEqualTo("credibility: " + draft + ":2:7: tier 'Z' is none; write A, B, C, D or E; it is left out\n");
    }

    @Test
    void keepsWarningsToItselfWhenQuiet() throws IOException {
        Path draft = Files.writeString(folder.resolve("a.md"), "---\ntier: Z\n---\n# Ferry to stop\n\nIt will.\n");
        run(draft.toString(), "-q");

        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void tellsItsVersion(String option) {
        assertThat(run(option)).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).matches("credibility \\d+\\.\\d+\\.\\d+ \\(rules \\d{4}\\.\\d+\\)\n");
    }

    @Test
    void tellsAFaultInOneLine() {
        int code = Faults.report(new IllegalStateException("odd"), "a.txt", terminal());

        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(err())
                .hasLineCount(1)
                .startsWith("credibility: a.txt: this should not happen")
                .contains("odd");
    }

    @Test
    void showsWhereAFaultIsToWhoeverLooksForIt() {
        environment = Map.of("CREDIBILITY_DEBUG", "1");
        Faults.report(new IllegalStateException("odd"), "a.txt", terminal());

        assertThat(err()).contains("at org.credibility.cli.command.ProgramTest.showsWhereAFaultIs");
    }

    @Test
    void showsNoControlCharactersOfAFileName() {
        run("score", "\u001B[31mred.txt");

        assertThat(err()).contains("\\u001b[31mred.txt: no such file");
    }

    private int run(String... arguments) {
        return Program.run(arguments, terminal());
    }

    private Terminal terminal() {
        return new Terminal(new ByteArrayInputStream(TEXT.getBytes(UTF_8)), target, err, environment, charset);
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), TEXT).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
