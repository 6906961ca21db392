package org.credibility.cli.render;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.Cue;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Deadline;
import org.credibility.claim.Hedge;
import org.credibility.claim.Response;
import org.credibility.claim.Salience;
import org.credibility.cli.draft.Input;
import org.credibility.corroboration.Origin;
import org.credibility.document.Article;
import org.credibility.document.Link;
import org.credibility.document.ProvenanceNote;
import org.credibility.document.Tier;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.evidence.Telling;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.lexicon.ResponseKind;
import org.credibility.report.ArticleSummary;
import org.credibility.report.CitedLink;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.report.Gap;
import org.credibility.rule.Finding;
import org.credibility.rule.RuleCatalogue;
import org.credibility.rule.Severity;
import org.credibility.score.Band;
import org.credibility.score.Contribution;
import org.credibility.score.Grade;
import org.credibility.score.InformationCredibility;
import org.credibility.score.Interval;
import org.credibility.score.MeanScore;
import org.credibility.score.Score;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Interest;
import org.credibility.source.Reliability;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.text.Span;

/** A report made by hand in which every field of every list has a value once. */
final class SampleReport {
    static final String TEXT = """
            Ferry to stop, sources say
            The ferry may stop in May, internal sources told @ilse, she claims. 31,200 rode it, the report shows.
            There is talk of a bridge. Ann Vale declined to comment. It is a shame.
            """;

    static final ReportContext CONTEXT =
            new ReportContext(Input.ofText("ferry.txt", TEXT), true, new ToolVersion("0.1.0", "2026.1"), 0);

    private static final Source INSIDERS = source(
            1, Optional.of("internal sources"), SourceType.ANONYMOUS_INSIDER, Anonymity.ANONYMOUS, "internal sources");
    private static final Source POSTER =
            source(2, Optional.of("@ilse"), SourceType.RESEARCHER_POST, Anonymity.PSEUDONYM, "@ilse");
    private static final Source REPORT =
            source(3, Optional.of("the report"), SourceType.CORPORATE_FILING, Anonymity.DOCUMENT, "the report");
    private static final Source RUMOUR = source(4, Optional.empty(), SourceType.UNATTRIBUTED_RUMOUR, Anonymity.NONE);

    private static final List<Origin> ORIGINS = List.of(
            new Origin(1, "internal sources", Optional.of(INSIDERS), List.of("d1"), List.of()),
            new Origin(2, "the report", Optional.of(REPORT), List.of(), List.of()));

    private SampleReport() {}

    static CredibilityReport report() {
        return report(article());
    }

    /** Returns the report of an article whose text holds the sample's words at the same places. */
    static CredibilityReport report(Article article) {
        List<ClaimAssessment> claims = claims(article);
        MeanScore mean = new MeanScore(60, new Interval(30, 80), Band.FAIR);
        return new CredibilityReport(
                article,
                Optional.of(LocalDate.of(2031, 6, 20)),
                List.of(INSIDERS, POSTER, REPORT, RUMOUR),
                attributions(),
                claims,
                List.of(link()),
                List.of(document()),
                ORIGINS,
                List.of(finding()),
                new ArticleSummary(
                        5,
                        4,
                        2,
                        1,
                        Optional.of(mean),
                        Optional.of(claims.get(0)),
                        new BigDecimal("0.50"),
                        BigDecimal.ONE,
                        new BigDecimal("0.25"),
                        2,
                        "Of 4 claims that can be checked, 2 rest on an unnamed source."));
    }

    /** Returns the report with other words for its first claim. */
    static CredibilityReport reportWith(String words) {
        CredibilityReport report = report();
        List<ClaimAssessment> claims = new ArrayList<>(report.claims());
        ClaimAssessment first = claims.get(0);
        claims.set(
                0,
                new ClaimAssessment(
                        first.claim(), words, first.score(), first.evidence(), first.origins(), first.gaps()));
        return new CredibilityReport(
                report.article(),
                report.asOf(),
                report.sources(),
                report.attributions(),
                claims,
                report.links(),
                report.documents(),
                report.origins(),
                report.findings(),
                report.summary());
    }

