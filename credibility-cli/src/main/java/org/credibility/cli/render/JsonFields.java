package org.credibility.cli.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.credibility.cli.draft.Input;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.evidence.ArchivedCopy;
import org.credibility.score.Interval;
import org.credibility.text.Position;
import org.credibility.text.SourceMap;
import org.credibility.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the fields that several parts of the report share. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the value's text form, or null. */
    void optional(String name, Optional<?> value) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeString(value.get().toString());
        } else {
            json.writeNull();
        }
    }

    void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Writes a list of objects; the caller's action writes the fields of one. */
    <T> void objects(String name, List<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void span(Span span) {
        json.writeNumberProperty("begin", span.begin());
        json.writeNumberProperty("end", span.end());
    }

    void spans(String name, List<Span> spans) {
        objects(name, spans, this::span);
    }

    /** Writes where a span begins and ends in the file. */
    void place(Span span, SourceMap map) {
        FileRegion region = FileRegion.of(span, map);
        Position begin = region.begin();
        Position end = region.end();
        json.writeNumberProperty("line", begin.line());
        json.writeNumberProperty("column", begin.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
    }

    /** Writes the copy that an archive keeps of a document. */
    void copy(Optional<ArchivedCopy> copy) {
        if (copy.isEmpty()) {
            json.writeNullProperty("archivedCopy");
            return;
        }
        json.writeObjectPropertyStart("archivedCopy");
        json.writeStringProperty("url", ShownAddress.of(copy.get().address()));
        json.writeStringProperty("at", copy.get().at().toString());
        json.writeEndObject();
    }

    void interval(Optional<Interval> interval) {
        if (interval.isEmpty()) {
            json.writeNullProperty("interval");
            return;
        }
        json.writeArrayPropertyStart("interval");
        json.writeNumber(interval.get().low());
        json.writeNumber(interval.get().high());
        json.writeEndArray();
    }

    void input(Input input) {
        json.writeObjectPropertyStart("input");
        optional("path", input.path());
        optional("url", input.url().map(ShownAddress::in));
        json.writeStringProperty("format", input.format());
        json.writeStringProperty("sha256", input.sha256());
        json.writeEndObject();
    }
}
