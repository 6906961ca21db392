package org.credibility.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.credibility.CredibilityAnalyzer;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.cli.render.ReportContext;
import org.credibility.cli.render.ToolVersion;
import org.credibility.cli.settings.Settings;
import org.credibility.document.Article;
import org.credibility.report.CredibilityReport;

/** Reads an input and analyses it. Safe for use by several threads. */
final class Assessor {
    private static final String ENGLISH = "en";

    private final Settings settings;
    private final DraftReader reader;
    private final CredibilityAnalyzer analyzer;
    private final LinkedDocuments documents;

    Assessor(Settings settings, DraftReader reader, LinkedDocuments documents) {
        this.settings = settings;
        this.reader = reader;
        this.documents = documents;
        this.analyzer = settings.analyzer();
    }

    /** Returns what became of an input. Nothing is thrown: the other inputs are none the worse. */
    Outcome assess(String input) {
        try {
            Draft draft = documents.draft(input, reader);
            Article article = settings.article(draft);
            CredibilityReport report = analyzer.analyze(
                    article, documents.of(article, draft.input().label()));
            int last = report.claims().size();
            if (settings.claim().orElse(0) > last) {
                return new Outcome.Refused(
                        input + ": no claim " + settings.claim().getAsInt() + "; the last one is " + last,
                        ExitCode.USAGE);
            }
            return reported(report, draft);
        } catch (UnreadableDraftException unreadable) {
            return new Outcome.Refused(String.valueOf(unreadable.getMessage()), ExitCode.FAILURE);
        } catch (RuntimeException | StackOverflowError fault) {
            return new Outcome.Faulty(input, fault);
        }
    }

    private Outcome reported(CredibilityReport report, Draft draft) {
        ReportContext context = new ReportContext(draft.input(), documents.isOffline(), ToolVersion.current());
        List<String> warnings = new ArrayList<>(draft.warnings());
        int code = ExitCode.CLEAN;
        String language = report.article().language();
        if (!isEnglish(language)) {
            code = ExitCode.FAILURE;
            warnings.add(draft.input().label() + ": is in a language that is not read (" + language
                    + "), so there are no claims; if it is English, say --language en");
        }
        long unseen = report.documents().stream()
                .filter(document -> !document.outcome().isSeen())
                .count();
        if (settings.requireSources() && unseen > 0) {
            code = ExitCode.INCOMPLETE;
            warnings.add(draft.input().label() + ": " + unseen + " of "
                    + report.documents().size() + " sources could not be seen");
        }
        return new Outcome.Reported(report, context, warnings, code);
    }

    private static boolean isEnglish(String language) {
        return language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
    }
}
