package org.credibility.cli.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.cli.draft.WholeSigns;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads the plain part of YAML: names, lists, words. What could grow or do something when it is read is refused. */
final class YamlReader {
    /** The longest file, in UTF-16 units. */
    static final int MAX_LENGTH = 262_144;

    /** So deep may lists and names stand in each other. */
    static final int MAX_DEPTH = 12;

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final YAMLParser yaml;

    private YamlReader(String file, YAMLParser yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    /**
     * Returns the names and values of a file; none where it is empty.
     *
     * @param file what to call the file
     * @throws IllegalArgumentException if it is no such file; the message is a sentence for the user with the place
     */
    static YamlNode.Fields read(String file, String text) {
        if (text.length() > MAX_LENGTH) {
            throw new FilePlace(file, 1, 1).refuse("longer than " + MAX_LENGTH / 1024 + " KB");
        }
        try (YAMLParser yaml = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), new WholeSigns(text))) {
            return new YamlReader(file, yaml).document();
        } catch (JacksonException wrong) {
            String reason =
                    wrong.getOriginalMessage().lines().findFirst().orElse("").strip();
            throw place(file, wrong.getLocation()).refuse("no YAML (" + reason + ")");
        }
    }

    private YamlNode.Fields document() {
        JsonToken first = yaml.nextToken();
        FilePlace begin = new FilePlace(file, 1, 1);
        if (first == null || first == JsonToken.VALUE_NULL || isBlank(first)) {
            return new YamlNode.Fields(List.of(), begin);
        }
        YamlNode root = node(first, 0);
        if (yaml.nextToken() != null) {
            throw place().refuse("a second document; settings are one");
        }
        if (root instanceof YamlNode.Fields fields) {
            return fields;
        }
        throw root.place().refuse("settings are lines such as 'fail-on: warning'");
    }

    private boolean isBlank(JsonToken token) {
        return token == JsonToken.VALUE_STRING && yaml.getString().isBlank();
    }

    private YamlNode node(JsonToken token, int depth) {
        checkPlain(token, depth);
        return switch (token) {
            case START_OBJECT -> fields(depth);
            case START_ARRAY -> items(depth);
            default -> new YamlNode.Scalar(token == JsonToken.VALUE_NULL ? "" : yaml.getString(), place());
        };
    }

    private void checkPlain(JsonToken token, int depth) {
        if (yaml.isCurrentAlias()) {
            throw place().refuse("aliases are not read; write the value itself");
        }
        if (yaml.getObjectId() != null) {
            throw place().refuse("anchors are not read");
        }
        if (yaml.getTypeId() != null) {
            throw place().refuse("types such as !!str are not read");
        }
        if (depth > MAX_DEPTH) {
            throw place().refuse("lists and names stand in each other more than " + MAX_DEPTH + " deep");
        }
        if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
            throw place().refuse("a value is missing");
        }
    }

    private YamlNode.Fields fields(int depth) {
        FilePlace begin = place();
        List<YamlNode.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = yaml.getString();
            FilePlace place = place();
            if (yaml.isCurrentAlias()) {
                throw place.refuse("aliases are not read; write the name itself");
            }
            if (!names.add(name)) {
                throw place.refuse("'" + name + "' is set twice");
            }
            fields.add(new YamlNode.Field(name, place, node(yaml.nextToken(), depth + 1)));
        }
        return new YamlNode.Fields(fields, begin);
    }

    private YamlNode.Items items(int depth) {
        FilePlace begin = place();
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken next = yaml.nextToken(); next != JsonToken.END_ARRAY; next = yaml.nextToken()) {
            items.add(node(next, depth + 1));
        }
        return new YamlNode.Items(items, begin);
    }

    private FilePlace place() {
        return place(file, yaml.currentTokenLocation());
    }

    private static FilePlace place(String file, TokenStreamLocation location) {
        return new FilePlace(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
