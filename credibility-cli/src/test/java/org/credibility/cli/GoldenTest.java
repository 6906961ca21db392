package org.credibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.Input;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.Page;
import org.credibility.cli.render.ReportContext;
import org.credibility.cli.render.ReportView;
import org.credibility.cli.render.TextReportRenderer;
import org.credibility.cli.settings.Settings;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles and their reports. {@code -Dgolden.update=true} writes the reports anew. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @MethodSource("folders")
    void reportsAsBefore(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("article.txt"));
        Draft draft = Draft.ofPlainText(text, Input.ofText("article.txt", text));
        ReportContext context = ReportContext.offline(draft.input());
        Settings settings = Settings.builder(List.of("article.txt"))
                .outlet("Tern Coast Courier")
                .published(LocalDate.of(2031, 6, 17))
                .build();
        CredibilityReport report = settings.analyzer().analyze(settings.article(draft));

        Page page = new Page(Page.DEFAULT_COLUMNS, StandardCharsets.UTF_8);
        ReportView everything = new ReportView(ReportView.OVERVIEW.claim(), true, true);
        check(folder.resolve("report.txt"), new TextReportRenderer(page).render(report, context, everything));
        check(folder.resolve("report.json"), JsonReportWriter.toDocument(report, context));
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

    private static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(GOLDEN)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
