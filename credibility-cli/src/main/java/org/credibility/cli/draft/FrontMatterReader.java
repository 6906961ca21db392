package org.credibility.cli.draft;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.document.Tier;
import org.credibility.text.Position;
import org.credibility.text.SourceMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads what front matter tells. A key that means nothing here is none of our business; a value that cannot be is told. */
final class FrontMatterReader {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String label;
    private final String source;
    private final FrontMatter place;
    private final Metadata.Builder metadata = new Metadata.Builder();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final SourceMap lines;
    private long counted;
    private int reached;

    private FrontMatterReader(String label, String source, FrontMatter place) {
        this.label = label;
        this.source = source;
        this.place = place;
        this.lines = SourceMap.identity(source);
        this.reached = place.begin();
    }

    /**
     * Returns what the front matter of a file tells.
     *
     * @param label what to call the file in a message
     * @throws UnreadableDraftException if it is no YAML
     */
    static Told read(String label, String source, FrontMatter place) throws UnreadableDraftException {
        FrontMatterReader reader = new FrontMatterReader(label, source, place);
        try (JsonParser yaml = YAML.createParser(
                ObjectReadContext.empty(), new WholeSigns(source.substring(place.begin(), place.end())))) {
            reader.entries(yaml);
        } catch (JacksonException wrong) {
            throw new UnreadableDraftException(reader.at(wrong.getLocation()) + ": the front matter is no YAML ("
                    + reason(wrong) + "); put values that hold \": \" or \"#\" in quotes");
        }
        return new Told(reader.metadata.build(), reader.warnings, reader.faults);
    }

    private static String reason(JacksonException wrong) {
        return wrong.getOriginalMessage().lines().findFirst().orElse("").strip();
    }

    private void entries(JsonParser yaml) {
        if (yaml.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = yaml.getString().toLowerCase(Locale.ROOT);
            JsonToken value = yaml.nextToken();
            if (key.equals("credibility") && value == JsonToken.START_OBJECT) {
                ownEntries(yaml);
            } else {
                values(key, value, yaml);
            }
        }
    }

    private void ownEntries(JsonParser yaml) {
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = "credibility." + yaml.getString();
            values(key, yaml.nextToken(), yaml);
        }
    }

    private void values(String key, JsonToken first, JsonParser yaml) {
        if (first == JsonToken.START_ARRAY) {
            for (JsonToken next = yaml.nextToken(); next != JsonToken.END_ARRAY; next = yaml.nextToken()) {
                value(key, next, yaml);
            }
        } else {
            value(key, first, yaml);
        }
    }

    private void value(String key, JsonToken token, JsonParser yaml) {
        if (token.isStructStart()) {
            yaml.skipChildren();
        } else if (!isNothing(yaml)) {
            entry(key, yaml.getString(), yaml.currentTokenLocation());
        }
    }

    /** Nothing, or one of the bare words that YAML has for nothing. */
    private boolean isNothing(JsonParser yaml) {
        String value = yaml.getString();
        int at = offset(yaml.currentTokenLocation());
        boolean quoted = at < source.length() && "\"'".indexOf(source.charAt(at)) >= 0;
        return value.isBlank()
                || (!quoted && List.of("~", "null", "Null", "NULL").contains(value));
    }

    private void entry(String key, String value, TokenStreamLocation location) {
        switch (key) {
            case "title" -> metadata.title(new YamlScalar(source, place.end()).placed(value, offset(location)));
            case "author", "authors" -> metadata.author(value);
            case "outlet" -> metadata.outlet(value);
            case "date" -> date(value, location);
            case "tier" -> tier(value, location);
            case "url" -> address(value, location);
            case "credibility.ignore" -> ignored(value, location);
            case "credibility.reason" -> metadata.reason(value);
            default -> {}
        }
    }

    private void date(String value, TokenStreamLocation location) {
        Optional<LocalDate> day = Days.find(value);
        day.ifPresent(metadata::date);
        warn(day, location, "date '" + value + "' is not a day; write it as YYYY-MM-DD");
    }

    private void tier(String value, TokenStreamLocation location) {
        String letter = value.strip().toUpperCase(Locale.ROOT);
        Optional<Tier> tier =
                letter.length() == 1 && "ABCDE".contains(letter) ? Optional.of(Tier.valueOf(letter)) : Optional.empty();
        tier.ifPresent(metadata::tier);
        warn(tier, location, "tier '" + value + "' is none; write A, B, C, D or E");
    }

    private void address(String value, TokenStreamLocation location) {
        Optional<URI> address = LinkTargets.page(value, Optional.empty());
        address.ifPresent(metadata::address);
        warn(address, location, "url '" + value + "' is none; write it as https://...");
    }

    private void ignored(String value, TokenStreamLocation location) {
        try {
            metadata.ignored(SuppressionComment.rule(value.strip()));
        } catch (IllegalArgumentException broken) {
            faults.add(at(location) + ": " + broken.getMessage());
        }
    }

    private void warn(Optional<?> read, TokenStreamLocation location, String message) {
        if (read.isEmpty()) {
            warnings.add(at(location) + ": " + message + "; it is left out");
        }
    }

    /** YAML counts code points. Places are mostly asked for in order, so counting goes on from the last one. */
    private int offset(TokenStreamLocation location) {
        long count = Math.max(0, location.getCharOffset());
        if (count < counted) {
            counted = 0;
            reached = place.begin();
        }
        while (counted < count && reached < place.end()) {
            reached += Character.charCount(source.codePointAt(reached));
            counted++;
        }
        return reached;
    }

    private String at(TokenStreamLocation location) {
        Position position = lines.position(offset(location));
        return label + ":" + position.line() + ":" + position.column();
    }

    /**
     * What front matter tells.
     *
     * @param metadata what could be read
     * @param warnings what could not, each with its place
     * @param faults what is broken of the suppressions, each with its place
     */
    record Told(Metadata metadata, List<String> warnings, List<String> faults) {
        /** What front matter tells that is not there. */
        static final Told NOTHING = new Told(Metadata.NONE, List.of(), List.of());

        /** Copies the lists. */
        Told {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }
}
