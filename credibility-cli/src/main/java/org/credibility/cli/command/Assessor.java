package org.credibility.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credibility.CredibilityAnalyzer;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.cli.render.ReportContext;
import org.credibility.cli.render.ToolVersion;
import org.credibility.cli.settings.SettingKey;
import org.credibility.cli.settings.Settings;
import org.credibility.document.Article;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;
import org.credibility.rule.Suppressions;

/** Reads an input and analyses it. Safe for use by several threads. */
final class Assessor {

    private final Settings settings;
    private final DraftReader reader;
    private final CredibilityAnalyzer analyzer;
    private final TriedRules tried;
    private final LinkedDocuments documents;

    Assessor(Settings settings, DraftReader reader, LinkedDocuments documents) {
        this.settings = settings;
        this.reader = reader;
        this.documents = documents;
        this.analyzer = settings.analyzer();
        this.tried = new TriedRules(settings.layers(), documents);
    }

    /** Returns what became of an input. Nothing is thrown: the other inputs are none the worse. */
    Outcome assess(String input) {
        try {
            Draft draft = documents.draft(input, reader);
            Article article = settings.article(draft);
            CredibilityReport found = analyzer.analyze(
                    article,
                    documents.of(
                            article,
                            settings.layers()::isFollowed,
                            draft.input().label()));
            Suppressions left = Suppressions.apply(article, article.marks(), found.findings(), tried::holds);
            CredibilityReport report = found.withFindings(shown(left.kept(), draft));
            int last = report.claims().size();
            if (settings.claim().orElse(0) > last) {
                return new Outcome.Refused(
                        input + ": no claim " + settings.claim().getAsInt() + "; the last one is " + last,
                        ExitCode.USAGE);
            }
            return reported(report, draft, left.covered().size());
        } catch (UnreadableDraftException unreadable) {
            return new Outcome.Refused(String.valueOf(unreadable.getMessage()), ExitCode.FAILURE);
        } catch (RuntimeException | StackOverflowError fault) {
            return new Outcome.Faulty(input, fault);
        }
    }

    /** What the rules that are set find, as severe as they are set. */
    private List<Finding> shown(List<Finding> findings, Draft draft) {
        Severity least = settings.layers().get(SettingKey.MIN_SEVERITY);
        return settings.layers().rules(Path.of(draft.input().label())).apply(findings).stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
    }

    private Outcome reported(CredibilityReport report, Draft draft, int suppressed) {
        ReportContext context =
                new ReportContext(draft.input(), documents.isOffline(), ToolVersion.current(), suppressed);
        List<String> warnings = new ArrayList<>(draft.warnings());
        warnings.addAll(draft.faults());
        int code = ExitCode.CLEAN;
        String language = report.article().language();
        if (!report.article().isEnglish()) {
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
}
