package org.credibility.fetch.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.credibility.fetch.html.PageCode;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the JSON-LD of a page says of the article on it, in the words of <a href="https://schema.org/Article">schema.org</a>.
 * JSON that is broken, too deep or too long is left out; the page stays.
 *
 * @param article whether there is an article
 * @param paid whether it, or a part of it, is not accessible for free
 * @param wordCount how many words it has by its own count; 0 where that is not said
 * @param body the longest text that is given for its body, markup and all; "" where none is given
 */
public record LinkedData(boolean article, boolean paid, int wordCount, String body) {
    private static final int MAX_SCRIPTS = 20;
    private static final int MAX_CHARS = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MAX_CHARS)
                            .maxNestingDepth(64)
                            .maxStringLength(MAX_CHARS)
                            .maxNumberLength(100)
                            .maxNameLength(1024)
                            .build())
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .build();

    /** What is said there is said of other pages. */
    private static final Set<String> OF_OTHERS =
            Set.of("itemListElement", "mentions", "isPartOf", "publisher", "author", "citation", "video", "image");

    private static final Set<String> POSTS = Set.of("blogposting", "liveblogposting", "socialmediaposting", "report");

    /** Returns what is said on a page. */
    public static LinkedData of(PageCode code) {
        LinkedData found = new LinkedData(false, false, 0, "");
        int scripts = 0;
        for (Element script : code.linkedData()) {
            if (scripts++ < MAX_SCRIPTS) {
                found = found.and(read(script.data()));
            }
        }
        return found;
    }

    private static LinkedData read(String json) {
        LinkedData found = new LinkedData(false, false, 0, "");
        if (json.length() > MAX_CHARS) {
            return found;
        }
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.push(MAPPER.readTree(json));
            while (!open.isEmpty()) {
                JsonNode node = open.pop();
                found = found.and(ofNode(node));
                node.properties().stream()
                        .filter(field -> !OF_OTHERS.contains(field.getKey()))
                        .forEach(field -> open.push(field.getValue()));
                if (node.isArray()) {
                    node.forEach(open::push);
                }
            }
        } catch (JacksonException e) {
            return found;
        }
        return found;
    }

    private static LinkedData ofNode(JsonNode node) {
        boolean article = isArticle(node.path("@type"));
        int words = article ? node.path("wordCount").asInt(0) : 0;
        String body = node.path("articleBody").asString("");
        return new LinkedData(article, isFalse(node.path("isAccessibleForFree")), Math.max(0, words), body);
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(each -> each.isString() && isArticle(each.asString()));
        }
        return type.isString() && isArticle(type.asString());
    }

    private static boolean isArticle(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith("article") || POSTS.contains(name);
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() ? !value.asBoolean() : value.isString() && isFalse(value.asString());
    }

    /** Returns whether a value means no: {@code False}, or schema.org's address of it. */
    static boolean isFalse(String value) {
        return value.strip().toLowerCase(Locale.ROOT).matches("(https?://schema\\.org/)?false");
    }

    private LinkedData and(LinkedData other) {
        return new LinkedData(
                article || other.article,
                paid || other.paid,
                Math.max(wordCount, other.wordCount),
                body.length() >= other.body.length() ? body : other.body);
    }
}
