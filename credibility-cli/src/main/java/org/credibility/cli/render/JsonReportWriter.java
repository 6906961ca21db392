package org.credibility.cli.render;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.attribution.Attribution;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.corroboration.DocumentJoin;
import org.credibility.corroboration.Origin;
import org.credibility.document.Article;
import org.credibility.document.ProvenanceNote;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ArticleSummary;
import org.credibility.report.CitedLink;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;
import org.credibility.score.MeanScore;
import org.credibility.source.Source;
import org.credibility.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON documents of the schema {@code credibility-report/1}.
 *
 * <p>The same report and context give the same bytes. Safe for use by several threads.
 */
public final class JsonReportWriter {
    /** The name and version of the schema. */
    public static final String SCHEMA = "credibility-report/1";

    private final JsonGenerator json;
    private final JsonFields fields;

    private JsonReportWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes one indented document and a line feed. */
    public static void writeDocument(CredibilityReport report, ReportContext context, Writer target) {
        try (JsonGenerator json = JsonOutput.indented(target)) {
            write(report, context, json);
            json.writeRaw('\n');
        }
    }

    /** Writes the document on one line, line feed included. */
    public static void writeLine(CredibilityReport report, ReportContext context, Writer target) {
        try (JsonGenerator json = JsonOutput.compact(target)) {
            write(report, context, json);
            json.writeRaw('\n');
        }
    }

    /** Returns the document, indented, with a line feed at its end. */
    public static String toDocument(CredibilityReport report, ReportContext context) {
        StringWriter target = new StringWriter();
        writeDocument(report, context, target);
        return target.toString();
    }

    /** Writes the report as the generator's next value. */
    public static void write(CredibilityReport report, ReportContext context, JsonGenerator json) {
        new JsonReportWriter(json).report(report, context);
    }

    private void report(CredibilityReport report, ReportContext context) {
        Article article = report.article();
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        tool(context.tool());
        fields.input(context.input());
        settings(report, context);
        article(article);
        fields.objects("sources", report.sources(), this::source);
        fields.objects("attributions", report.attributions(), this::attribution);
        new JsonClaimWriter(json, article).write(report.claims());
        links(report.links(), article);
        documents(report.documents());
        fields.objects("origins", report.origins(), this::origin);
        fields.objects("findings", report.findings(), finding -> finding(finding, article));
        summary(report);
        json.writeEndObject();
    }

    private void tool(ToolVersion tool) {
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", ToolVersion.NAME);
        json.writeStringProperty("version", tool.release());
        json.writeStringProperty("rulesVersion", tool.rules());
        json.writeEndObject();
    }

    private void settings(CredibilityReport report, ReportContext context) {
        json.writeObjectPropertyStart("settings");
        fields.optional("asOf", report.asOf());
        fields.optional("outlet", report.article().publisher());
        fields.optional("tier", report.article().tier());
        json.writeBooleanProperty("offline", context.offline());
        json.writeEndObject();
    }

    private void article(Article article) {
        json.writeObjectPropertyStart("article");
        fields.optional("title", article.title());
        fields.strings("byline", article.byline());
        fields.optional("publisher", article.publisher());
        fields.optional("published", article.published());
        json.writeStringProperty("language", article.language());
        json.writeStringProperty("text", article.text());
        fields.objects("provenance", article.provenanceNotes(), note -> provenance(note, article));
        json.writeEndObject();
    }

    /** Writes a line that tells where the article comes from; one that stands beside the text on its page has no place. */
    private void provenance(ProvenanceNote note, Article article) {
        json.writeStringProperty("kind", note.kind().name());
        json.writeStringProperty("text", note.words());
        fields.optional("name", note.name());
        if (note.span().isEmpty()) {
            json.writeNullProperty("place");
            return;
        }
        json.writeObjectPropertyStart("place");
        fields.span(note.span().get());
        fields.place(note.span().get(), article.sourceMap());
        json.writeEndObject();
    }

    private void source(Source source) {
        json.writeStringProperty("id", source.id());
        fields.optional("name", source.name());
        json.writeStringProperty("type", source.type().name());
        json.writeStringProperty("anonymity", source.anonymity().name());
        json.writeStringProperty("reliability", source.reliability().name());
        number("count", source.count());
        fields.spans("mentions", source.mentions());
    }

    private void attribution(Attribution attribution) {
        json.writeStringProperty("id", attribution.id());
        fields.spans("source", attribution.source());
        fields.spans("cue", attribution.cue().spans());
        fields.spans("content", attribution.content());
        OptionalInt outer = attribution.nestedIn();
        fields.optional("nestedIn", outer.isPresent() ? Optional.of("a" + outer.getAsInt()) : Optional.empty());
    }

