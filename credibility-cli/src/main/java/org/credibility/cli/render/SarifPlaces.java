package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.rule.Finding;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the places of SARIF results: in a file, of words that belong to them, along a chain of sources. */
final class SarifPlaces {
    private static final String ROOT = "%SRCROOT%";

    private final JsonGenerator json;

    SarifPlaces(JsonGenerator json) {
        this.json = json;
    }

    /** Writes what paths are relative to, without telling where on this machine that is. */
    void root() {
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(ROOT);
        message("description", "The root of the repository.");
        json.writeEndObject();
        json.writeEndObject();
    }

    void message(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    void locations(CheckedDraft draft, FileRegion region) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physical(draft, region);
        json.writeEndObject();
        json.writeEndArray();
    }

    void related(Finding finding, CheckedDraft draft) {
        if (finding.related().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        int id = 1;
        for (Finding.Related related : finding.related()) {
            json.writeStartObject();
            json.writeNumberProperty("id", id++);
            location(draft, related.span(), related.label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the strongest chain of the finding's claim, origin first, where each hop has words in the text. */
    void chain(Finding finding, CheckedDraft draft) {
        List<Step> steps = claim(finding, draft).map(SarifPlaces::steps).orElse(List.of());
        if (steps.size() < 2) {
            return;
        }
        json.writeArrayPropertyStart("codeFlows");
        json.writeStartObject();
        json.writeArrayPropertyStart("threadFlows");
        json.writeStartObject();
        json.writeArrayPropertyStart("locations");
        for (Step step : steps) {
            json.writeStartObject();
            json.writeObjectPropertyStart("location");
            location(draft, step.span(), step.label());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static Optional<Claim> claim(Finding finding, CheckedDraft draft) {
        return finding.claim()
                .map(id -> Integer.parseInt(id.substring(1)))
                .filter(number -> number <= draft.report().claims().size())
                .map(number -> draft.report().claims().get(number - 1).claim());
    }

    private static List<Step> steps(Claim claim) {
        List<Step> steps = new ArrayList<>();
        for (Chain chain : claim.chains().stream().limit(1).toList()) {
            for (Hop hop : chain.hops()) {
                String role = steps.isEmpty() ? "origin: " : "relay: ";
                String label = role + PlainWords.source(hop.source());
                nearest(hop.source(), claim.span()).ifPresent(span -> steps.add(new Step(span, label)));
            }
        }
        if (!steps.isEmpty()) {
            steps.add(new Step(claim.span(), "the claim"));
        }
        return steps;
    }

    /** A source is named in many places; the nearest one is meant. */
    private static Optional<Span> nearest(Source source, Span claim) {
        return source.mentions().stream()
                .min((left, right) -> Integer.compare(distance(left, claim), distance(right, claim)));
    }

    private static int distance(Span mention, Span claim) {
        return Math.abs(mention.begin() - claim.begin());
    }

    private void location(CheckedDraft draft, Span span, String label) {
        physical(draft, FileRegion.of(span, draft.report().article().sourceMap()));
        message("message", label);
    }

    private void physical(CheckedDraft draft, FileRegion region) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", RelativeUri.of(draft.path()));
        json.writeStringProperty("uriBaseId", ROOT);
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", region.begin().line());
        json.writeNumberProperty("startColumn", region.begin().column());
        json.writeNumberProperty("endLine", region.end().line());
        json.writeNumberProperty("endColumn", region.end().column());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Words along a chain. */
    private record Step(Span span, String label) {}
}
