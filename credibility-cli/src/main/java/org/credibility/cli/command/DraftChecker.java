package org.credibility.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.CredibilityAnalyzer;
import org.credibility.claim.Salience;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.cli.render.CheckedDraft;
import org.credibility.cli.render.ReportContext;
import org.credibility.cli.render.ToolVersion;
import org.credibility.cli.settings.FailOn;
import org.credibility.cli.settings.SettingKey;
import org.credibility.document.Article;
import org.credibility.document.Mark;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Baseline;
import org.credibility.rule.Finding;
import org.credibility.rule.RuleCatalogue;
import org.credibility.rule.Severity;
import org.credibility.rule.Suppressions;
import org.credibility.score.Score;

/** Holds one draft after the other against the rules. Safe for use by several threads. */
final class DraftChecker {
    private final CheckSettings settings;
    private final DraftReader reader;
    private final LinkedDocuments documents;
    private final AcceptedFindings accepted;
    private final Held held;
    private final CredibilityAnalyzer analyzer;
    private final TriedRules tried;
    private final DraftNames names = new DraftNames();

    DraftChecker(
            CheckSettings settings,
            InputStream standardInput,
            LinkedDocuments documents,
            AcceptedFindings accepted,
            Held held) {
        this.settings = settings;
        this.held = held;
        this.reader = new DraftReader(
                standardInput,
                settings.inputs().standardInputName(),
                settings.inputs().format());
        this.documents = documents;
        this.accepted = accepted;
        this.analyzer = settings.analyzer();
        this.tried = new TriedRules(settings.layers(), documents);
    }

    /**
     * The versions of drafts that they are held against.
     *
     * @param base what is new since then is told; empty where everything is
     * @param trusted suppressions count that were there then; empty where all do
     */
    record Held(Optional<Revision> base, Optional<Revision> trusted) {}

    /** Returns what became of an input. Nothing is thrown: the other inputs are none the worse. */
    CheckOutcome check(String input) {
        try {
            if (held.base().isPresent() && isUnchanged(held.base().get(), input)) {
                return new CheckOutcome.Unchanged();
            }
            Draft draft = documents.draft(input, reader);
            return draft.faults().isEmpty() ? checked(draft) : new CheckOutcome.Refused(draft.faults(), ExitCode.USAGE);
        } catch (UnreadableDraftException unreadable) {
            return new CheckOutcome.Refused(List.of(String.valueOf(unreadable.getMessage())), ExitCode.FAILURE);
        } catch (IOException failure) {
            return new CheckOutcome.Refused(List.of(input + ": " + failure.getMessage()), ExitCode.FAILURE);
        } catch (IllegalArgumentException refusal) {
            return new CheckOutcome.Refused(List.of(String.valueOf(refusal.getMessage())), ExitCode.USAGE);
        } catch (RuntimeException | StackOverflowError fault) {
            return new CheckOutcome.Faulty(input, fault);
        }
    }

    private static boolean isUnchanged(Revision base, String input) throws IOException {
        return base.holds(base.path(input));
    }

    private CheckOutcome checked(Draft draft) throws IOException {
        String label = draft.input().label();
        CredibilityReport report = report(settings.article(draft), label);
        Suppressions left =
                Suppressions.apply(report.article(), marks(report.article(), label), report.findings(), tried::holds);
        Baseline.Comparison compared = accepted.compare(label, left.kept());
        List<Finding> fresh = sinceBase(compared.fresh(), label);
        List<Finding> findings = settings.layers().rules(Path.of(label)).apply(fresh);
        CheckedDraft checked = checkedDraft(draft, report, left, compared, findings);
        List<Finding> acceptable = settings.layers().rules(Path.of(label)).apply(left.kept());
        return new CheckOutcome.Checked(checked, acceptable, gone(compared), messages(draft, report), code(report));
    }

    private List<String> messages(Draft draft, CredibilityReport report) {
        List<String> messages = new ArrayList<>(draft.warnings());
        String label = draft.input().label();
        if (!report.article().isEnglish()) {
            messages.add(label + ": is in a language that is not read ("
                    + report.article().language() + "); if it is English, say --language en");
        }
        unseen(report)
                .forEach(source -> messages.add(
                        label + ": not seen: " + ShownAddress.of(source.address()) + " (" + source.outcome() + ")"));
        return messages;
    }