    private void links(List<CitedLink> links, Article article) {
        json.writeArrayPropertyStart("links");
        for (int number = 1; number <= links.size(); number++) {
            CitedLink cited = links.get(number - 1);
            Span anchor = cited.link().anchor();
            json.writeStartObject();
            json.writeStringProperty("id", "l" + number);
            json.writeStringProperty("url", ShownAddress.of(cited.link().target()));
            fields.span(anchor);
            json.writeStringProperty("text", anchor.in(article.text()));
            fields.place(anchor, article.sourceMap());
            sentence(cited.sentence());
            fields.strings("claims", cited.claims());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sentence(Optional<Span> sentence) {
        if (sentence.isEmpty()) {
            json.writeNullProperty("sentence");
            return;
        }
        json.writeObjectPropertyStart("sentence");
        fields.span(sentence.get());
        json.writeEndObject();
    }

    private void documents(List<SourceDocument> documents) {
        json.writeArrayPropertyStart("documents");
        for (int number = 1; number <= documents.size(); number++) {
            SourceDocument document = documents.get(number - 1);
            json.writeStartObject();
            json.writeStringProperty("id", "d" + number);
            json.writeStringProperty("url", ShownAddress.of(document.address()));
            fields.optional("finalUrl", document.finalAddress().map(ShownAddress::of));
            json.writeStringProperty("status", document.outcome().name());
            fields.optional("title", document.title());
            fields.optional("publisher", document.publisher());
            fields.optional("published", document.published());
            fields.optional("retrievedAt", document.retrievedAt());
            fields.optional("sha256", document.sha256());
            fields.copy(document.archivedCopy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void origin(Origin origin) {
        json.writeStringProperty("id", origin.id());
        json.writeStringProperty("label", ShownAddress.in(origin.label()));
        fields.optional("source", origin.source().map(Source::id));
        fields.strings("documents", origin.documents());
        fields.objects("joins", origin.joins(), this::join);
    }

    private void join(DocumentJoin join) {
        json.writeStringProperty("document", join.document());
        fields.optional("other", join.other());
        json.writeStringProperty("reason", join.reason().name());
        json.writeStringProperty("words", join.words());
    }

    private void finding(Finding finding, Article article) {
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("name", finding.rule().name());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("message", finding.message());
        fields.optional("claim", finding.claim());
        fields.span(finding.span());
        fields.place(finding.span(), article.sourceMap());
        related(finding.related(), article);
        json.writeStringProperty("fingerprint", finding.fingerprint());
    }

    private void related(List<Finding.Related> related, Article article) {
        json.writeArrayPropertyStart("related");
        for (Finding.Related other : related) {
            json.writeStartObject();
            json.writeStringProperty("label", other.label());
            fields.span(other.span());
            fields.place(other.span(), article.sourceMap());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void summary(CredibilityReport report) {
        ArticleSummary summary = report.summary();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("claims", summary.claims());
        json.writeNumberProperty("scored", summary.scored());
        json.writeNumberProperty("origins", summary.origins());
        json.writeNumberProperty("documents", summary.documents());
        mean(summary.score());
        headline(summary.headline());
        json.writeNumberProperty("shareUnnamed", summary.shareUnnamed());
        json.writeNumberProperty("shareUnlinked", summary.shareUnlinked());
        json.writeNumberProperty("shareUnsourced", summary.shareUnsourced());
        json.writeNumberProperty("largestOrigin", summary.largestOrigin());
        json.writeNumberProperty("errors", count(report.findings(), Severity.ERROR));
        json.writeNumberProperty("warnings", count(report.findings(), Severity.WARNING));
        json.writeNumberProperty("notes", count(report.findings(), Severity.NOTE));
        json.writeStringProperty("statement", summary.statement());
        json.writeEndObject();
    }

    private void mean(Optional<MeanScore> mean) {
        number("score", mean.map(score -> OptionalInt.of(score.points())).orElse(OptionalInt.empty()));
        fields.interval(mean.map(MeanScore::interval));
        fields.optional("band", mean.map(MeanScore::band));
    }

    private void headline(Optional<ClaimAssessment> headline) {
        if (headline.isEmpty()) {
            json.writeNullProperty("headline");
            return;
        }
        json.writeObjectPropertyStart("headline");
        json.writeStringProperty("claim", headline.get().claim().id());
        json.writeStringProperty("grade", headline.get().grade());
        number("score", headline.get().score().map(score -> score.points()).orElse(OptionalInt.empty()));
        json.writeEndObject();
    }

    private void number(String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
