package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.document.Article;

/**
 * The sources that a caller knows: their ratings, types, other names and owners.
 *
 * <p>Names are compared without regard to case, white space and a leading "the". A domain matches its subdomains too. What
 * is known goes over what a text says. Never changes and is safe for use by several threads.
 */
public final class KnownSources {
    /** Nothing is known. */
    public static final KnownSources NONE = of(List.of());

    private final Map<String, KnownSource> byName = new HashMap<>();
    private final Set<String> identities = new HashSet<>();

    private KnownSources(List<KnownSource> sources) {
        for (KnownSource source : sources) {
            if (byName.putIfAbsent(folded(source.match()), source) != null) {
                throw new IllegalArgumentException("'" + source.match() + "' stands twice");
            }
        }
        byName.keySet().forEach(name -> identities.add(identity(name)));
    }

    /**
     * Returns the table of some sources.
     *
     * @throws IllegalArgumentException if two match the same, or if same-as goes round in a circle
     */
    public static KnownSources of(List<KnownSource> sources) {
        return new KnownSources(sources);
    }

    /** Returns whether nothing is known. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Returns what is known of a name, a handle or a domain; of a domain's parent where the domain itself is not known. */
    public Optional<KnownSource> find(String name) {
        requireNonNull(name, "name");
        return ofName(folded(name)).or(() -> ofHost(folded(name)));
    }

    /** Returns the article with the rating of its outlet, unless it has one or its outlet is not known. */
    public Article rated(Article article) {
        if (article.tier().isPresent()) {
            return article;
        }
        return article.publisher()
                .flatMap(this::find)
                .or(() -> article.canonical().map(URI::getHost).flatMap(this::find))
                .flatMap(KnownSource::tier)
                .map(tier -> article.toBuilder().tier(tier).build())
                .orElse(article);
    }

    /** Returns a resolver that goes over what another one finds with what is known here. */
    public SourceResolver over(SourceResolver resolver) {
        requireNonNull(resolver, "resolver");
        return isEmpty() ? resolver : new KnownSourceResolver(this, resolver);
    }

    /** Returns one key for all names of a source. */
    String identity(KnownSource known) {
        return identity(folded(known.match()));
    }

    private String identity(String name) {
        Set<String> seen = new HashSet<>();
        String at = name;
        Optional<String> next = sameAs(at);
        while (next.isPresent()) {
            if (!seen.add(at)) {
                throw new IllegalArgumentException("'" + at + "' is the same as itself");
            }
            at = next.get();
            next = sameAs(at);
        }
        return at;
    }

    private Optional<String> sameAs(String name) {
        return Optional.ofNullable(byName.get(name))
                .flatMap(KnownSource::sameAs)
                .map(KnownSources::folded);
    }

    /** A name that others are the same as is known through them. */
    private Optional<KnownSource> ofName(String name) {
        KnownSource own = byName.get(name);
        if (own == null) {
            return identities.contains(name) ? Optional.of(KnownSource.of(name)) : Optional.empty();
        }
        KnownSource first = byName.get(identity(name));
        return Optional.of(first == null ? own : own.or(first));
    }

    private Optional<KnownSource> ofHost(String host) {
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            KnownSource parent = byName.get(host.substring(dot + 1));
            if (parent != null && parent.match().indexOf('.') >= 0) {
                return ofName(folded(parent.match()));
            }
        }
        return Optional.empty();
    }

    private static String folded(String name) {
        String folded = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }
}
