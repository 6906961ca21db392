package org.credibility.cli.render;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.rule.Finding;
import org.credibility.score.MeanScore;
import tools.jackson.core.JsonGenerator;

/** Writes what a check finds as JSON of the schema {@code credibility-check/1}: one document, or a line for each draft. */
public final class JsonFindings implements FindingsWriter {
    /** The name and version of the schema. */
    public static final String SCHEMA = "credibility-check/1";

    private final Writer target;
    private final Form form;
    private final JsonGenerator document;

    private JsonFindings(Writer target, Form form) {
        this.target = target;
        this.form = form;
        this.document = JsonOutput.indented(target);
    }

    /** Returns a writer of one document for all drafts. */
    public static JsonFindings document(Writer target) {
        return new JsonFindings(target, Form.DOCUMENT);
    }

    /** Returns a writer of a document a draft, each on a line. */
    public static JsonFindings lines(Writer target) {
        return new JsonFindings(target, Form.LINES);
    }

    @Override
    public void begin() {
        if (form == Form.DOCUMENT) {
            document.writeStartObject();
            head(document, ToolVersion.current());
            document.writeArrayPropertyStart("drafts");
        }
    }

    @Override
    public void draft(CheckedDraft draft) {
        if (form == Form.DOCUMENT) {
            document.writeStartObject();
            fields(draft, document);
            document.writeEndObject();
            return;
        }
        try (JsonGenerator line = JsonOutput.compact(target)) {
            line.writeStartObject();
            head(line, draft.context().tool());
            fields(draft, line);
            line.writeEndObject();
            line.writeRaw('\n');
        }
    }

    @Override
    public void end(CheckTotals totals) {
        if (form == Form.LINES) {
            return;
        }
        document.writeEndArray();
        document.writeObjectPropertyStart("summary");
        document.writeNumberProperty("drafts", totals.drafts());
        document.writeNumberProperty("errors", totals.errors());
        document.writeNumberProperty("warnings", totals.warnings());
        document.writeNumberProperty("notes", totals.notes());
        document.writeNumberProperty("failing", totals.failing());
        document.writeNumberProperty("lowScores", totals.lowScores());
        document.writeNumberProperty("suppressed", totals.suppressed());
        document.writeNumberProperty("known", totals.known());
        document.writeNumberProperty("gone", totals.gone());
        document.writeNumberProperty("unread", totals.unread());
        document.writeBooleanProperty("fails", totals.fails());
        document.writeEndObject();
        document.writeEndObject();
        document.writeRaw('\n');
        document.flush();
    }

    private static void head(JsonGenerator json, ToolVersion tool) {
        json.writeStringProperty("schema", SCHEMA);
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", ToolVersion.NAME);
        json.writeStringProperty("version", tool.release());
        json.writeStringProperty("rulesVersion", tool.rules());
        json.writeEndObject();
    }

    private static void fields(CheckedDraft draft, JsonGenerator json) {
        JsonFields fields = new JsonFields(json);
        json.writeStringProperty("path", draft.path());
        fields.input(draft.context().input());
        json.writeBooleanProperty("offline", draft.context().offline());
        Optional<MeanScore> mean = draft.report().summary().score();
        number(json, "score", mean.map(score -> OptionalInt.of(score.points())).orElse(OptionalInt.empty()));
        fields.interval(mean.map(MeanScore::interval));
        fields.optional("band", mean.map(MeanScore::band));
        json.writeBooleanProperty("fails", draft.fails());
        json.writeNumberProperty("suppressed", draft.suppressed());
        json.writeNumberProperty("known", draft.known());
        json.writeNumberProperty("gone", draft.gone());
        fields.objects("findings", draft.findings(), finding -> finding(finding, draft, json, fields));
        fields.objects("lowScores", draft.lowScores(), low -> lowScore(low, draft, json, fields));
    }

    private static void finding(Finding finding, CheckedDraft draft, JsonGenerator json, JsonFields fields) {
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("name", finding.rule().name());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("message", finding.message());
        fields.optional("claim", finding.claim());
        fields.span(finding.span());
        fields.place(finding.span(), draft.report().article().sourceMap());
        json.writeStringProperty(
                "words", finding.span().in(draft.report().article().text()));
        json.writeStringProperty("fingerprint", finding.fingerprint());
        json.writeBooleanProperty("fails", draft.fails(finding));
    }

    private static void lowScore(CheckedDraft.LowScore low, CheckedDraft draft, JsonGenerator json, JsonFields fields) {
        json.writeStringProperty("claim", low.claim().id());
        json.writeStringProperty("salience", low.claim().salience().name());
        fields.place(low.claim().span(), draft.report().article().sourceMap());
        json.writeNumberProperty("score", low.points());
        json.writeNumberProperty("least", low.least());
    }

    private static void number(JsonGenerator json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** How drafts are put together. */
    private enum Form {
        DOCUMENT,
        LINES
    }
}
