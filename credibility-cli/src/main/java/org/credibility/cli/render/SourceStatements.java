package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.corroboration.DocumentJoin;
import org.credibility.corroboration.JoinReason;
import org.credibility.corroboration.Origin;
import org.credibility.document.Link;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.FigureCheck;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.Passage;
import org.credibility.evidence.QuotationCheck;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.CitedLink;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;

/** What each document of a report says of the claims it is cited for, and of others that it supports or contradicts. */
final class SourceStatements {
    private final CredibilityReport report;
    private final Map<String, Set<Integer>> citedFor = new HashMap<>();
    private final Map<String, List<DocumentJoin>> joins = new HashMap<>();
    private final Map<String, SourceDocument> citing = new HashMap<>();

    SourceStatements(CredibilityReport report) {
        this.report = report;
        for (CitedLink cited : report.links()) {
            Set<Integer> claims =
                    citedFor.computeIfAbsent(Link.pageOf(cited.link().target()), key -> new TreeSet<>());
            cited.claims().forEach(claim -> claims.add(number(claim)));
        }
        for (SourceDocument document : report.documents()) {
            document.citations().forEach(cited -> citing.putIfAbsent(Link.pageOf(cited), document));
        }
        for (Origin origin : report.origins()) {
            for (DocumentJoin join : origin.joins()) {
                joins.computeIfAbsent(join.document(), key -> new ArrayList<>()).add(join);
            }
        }
    }

    /**
     * One document.
     *
     * @param document the document
     * @param verdict what became of it
     * @param reason why it was not seen, and what it is cited for then; empty where it was seen
     * @param statements what it says, grouped by its words, the most urgent first
     * @param join another document that it shares its origin with; empty where there is none before it
     * @param citedBy the first document that links to it, where the article does not; empty for any other one
     */
    record Source(
            SourceDocument document,
            SourceVerdict verdict,
            Optional<String> reason,
            List<Statement> statements,
            Optional<SharedOrigin> join,
            Optional<SourceDocument> citedBy) {}

    /**
     * What it says of some claims.
     *
     * @param claims the numbers of the claims
     * @param words what it says, in our words
     * @param passage its own words; empty where it says nothing
     */
    record Statement(List<Integer> claims, String words, Optional<String> passage) {}

    /** A document of the same origin, by its address, and why. */
    record SharedOrigin(DocumentJoin join, String other) {}

    private record Saying(SourceVerdict verdict, String words, Optional<String> passage) {
        Statement of(List<Integer> claims) {
            return new Statement(claims, words, passage);
        }
    }

    List<Source> all() {
        List<Source> sources = new ArrayList<>();
        for (int at = 0; at < report.documents().size(); at++) {
            sources.add(source(report.documents().get(at), at));
        }
        return sources;
    }