    static Article article() {
        return Article.builder()
                .text(TEXT)
                .title("Ferry to stop, sources say")
                .author("Ida Holm")
                .publisher("Tern Coast Courier")
                .tier(Tier.B)
                .published(LocalDate.of(2031, 6, 17))
                .provenanceNote(new ProvenanceNote(
                        ProvenanceNote.Kind.FIRST_PUBLISHED,
                        "It is a shame.",
                        Optional.of(at("It is a shame.")),
                        Optional.of("Shame")))
                .build();
    }

    private static CitedLink link() {
        URI target = URI.create("https://ferry.example/riders.pdf");
        Span sentence = at("31,200 rode it, the report shows.");
        return new CitedLink(new Link(at("the report"), target), Optional.of(sentence), List.of("c3"));
    }

    static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return Span.of(begin, begin + words.length());
    }

    private static List<ClaimAssessment> claims(Article article) {
        Chain relayed = new Chain(List.of(new Hop(INSIDERS, false), new Hop(POSTER, false)), Interest.NONE, false);
        Chain inherited = new Chain(List.of(new Hop(INSIDERS, true)), Interest.NONE, false);
        Chain report = Chain.of(REPORT);
        Hedge may = hedge("may", HedgeMode.MODAL, "-0.50", HedgeStrength.MODERATE);
        Hedge claims = hedge("claims", HedgeMode.DISTANCE, "-0.5", HedgeStrength.MODERATE);
        return List.of(
                scored(article, 1, "Ferry to stop", ClaimKind.PLAN, List.of(inherited), List.of(), weak()),
                scored(
                        article,
                        2,
                        "The ferry may stop in May",
                        ClaimKind.PREDICTION,
                        List.of(relayed, report),
                        List.of(may, claims),
                        weak()),
                scored(article, 3, "31,200 rode it", ClaimKind.FIGURE, List.of(report), List.of(), strong()),
                scored(article, 4, "a bridge", ClaimKind.EVENT, List.of(Chain.of(RUMOUR)), List.of(), withheld()),
                unscored(article, 5, "It is a shame."));
    }

    private static ClaimAssessment scored(
            Article article,
            int number,
            String words,
            ClaimKind kind,
            List<Chain> chains,
            List<Hedge> hedges,
            Score score) {
        boolean second = number == 2;
        Claim claim = new Claim(
                number,
                at(words),
                kind,
                number == 1 ? Salience.HEADLINE : Salience.BODY,
                second ? List.of(1, 2) : List.of(),
                chains,
                hedges,
                second ? List.of(response()) : List.of(),
                second ? Optional.of(deadline()) : Optional.empty(),
                Optional.empty());
        List<Origin> origins = ORIGINS.stream()
                .filter(origin ->
                        chains.stream().anyMatch(chain -> origin.source().equals(Optional.of(chain.origin()))))
                .toList();
        List<Evidence> evidence = second
                ? List.of(new Evidence(
                        "d1",
                        Stance.SUPPORTS,
                        0.875,
                        Optional.of(new Passage(Passage.Part.TEXT, Span.of(0, 9), "It stops.")),
                        Optional.of(new Telling(Optional.empty(), Optional.empty(), HedgeStrength.NONE)),
                        List.of(),
                        List.of(),
                        Optional.of("o1")))
                : List.of();
        return new ClaimAssessment(
                claim, at(words).in(article.text()), Optional.of(score), evidence, origins, gaps(number));
    }

    private static ClaimAssessment unscored(Article article, int number, String words) {
        Claim claim = new Claim(
                number,
                at(words),
                ClaimKind.OPINION,
                Salience.BODY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new ClaimAssessment(
                claim, at(words).in(article.text()), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static List<Gap> gaps(int number) {
        return switch (number) {
            case 1 -> List.of(Gap.NAME, Gap.SECOND_ORIGIN, Gap.LINK, Gap.ACCESS, Gap.DATE);
            case 2 -> List.of(Gap.NAME, Gap.RESPONSE);
            case 4 -> List.of(Gap.SOURCE);
            default -> List.of();
        };
    }

    private static Score weak() {
        return new Score(
                new BigDecimal("-0.2473"),
                OptionalInt.of(44),
                Optional.of(new Interval(20, 71)),
                new Grade(Reliability.F, InformationCredibility.POSSIBLE),
                Optional.of(Band.WEAK),
                List.of(contribution("prior PLAN", "-0.8473"), contribution("ANONYMOUS_INSIDER", "0.6")));
    }

    private static Score strong() {
        return new Score(
                new BigDecimal("2.9993"),
                OptionalInt.of(95),
                Optional.of(new Interval(85, 99)),
                new Grade(Reliability.B, InformationCredibility.PROBABLE),
                Optional.of(Band.STRONG),
                List.of(contribution("prior FIGURE", "-0.2007"), contribution("CORPORATE_FILING", "3.2")));
    }

    private static Score withheld() {
        return new Score(
                new BigDecimal("-1"),
                OptionalInt.empty(),
                Optional.empty(),
                new Grade(Reliability.F, InformationCredibility.CANNOT_BE_JUDGED),
                Optional.empty(),
                List.of(contribution("prior EVENT", "-1.0000")));
    }

    private static Contribution contribution(String reason, String amount) {
        return new Contribution(reason, new BigDecimal(amount));
    }

    private static Hedge hedge(String words, HedgeMode mode, String amount, HedgeStrength strength) {
        return new Hedge(at(words), mode, new BigDecimal(amount), strength);
    }

    private static Response response() {
        return new Response(
                ResponseKind.NO_COMMENT, Optional.of("Ann Vale"), true, at("Ann Vale declined to comment."));
    }

    private static Deadline deadline() {
        return new Deadline(
                at("in May"), Optional.of(LocalDate.of(2032, 5, 1)), Optional.of(LocalDate.of(2032, 5, 31)));
    }

    private static List<Attribution> attributions() {
        Cue claims = new Cue(List.of(at("claims")), "claim", CueKind.CLAIM);
        Cue told = new Cue(List.of(at("told")), "tell", CueKind.REPORT);
        return List.of(
                new Attribution(
                        1,
                        List.of(at("she")),
                        claims,
                        List.of(at("The ferry may stop in May, internal sources told @ilse")),
                        OptionalInt.empty()),
                new Attribution(
                        2,
                        List.of(at("internal sources")),
                        told,
                        List.of(at("The ferry may stop in May")),
                        OptionalInt.of(1)));
    }

    private static SourceDocument document() {
        return SourceDocument.builder(URI.create("https://example.org/a"), Outcome.OK)
                .finalAddress(URI.create("https://example.org/b"))
                .title("Ferry")
                .publisher("Example")
                .published(LocalDate.of(2031, 6, 1))
                .retrievedAt(Instant.parse("2031-06-18T08:00:00Z"))
                .sha256("0".repeat(64))
                .text("It stops.")
                .build();
    }

    private static Finding finding() {
        return new Finding(
                RuleCatalogue.find("CR203").orElseThrow(),
                Severity.WARNING,
                "Post by @ilse is cited but not linked.",
                Optional.of("c2"),
                at("@ilse"),
                List.of(new Finding.Related(at("@ilse"), "source")),
                "f00");
    }

    private static Source source(
            int number, Optional<String> name, SourceType type, Anonymity anonymity, String... mentions) {
        return new Source(
                number,
                name,
                type,
                anonymity,
                number == 1 ? OptionalInt.empty() : OptionalInt.of(1),
                false,
                false,
                Optional.empty(),
                List.of(mentions).stream().map(SampleReport::at).toList());
    }
}
