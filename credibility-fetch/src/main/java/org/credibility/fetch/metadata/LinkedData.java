package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.Value.Text;
import org.credibility.fetch.metadata.Value.Thing;

/**
 * What the JSON-LD of a page says, in the words of <a href="https://schema.org/Article">schema.org</a>. References by
 * {@code @id} are resolved. Reading is linear and bounded; broken JSON counts as far as it can be read.
 */
public final class LinkedData {
    private static final int MAX_SCRIPTS = 40;
    private static final int MAX_THINGS = 20_000;

    /** What is said there is said of other pages. */
    private static final Set<String> OF_OTHERS = Set.of(
            "itemListElement",
            "mentions",
            "isPartOf",
            "publisher",
            "author",
            "citation",
            "video",
            "image",
            "comment",
            "review",
            "itemReviewed",
            "isBasedOn",
            "relatedLink",
            "potentialAction",
            "breadcrumb");

    private static final Set<String> POSTS = Set.of("blogposting", "liveblogposting", "socialmediaposting", "report");

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Thing> byId = new HashMap<>();

    private LinkedData(List<Value> values) {
        List<Value> open = new ArrayList<>(values);
        for (int at = 0; at < open.size() && at < MAX_THINGS; at++) {
            if (open.get(at) instanceof Thing thing) {
                things.add(thing);
                thing.properties().forEach((name, found) -> {
                    if (!OF_OTHERS.contains(name)) {
                        open.addAll(found);
                    }
                });
            }
        }
        values.forEach(this::index);
    }

    /** Returns what the scripts of a page say. */
    public static LinkedData of(HtmlPage page) {
        LinkedDataReader reader = new LinkedDataReader();
        page.code().linkedData().stream().limit(MAX_SCRIPTS).forEach(script -> reader.add(script.data()));
        return new LinkedData(reader.values());
    }

    /** Of things with the same id, the one with the most properties is the thing itself; the others refer to it. */
    private void index(Value root) {
        List<Value> open = new ArrayList<>(List.of(root));
        for (int at = 0; at < open.size() && at < MAX_THINGS; at++) {
            if (open.get(at) instanceof Thing thing) {
                thing.text("@id").ifPresent(id -> byId.merge(id, thing, LinkedData::fuller));
                thing.properties().values().forEach(open::addAll);
            }
        }
    }

    private static Thing fuller(Thing one, Thing other) {
        return other.properties().size() > one.properties().size() ? other : one;
    }

    /** Returns the thing that another one refers to, or that one itself. */
    Thing resolved(Thing thing) {
        return thing.text("@id").map(id -> byId.getOrDefault(id, thing)).orElse(thing);
    }

    /** Returns the things of a property with references resolved; an address or an id in words refers as well. */
    List<Thing> resolved(Thing thing, String property) {
        List<Thing> found = new ArrayList<>();
        for (Value value : thing.all(property)) {
            if (value instanceof Thing other) {
                found.add(resolved(other));
            } else if (value instanceof Text text && byId.containsKey(text.words())) {
                found.add(byId.get(text.words()));
            }
        }
        return found;
    }

    /** Returns the thing of an id; empty where there is none. */
    Optional<Thing> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the things on the page that are said of the page itself, in order. */
    List<Thing> things() {
        return things;
    }

    /** Returns the articles among them. */
    List<Thing> articles() {
        return things.stream().filter(LinkedData::isArticle).toList();
    }

    /** Returns whether there is an article. */
    public boolean hasArticle() {
        return things.stream().anyMatch(LinkedData::isArticle);
    }

    /** Returns whether there is an article of news. */
    public boolean isNews() {
        return things.stream().flatMap(thing -> thing.types().stream()).anyMatch(type -> type.endsWith("newsarticle"));
    }

    /** Returns whether something on the page is said not to be accessible for free. */
    public boolean isPaid() {
        return things.stream()
                .map(thing -> thing.text("isAccessibleForFree"))
                .flatMap(Optional::stream)
                .anyMatch(LinkedData::isFalse);
    }

    /** Returns how many words the article has by its own count; 0 where that is not said. */
    public int wordCount() {
        return articles().stream()
                .map(article -> article.text("wordCount"))
                .flatMap(Optional::stream)
                .mapToInt(LinkedData::number)
                .max()
                .orElse(0);
    }

    /** Returns the longest text that is given for the body of an article, markup and all; "" where none is given. */
    public String articleBody() {
        return articles().stream()
                .map(article -> article.text("articleBody"))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Returns the names of the publishers of the things said of the page. */
    Stream<String> publishers() {
        return things.stream()
                .flatMap(thing -> Stream.concat(
                        resolved(thing, "publisher").stream()
                                .map(publisher -> publisher.text("name"))
                                .flatMap(Optional::stream),
                        thing.isA("website") ? thing.text("name").stream() : Stream.empty()));
    }

    private static int number(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    static boolean isArticle(Thing thing) {
        return thing.types().stream().anyMatch(type -> type.endsWith("article") || POSTS.contains(type));
    }

    /** Returns whether a value means no: {@code False}, or schema.org's address of it. */
    public static boolean isFalse(String value) {
        return value.strip().toLowerCase(Locale.ROOT).matches("(https?://schema\\.org/)?false");
    }
}
