package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.fetch.metadata.Value.Text;
import org.credibility.fetch.metadata.Value.Thing;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON-LD as pages have it: with comments, trailing commas, line feeds in strings, wrapped in CDATA, broken off. What
 * was read before a fault counts; what is too deep, too long or too much is left out.
 */
final class LinkedDataReader {
    /** So much of a script is read, in UTF-16 units. */
    private static final int MAX_CHARS = 1 << 20;

    /** So deep are things read; what is deeper is passed over. */
    private static final int MAX_DEPTH = 24;

    /** So many values are read of a page. */
    private static final int MAX_VALUES = 20_000;

    /** So much of a value is kept, in UTF-16 units; the body of an article may be one. */
    private static final int MAX_TEXT = 1 << 18;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_CHARS)
                    .maxNestingDepth(1000)
                    .maxStringLength(MAX_CHARS)
                    .maxNumberLength(1000)
                    .maxNameLength(4096)
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<Value> read = new ArrayList<>();
    private int values;

    /** Adds what a script holds. */
    void add(String script) {
        String json = script.length() > MAX_CHARS ? script.substring(0, MAX_CHARS) : script;
        int begin = begin(json);
        if (begin < 0) {
            return;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json.substring(begin))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    value(parser, token, read, 0);
                }
            }
        } catch (JacksonException broken) {
            // what was read before stands
            return;
        }
    }

    /** Returns everything read, in order. */
    List<Value> values() {
        return read;
    }

    /** What stands before the first brace is a wrapping that hides scripts from old readers. */
    private static int begin(String json) {
        for (int at = 0; at < json.length(); at++) {
            if (json.charAt(at) == '{' || (json.charAt(at) == '[' && !json.startsWith("[CDATA[", at))) {
                return json.startsWith("CDATA[", at + 1) ? -1 : at;
            }
        }
        return -1;
    }

    /** Adds the value that a token begins to others; a thing is added before it is read, so that a fault leaves it. */
    private void value(JsonParser parser, JsonToken token, List<Value> others, int depth) {
        boolean tooMuch = depth > MAX_DEPTH || ++values > MAX_VALUES;
        if (tooMuch) {
            parser.skipChildren();
            return;
        }
        if (token == JsonToken.START_OBJECT) {
            object(parser, others, depth);
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY && next != null; ) {
                value(parser, next, others, depth + 1);
                next = parser.nextToken();
            }
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            others.add(new Text(words(parser.getString())));
        }
    }

    private void object(JsonParser parser, List<Value> others, int depth) {
        Map<String, List<Value>> properties = new LinkedHashMap<>();
        others.add(new Thing(properties));
        int place = others.size() - 1;
        for (JsonToken next = parser.nextToken(); next == JsonToken.PROPERTY_NAME; next = parser.nextToken()) {
            String name = name(parser.currentName());
            List<Value> found = properties.computeIfAbsent(name, any -> new ArrayList<>());
            value(parser, parser.nextToken(), found, depth + 1);
        }
        unwrapped(properties).ifPresent(plain -> others.set(place, plain));
    }

    /** Returns the value that an object stands for, which tells its language or the like; empty for a thing. */
    private static Optional<Value> unwrapped(Map<String, List<Value>> properties) {
        List<Value> plain = properties.getOrDefault("@value", List.of());
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain.get(0));
    }

    private static String name(String written) {
        return written.startsWith("schema:") || written.startsWith("http")
                ? written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf(':')) + 1)
                : written;
    }

    private static String words(String written) {
        String folded = ElementText.folded(written, MAX_TEXT);
        return folded.indexOf('&') < 0 ? folded : Parser.unescapeEntities(folded, false);
    }
}
