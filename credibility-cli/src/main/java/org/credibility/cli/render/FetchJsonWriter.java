package org.credibility.cli.render;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.fetch.FetchResult;
import org.credibility.fetch.Journey;
import org.credibility.fetch.Received;
import tools.jackson.core.JsonGenerator;

/** Writes what became of a link as JSON. */
public final class FetchJsonWriter {
    private FetchJsonWriter() {}

    /** Writes a document of its own, indented. */
    public static void writeDocument(String asked, FetchResult result, Writer target) {
        try (JsonGenerator json = JsonOutput.indented(target)) {
            write(asked, result, json);
            json.writeRaw('\n');
        }
    }

    /** Writes a document on a line. */
    public static void writeLine(String asked, FetchResult result, Writer target) {
        try (JsonGenerator json = JsonOutput.compact(target)) {
            write(asked, result, json);
            json.writeRaw('\n');
        }
    }

    private static void write(String asked, FetchResult result, JsonGenerator json) {
        JsonFields fields = new JsonFields(json);
        Journey journey = result.journey();
        Optional<Received> received = result.received();
        json.writeStartObject();
        json.writeStringProperty("url", asked);
        fields.optional("finalUrl", journey.finalAddress().map(ShownAddress::of));
        json.writeStringProperty("outcome", result.outcome().name());
        json.writeStringProperty(
                "reason", result instanceof FetchResult.Unseen unseen ? ShownAddress.in(unseen.reason()) : "");
        status(received, json);
        fields.optional("contentType", received.flatMap(Received::contentType));
        fields.optional("charset", received.flatMap(Received::charset));
        fields.optional("title", received.flatMap(Received::title));
        fields.optional("text", received.flatMap(Received::text));
        json.writeNumberProperty("bytes", received.map(Received::bytes).orElse(0));
        json.writeBooleanProperty("truncated", received.map(Received::truncated).orElse(false));
        fields.strings(
                "redirects", journey.redirects().stream().map(ShownAddress::of).toList());
        json.writeStringProperty("robots", journey.robots().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("elapsedMillis", journey.elapsed().toMillis());
        fields.optional("retrievedAt", journey.retrievedAt());
        fields.optional("sha256", received.flatMap(Received::sha256));
        fields.copy(result.document().archivedCopy());
        json.writeEndObject();
    }

    private static void status(Optional<Received> received, JsonGenerator json) {
        if (received.isPresent()) {
            json.writeNumberProperty("status", received.get().status());
        } else {
            json.writeNullProperty("status");
        }
    }
}