    private Source source(SourceDocument document, int at) {
        Set<Integer> cited = citedFor.getOrDefault(Link.pageOf(document.address()), Set.of());
        if (!document.outcome().isSeen()) {
            return new Source(
                    document,
                    unseen(document),
                    Optional.of(reason(document, cited)),
                    List.of(),
                    Optional.empty(),
                    citedBy(document));
        }
        Map<Saying, List<Integer>> sayings = sayings(at, cited);
        Optional<SharedOrigin> join =
                sayings.keySet().stream().anyMatch(saying -> saying.verdict() == SourceVerdict.SUPPORTS)
                        ? join("d" + (at + 1))
                        : Optional.empty();
        SourceVerdict verdict = sayings.keySet().stream()
                .map(Saying::verdict)
                .min(Comparator.naturalOrder())
                .map(worst -> worst == SourceVerdict.SUPPORTS && isCopy(join) ? SourceVerdict.COPY : worst)
                .orElse(SourceVerdict.UNUSED);
        List<Statement> statements = new ArrayList<>();
        sayings.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().verdict()))
                .forEach(entry -> statements.add(entry.getKey().of(entry.getValue())));
        return new Source(document, verdict, Optional.empty(), statements, join, citedBy(document));
    }

    private Optional<SourceDocument> citedBy(SourceDocument document) {
        return Optional.ofNullable(citing.get(Link.pageOf(document.address())))
                .filter(citing -> !citedFor.containsKey(Link.pageOf(document.address())));
    }

    private static boolean isCopy(Optional<SharedOrigin> join) {
        return join.map(shared -> shared.join().reason())
                .filter(reason -> reason == JoinReason.COPY || reason == JoinReason.SAME_PAGE)
                .isPresent();
    }

    private Map<Saying, List<Integer>> sayings(int at, Set<Integer> cited) {
        Map<Saying, List<Integer>> sayings = new LinkedHashMap<>();
        for (ClaimAssessment claim : report.claims()) {
            int number = claim.claim().number();
            claim.evidence().stream()
                    .skip(at)
                    .findFirst()
                    .filter(evidence -> cited.contains(number) || takesASide(evidence))
                    .map(SourceStatements::saying)
                    .ifPresent(saying -> sayings.computeIfAbsent(saying, key -> new ArrayList<>())
                            .add(number));
        }
        return sayings;
    }

    private static boolean takesASide(Evidence evidence) {
        return evidence.stance() == Stance.SUPPORTS || evidence.stance() == Stance.CONTRADICTS;
    }

    /** What a document says of a claim, in our words. */
    static String words(Evidence evidence) {
        return saying(evidence).words();
    }

    private static Saying saying(Evidence evidence) {
        Optional<String> passage = evidence.passage().map(Passage::text);
        if (evidence.stance() == Stance.CONTRADICTS) {
            String figure = evidence.figures().stream()
                    .filter(check -> check.agreement() == FigureCheck.Agreement.DIFFERENT)
                    .findFirst()
                    .map(check -> check.other().map(Passage::text).orElse("another figure") + " there, " + check.words()
                            + " in the article")
                    .orElse("says otherwise" + teller(evidence));
            return new Saying(SourceVerdict.CONTRADICTS, figure, passage);
        }
        Optional<QuotationCheck> altered =
                evidence.quotations().stream().filter(QuotationCheck::isAltered).findFirst();
        if (altered.isPresent()) {
            return new Saying(
                    SourceVerdict.QUOTE_DIFFERS,
                    "quoted in other words than it has",
                    altered.get().closest().map(Passage::text));
        }
        return switch (evidence.stance()) {
            case SUPPORTS -> new Saying(SourceVerdict.SUPPORTS, "says so" + teller(evidence), passage);
            case MENTIONS ->
                new Saying(SourceVerdict.MENTIONS, "speaks of it and leaves it open" + teller(evidence), passage);
            default -> new Saying(SourceVerdict.SILENT, "says nothing of it", Optional.empty());
        };
    }

    private static String teller(Evidence evidence) {
        return evidence.telling()
                .flatMap(telling -> telling.teller())
                .map(teller -> ", by " + teller)
                .orElse("");
    }

    /** The first document of the same origin that this one was joined to. */
    private Optional<SharedOrigin> join(String document) {
        return joins.getOrDefault(document, List.of()).stream()
                .filter(join -> join.other().isPresent())
                .findFirst()
                .map(join -> new SharedOrigin(
                        join,
                        ShownAddress.of(report.documents()
                                .get(number(join.other().orElseThrow()) - 1)
                                .address())));
    }

    private static SourceVerdict unseen(SourceDocument document) {
        if (document.outcome() == Outcome.PAYWALL) {
            return SourceVerdict.PAYWALL;
        }
        return isGone(document) ? SourceVerdict.DEAD : SourceVerdict.NOT_SEEN;
    }

    private static boolean isGone(SourceDocument document) {
        int status = document.status().orElse(0);
        return switch (document.outcome()) {
            case SOFT_404, HOMEPAGE_REDIRECT -> true;
            case HTTP_ERROR -> status == 404 || status == 410;
            default -> false;
        };
    }

    private static String reason(SourceDocument document, Set<Integer> cited) {
        String status =
                document.outcome() == Outcome.HTTP_ERROR && document.status().isPresent()
                        ? " " + document.status().getAsInt()
                        : "";
        String claims = cited.isEmpty()
                ? ""
                : "; cited for claim" + (cited.size() == 1 ? " " : "s ")
                        + cited.toString().replace("[", "").replace("]", "");
        return document.outcome().name() + status + ": " + PlainWords.outcome(document) + claims;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
