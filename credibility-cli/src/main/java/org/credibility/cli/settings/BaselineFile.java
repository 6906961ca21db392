package org.credibility.cli.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credibility.cli.render.JsonOutput;
import org.credibility.rule.Baseline;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The file of accepted findings: JSON, sorted, an entry a line, so that a change of it can be read. */
public final class BaselineFile {
    /** What it is called unless the user says otherwise. */
    public static final String FILE_NAME = ".credibility-baseline.json";

    private static final String SCHEMA = "credibility-baseline/1";
    private static final int MAX_BYTES = 32 << 20;
    private static final JsonFactory JSON = new JsonFactory();

    private final String name;

    private BaselineFile(String name) {
        this.name = name;
    }

    /**
     * Returns the baseline in a file.
     *
     * @throws IllegalArgumentException if it cannot be read or is broken; the message is a sentence for the user with the place
     */
    public static Baseline read(String name) {
        try {
            String text = BoundedText.read(Path.of(name), MAX_BYTES)
                    .orElseThrow(() -> new IllegalArgumentException(name + ": longer than a baseline can be"));
            return parse(name, text);
        } catch (InvalidPathException | NoSuchFileException missing) {
            throw new IllegalArgumentException(
                    name + ": no such baseline; make one with credibility baseline create", missing);
        } catch (CharacterCodingException wrong) {
            throw new IllegalArgumentException(name + ": not UTF-8", wrong);
        } catch (IOException broken) {
            throw new IllegalArgumentException(name + ": cannot be read", broken);
        }
    }

    /**
     * Returns the baseline that a text holds.
     *
     * @param name what to call the file
     * @throws IllegalArgumentException if it is broken; the message is a sentence for the user with the place
     */
    public static Baseline parse(String name, String text) {
        BaselineFile file = new BaselineFile(name);
        Reader reader = new StringReader(text);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), reader)) {
            return file.document(json);
        } catch (JacksonException wrong) {
            String reason = wrong.getOriginalMessage()
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst(" \\(start marker .*", "")
                    .strip();
            throw new IllegalArgumentException(
                    name + ":" + wrong.getLocation().getLineNr() + ": no JSON (" + reason + ")", wrong);
        }
    }

    /**
     * Writes a baseline.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Baseline baseline, Writer target) throws IOException {
        target.write("{\n  \"schema\": \"" + SCHEMA + "\",\n  \"findings\": [");
        String separator = "\n    ";
        for (Baseline.Entry entry : baseline.entries()) {
            target.write(separator);
            try (JsonGenerator json = JsonOutput.compact(target)) {
                json.writeStartObject();
                json.writeStringProperty("draft", entry.draft());
                json.writeStringProperty("rule", entry.rule());
                json.writeStringProperty("fingerprint", entry.fingerprint());
                json.writeStringProperty("message", entry.message());
                json.writeEndObject();
            }
            separator = ",\n    ";
        }
        target.write(baseline.entries().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    }

    private Baseline document(JsonParser json) {
        List<Baseline.Entry> entries = new ArrayList<>();
        boolean told = false;
        expect(json, json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("schema")) {
                told = SCHEMA.equals(json.getString());
            } else if (field.equals("findings")) {
                expect(json, value, JsonToken.START_ARRAY);
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    entries.add(entry(json));
                }
            } else {
                json.skipChildren();
            }
        }
        if (!told) {
            throw new IllegalArgumentException(name + ":1: no baseline of the schema " + SCHEMA);
        }
        return Baseline.of(entries);
    }

    private Baseline.Entry entry(JsonParser json) {
        expect(json, json.currentToken(), JsonToken.START_OBJECT);
        Map<String, String> fields = new TreeMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            expect(json, json.nextToken(), JsonToken.VALUE_STRING);
            fields.put(field, json.getString());
        }
        return new Baseline.Entry(
                field("draft", fields, json),
                field("rule", fields, json),
                field("fingerprint", fields, json),
                fields.getOrDefault("message", ""));
    }

    private String field(String field, Map<String, String> fields, JsonParser json) {
        String value = fields.get(field);
        if (value == null || value.isBlank()) {
            throw refuse(json, "an entry has no '" + field + "'");
        }
        return value;
    }

    private void expect(JsonParser json, JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw refuse(json, "this is no baseline; make one anew with credibility baseline update");
        }
    }

    private IllegalArgumentException refuse(JsonParser json, String message) {
        int line = Math.max(1, json.currentTokenLocation().getLineNr());
        return new IllegalArgumentException(name + ":" + line + ": " + message);
    }
}
