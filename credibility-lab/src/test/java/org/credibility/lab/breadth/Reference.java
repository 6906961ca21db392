package org.credibility.lab.breadth;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.CredibilityAnalyzer;
import org.credibility.attribution.AttributionReview;
import org.credibility.document.Article;
import org.credibility.report.CredibilityReport;
import org.credibility.source.Hop;
import org.credibility.source.Source;

/**
 * A passage with a pronoun or a description in it, and whom that means.
 *
 * @param kind what makes it hard
 * @param text the passage
 * @param begin where the pronoun or the description begins
 * @param meant words of the name that it leads back to
 */
record Reference(String kind, String text, int begin, String meant) {
    private static final CredibilityAnalyzer ANALYZER = CredibilityAnalyzer.builder()
            .attributionReview(AttributionReview.NONE)
            .build();

    static Reference of(String row) {
        String[] cells = row.split("\t", -1);
        String marked = "Notes\n\n" + cells[1].replace(" ¶ ", "\n\n");
        return new Reference(
                cells[0].substring(0, cells[0].indexOf('-')),
                marked.replace("[", "").replace("]", ""),
                marked.indexOf('['),
                cells[2]);
    }

    /** Whether the source named there, or for a quoted "I" one that its claim rests on, is called by these words. */
    boolean comesOutRight() {
        CredibilityReport report = ANALYZER.analyze(Article.ofPlainText(text));
        List<Source> named = report.sources().stream()
                .filter(source ->
                        source.mentions().stream().anyMatch(span -> span.begin() <= begin && begin < span.end()))
                .toList();
        Stream<Source> sources = named.isEmpty() ? ofClaims(report) : named.stream();
        return sources.map(Source::name).flatMap(Optional::stream).anyMatch(this::isMeant);
    }

    private Stream<Source> ofClaims(CredibilityReport report) {
        return report.claims().stream()
                .map(assessment -> assessment.claim())
                .filter(claim ->
                        claim.span().begin() <= begin && begin < claim.span().end())
                .flatMap(claim -> claim.chains().get(0).hops().stream())
                .map(Hop::source);
    }

    private boolean isMeant(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        return words.containsAll(Arrays.asList(meant.toLowerCase(Locale.ROOT).split(" ", -1)));
    }
}
