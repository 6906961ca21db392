package org.credibility.cli.render;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of JSON that was read.
 *
 * @param text the word, number or truth value; empty where it is none, or null
 * @param fields the fields of an object
 * @param items the items of a list
 */
record JsonTree(String text, Map<String, JsonTree> fields, List<JsonTree> items) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonTree NOTHING = new JsonTree("", Map.of(), List.of());

    /**
     * Returns what a text holds; the parser bounds how deep it is.
     *
     * @throws IllegalArgumentException if it is no JSON; the message is a sentence for the user
     */
    static JsonTree read(Reader source) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), source)) {
            JsonToken first = json.nextToken();
            return first == null ? NOTHING : value(json, first);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(
                    "line " + wrong.getLocation().getLineNr() + ": no JSON ("
                            + wrong.getOriginalMessage().lines().findFirst().orElse("") + ")",
                    wrong);
        }
    }

    private static JsonTree value(JsonParser json, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, JsonTree> fields = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    fields.put(name, value(json, json.nextToken()));
                }
                yield new JsonTree("", fields, List.of());
            }
            case START_ARRAY -> {
                List<JsonTree> items = new ArrayList<>();
                for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                    items.add(value(json, next));
                }
                yield new JsonTree("", Map.of(), items);
            }
            case VALUE_NULL -> NOTHING;
            default -> new JsonTree(json.getString(), Map.of(), List.of());
        };
    }

    /** Returns a field; nothing where there is none. */
    JsonTree get(String name) {
        return fields.getOrDefault(name, NOTHING);
    }

    /** Returns the text of a field; empty where there is none. */
    String text(String name) {
        return get(name).text();
    }
}