    private int code(CredibilityReport report) {
        if (!report.article().isEnglish()) {
            return ExitCode.FAILURE;
        }
        return unseen(report).isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    /** Returns the sources that could not be seen and have to be. */
    private List<SourceDocument> unseen(CredibilityReport report) {
        return settings.layers().get(SettingKey.REQUIRE_SOURCES)
                ? report.documents().stream()
                        .filter(document -> !document.outcome().isSeen())
                        .toList()
                : List.of();
    }

    private CredibilityReport report(Article article, String label) {
        return analyzer.analyze(article, documents.of(article, settings.layers()::isFollowed, label));
    }

    private List<Mark> marks(Article article, String label) throws IOException {
        return held.trusted().isEmpty()
                ? article.marks()
                : TrustedMarks.of(article, before(held.trusted().get(), label));
    }

    /** Leaves out what the draft's version of the base shows as well. */
    private List<Finding> sinceBase(List<Finding> findings, String label) throws IOException {
        Optional<Article> before =
                held.base().isEmpty() ? Optional.empty() : before(held.base().get(), label);
        if (before.isEmpty()) {
            return findings;
        }
        CredibilityReport report = report(before.get(), label);
        List<Finding> known = Suppressions.apply(
                        report.article(), report.article().marks(), report.findings(), tried::holds)
                .kept();
        return Baseline.EMPTY.with(label, known).compare(label, findings).fresh();
    }

    /** A version that could not be read tells nothing. */
    private Optional<Article> before(Revision revision, String label) throws IOException {
        Optional<byte[]> bytes = revision.before(revision.path(label));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            DraftReader old = new DraftReader(
                    new ByteArrayInputStream(bytes.get()),
                    Optional.of(label),
                    settings.inputs().format());
            return Optional.of(settings.article(old.read(DraftReader.STANDARD_INPUT)));
        } catch (UnreadableDraftException unreadable) {
            return Optional.empty();
        }
    }

    private CheckedDraft checkedDraft(
            Draft draft,
            CredibilityReport report,
            Suppressions left,
            Baseline.Comparison compared,
            List<Finding> findings) {
        FailOn failOn = settings.layers().get(SettingKey.FAIL_ON);
        Severity least = settings.layers().get(SettingKey.MIN_SEVERITY);
        List<Finding> shown = findings.stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
        long hidden = findings.stream()
                .filter(finding -> finding.severity().compareTo(least) > 0 && failOn.fails(finding.severity()))
                .count();
        return new CheckedDraft(
                names.of(draft.input().label()),
                draft.source(),
                report,
                new ReportContext(
                        draft.input(),
                        documents.isOffline(),
                        ToolVersion.current(),
                        left.covered().size()),
                shown,
                failOn.severity(),
                (int) hidden,
                lowScores(report),
                left.covered().size(),
                compared.known().size(),
                gone(compared).size());
    }

    private List<CheckedDraft.LowScore> lowScores(CredibilityReport report) {
        Optional<Integer> least = settings.layers().get(SettingKey.MIN_SCORE);
        List<CheckedDraft.LowScore> low = new ArrayList<>();
        for (ClaimAssessment claim : least.isEmpty() ? List.<ClaimAssessment>of() : report.claims()) {
            Salience salience = claim.claim().salience();
            OptionalInt points = claim.score().map(Score::points).orElse(OptionalInt.empty());
            boolean counts = salience == Salience.HEADLINE || salience == Salience.LEAD;
            if (counts && points.isPresent() && points.getAsInt() < least.get()) {
                low.add(new CheckedDraft.LowScore(claim.claim(), points.getAsInt(), least.get()));
            }
        }
        return low;
    }

    /** What rules would tell that were not tried is not gone. */
    private List<Baseline.Entry> gone(Baseline.Comparison compared) {
        return compared.gone().stream()
                .filter(entry ->
                        RuleCatalogue.find(entry.rule()).map(tried::holds).orElse(true))
                .toList();
    }
}
