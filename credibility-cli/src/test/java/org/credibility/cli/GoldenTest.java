package org.credibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.Page;
import org.credibility.cli.render.ReportContext;
import org.credibility.cli.render.ReportView;
import org.credibility.cli.render.TextReportRenderer;
import org.credibility.cli.settings.DraftFacts;
import org.credibility.cli.settings.InputChoice;
import org.credibility.cli.settings.OutputFormat;
import org.credibility.cli.settings.Settings;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles and their reports. {@code -Dgolden.update=true} writes the reports anew. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Drafts with markup tell of themselves. */
    private static final DraftFacts PLAIN_TEXT = DraftFacts.builder()
            .outlet("Tern Coast Courier")
            .published(LocalDate.of(2031, 6, 17))
            .build();

    @ParameterizedTest
    @MethodSource("folders")
    void reportsAsBefore(Path folder) throws IOException, UnreadableDraftException {
        Path file = article(folder);
        String name = file.getFileName().toString();
        Draft draft = read(name, Files.readAllBytes(file));
        ReportContext context = ReportContext.offline(draft.input());
        Page page = new Page(Page.DEFAULT_COLUMNS, StandardCharsets.UTF_8);
        ReportView everything = new ReportView(ReportView.OVERVIEW.claim(), true, true);
        check(
                folder.resolve("report.txt"),
                new TextReportRenderer(page).render(report(draft, OutputFormat.TEXT), context, everything));
        check(folder.resolve("report.json"), JsonReportWriter.toDocument(report(draft, OutputFormat.JSON), context));
    }

    private static CredibilityReport report(Draft draft, OutputFormat format) {
        String name = draft.input().label();
        Settings settings = Settings.builder(InputChoice.of(List.of(name)))
                .facts(name.endsWith(".txt") ? PLAIN_TEXT : DraftFacts.NONE)
                .format(format)
                .build();
        return settings.analyzer().analyze(settings.article(draft));
    }

    private static Draft read(String name, byte[] bytes) throws UnreadableDraftException {
        return new DraftReader(new ByteArrayInputStream(bytes), Optional.of(name), Optional.empty())
                .read(DraftReader.STANDARD_INPUT);
    }

    @Test
    void holdsArticlesOfEveryFormat() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path folder : folders()) {
            names.add(article(folder).getFileName().toString());
        }

        assertThat(names).hasSizeGreaterThanOrEqualTo(20).contains("article.txt", "article.md", "article.html");
    }

    @Test
    void namesTheOriginOfEveryArticle() throws IOException {
        String readme = Files.readString(GOLDEN.resolve("README.md"));

        assertThat(folders())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(readme).contains("| " + folder.getFileName() + " |"));
    }

    private static void check(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private static Path article(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("article."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(GOLDEN)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
