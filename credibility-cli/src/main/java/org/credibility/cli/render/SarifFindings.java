package org.credibility.cli.render;

import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.credibility.rule.Finding;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import org.credibility.rule.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings as SARIF 2.1.0, which code scanning reads. Every result has a place; the chain that its claim rests on is a code
 * flow, other words that belong to it are related places.
 */
public final class SarifFindings implements FindingsWriter {
    /** More results than this a run are refused by code scanning. */
    static final int MOST_RESULTS = 25_000;

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String LOW_SCORE = "min-score";

    private final Map<String, Integer> ruleNumbers = new HashMap<>();
    private final JsonGenerator json;
    private final SarifPlaces places;
    private int results;

    /** Takes where to write. */
    public SarifFindings(Writer target) {
        json = JsonOutput.indented(target);
        places = new SarifPlaces(json);
    }

    @Override
    public void begin() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        places.root();
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void draft(CheckedDraft draft) {
        draft.findings().forEach(finding -> result(finding, draft));
        draft.lowScores().forEach(low -> result(low, draft));
    }

    @Override
    public void end(CheckTotals totals) {
        json.writeEndArray();
        invocation(totals);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void tool() {
        ToolVersion version = ToolVersion.current();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", ToolVersion.NAME);
        json.writeStringProperty("version", version.release());
        json.writeArrayPropertyStart("rules");
        RuleCatalogue.all().forEach(this::rule);
        lowScoreRule();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Rule rule) {
        ruleNumbers.put(rule.id(), ruleNumbers.size());
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("name", rule.name());
        places.message("shortDescription", rule.summary());
        places.message("fullDescription", rule.why());
        places.message("help", rule.why() + "\n\n" + rule.fix());
        level("defaultConfiguration", rule.severity());
        json.writeEndObject();
    }

    private void lowScoreRule() {
        ruleNumbers.put(LOW_SCORE, ruleNumbers.size());
        json.writeStartObject();
        json.writeStringProperty("id", LOW_SCORE);
        places.message("shortDescription", "The headline or a lead claim scores below what is asked for.");
        level("defaultConfiguration", Severity.ERROR);
        json.writeEndObject();
    }

    private void level(String name, Severity severity) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("level", level(severity));
        json.writeEndObject();
    }

    private void result(Finding finding, CheckedDraft draft) {
        if (results++ >= MOST_RESULTS) {
            return;
        }
        begin(finding.rule().id(), finding.severity(), finding.message());
        places.locations(draft, draft.region(finding));
        fingerprint(finding.fingerprint());
        places.related(finding, draft);
        places.chain(finding, draft);
        json.writeEndObject();
    }

    private void result(CheckedDraft.LowScore low, CheckedDraft draft) {
        if (results++ >= MOST_RESULTS) {
            return;
        }
        begin(LOW_SCORE, Severity.ERROR, low.message());
        places.locations(
                draft,
                FileRegion.of(low.claim().span(), draft.report().article().sourceMap()));
        fingerprint(LOW_SCORE + ":" + low.claim().id());
        json.writeEndObject();
    }

    private void begin(String rule, Severity severity, String message) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", rule);
        json.writeNumberProperty("ruleIndex", ruleNumbers.getOrDefault(rule, -1));
        json.writeStringProperty("level", level(severity));
        places.message("message", message);
    }

    private void fingerprint(String fingerprint) {
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("primaryLocationLineHash", fingerprint);
        json.writeEndObject();
    }

    private void invocation(CheckTotals totals) {
        int rest = results - Math.min(results, MOST_RESULTS);
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", totals.unread() == 0);
        if (rest > 0) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            json.writeStartObject();
            json.writeStringProperty("level", "warning");
            places.message("message", rest + " more findings are left out.");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
