package org.credibility.lab.predict;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes attributions as the scorer of attributions reads them. */
final class AttributionRow {
    private AttributionRow() {}

    static void write(List<Attribution> attributions, JsonGenerator json) {
        json.writeArrayPropertyStart("attributions");
        for (Attribution attribution : attributions) {
            json.writeStartObject();
            json.writeStringProperty("id", attribution.id());
            spans("source", attribution.source(), json);
            spans("cue", attribution.cue().spans(), json);
            spans("content", attribution.content(), json);
            json.writeBooleanProperty("nested", attribution.nestedIn().isPresent());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void spans(String name, List<Span> spans, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }
}
