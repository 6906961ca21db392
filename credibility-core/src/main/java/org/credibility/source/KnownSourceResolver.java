package org.credibility.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.credibility.attribution.Attribution;
import org.credibility.document.Article;
import org.credibility.document.Link;
import org.credibility.document.Tier;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;

/** Goes over the sources that another resolver finds: types, ratings, and names that are one source. */
final class KnownSourceResolver implements SourceResolver {
    private final KnownSources known;
    private final SourceResolver found;

    KnownSourceResolver(KnownSources known, SourceResolver found) {
        this.known = known;
        this.found = found;
    }

    @Override
    public Sourcing resolve(Article article, TaggedText text, List<Attribution> attributions) {
        Sourcing sourcing = found.resolve(article, text, attributions);
        Map<String, List<Source>> groups = new LinkedHashMap<>();
        Map<String, KnownSource> rows = new HashMap<>();
        NavigableMap<Integer, Link> links = links(article);
        for (Source source : sourcing.sources()) {
            Optional<KnownSource> row = row(source, links);
            String identity = row.map(known::identity).orElse("number " + source.number());
            groups.computeIfAbsent(identity, key -> new ArrayList<>()).add(source);
            row.ifPresent(given -> rows.merge(identity, given, KnownSource::or));
        }
        return renumbered(sourcing, groups, rows);
    }

    private static Sourcing renumbered(
            Sourcing sourcing, Map<String, List<Source>> groups, Map<String, KnownSource> rows) {
        List<Source> sources = new ArrayList<>();
        Map<Integer, Source> byNumber = new HashMap<>();
        groups.forEach((identity, group) -> {
            Source merged = merged(group, sources.size() + 1);
            KnownSource row = rows.get(identity);
            Source source = row == null ? merged : told(merged, row);
            sources.add(source);
            group.forEach(member -> byNumber.put(member.number(), source));
        });
        Map<Integer, Chain> chains = new HashMap<>();
        sourcing.chains().forEach((attribution, chain) -> chains.put(attribution, over(chain, byNumber)));
        return new Sourcing(sources, chains, over(sourcing.author(), byNumber));
    }

    private static NavigableMap<Integer, Link> links(Article article) {
        NavigableMap<Integer, Link> links = new TreeMap<>();
        article.links().forEach(link -> links.put(link.anchor().begin(), link));
        return links;
    }

    /** By its name, else, where it is published, by the page that the words which name it are linked to. */
    private Optional<KnownSource> row(Source source, NavigableMap<Integer, Link> links) {
        if (source.type().group() == SourceGroup.NONE) {
            return Optional.empty();
        }
        Optional<KnownSource> named = source.name().flatMap(known::find);
        boolean published = source.type().isOutlet() || source.type().group() == SourceGroup.SOCIAL;
        return named.isPresent() || !published ? named : linked(source, links);
    }

    private Optional<KnownSource> linked(Source source, NavigableMap<Integer, Link> links) {
        return source.mentions().stream()
                .flatMap(mention -> lastIn(mention, links).stream())
                .map(link -> Optional.ofNullable(link.target().getHost()))
                .flatMap(host -> host.flatMap(known::find).stream())
                .findFirst();
    }

    private static Optional<Link> lastIn(Span mention, NavigableMap<Integer, Link> links) {
        return Optional.ofNullable(links.lowerEntry(mention.end()))
                .map(Map.Entry::getValue)
                .filter(link -> link.anchor().overlaps(mention));
    }

    private static Source merged(List<Source> group, int number) {
        Source first = group.get(0);
        return new Source(
                number,
                group.stream()
                        .flatMap(source -> source.name().stream())
                        .max(Comparator.comparing(name -> name.startsWith("@") ? 0 : name.length())),
                first.type(),
                first.anonymity(),
                first.count(),
                group.stream().anyMatch(Source::accessDescribed),
                group.stream().anyMatch(Source::reasonGiven),
                first.tier(),
                apart(group));
    }

    private static List<Span> apart(List<Source> group) {
        List<Span> apart = new ArrayList<>();
        group.stream().flatMap(source -> source.mentions().stream()).sorted().forEach(mention -> {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= mention.begin()) {
                apart.add(mention);
            }
        });
        return apart;
    }

    private static Source told(Source source, KnownSource row) {
        SourceType type = type(source, row);
        Optional<Tier> tier = type.isOutlet() ? row.tier().or(source::tier) : Optional.empty();
        return new Source(
                source.number(),
                source.name(),
                type,
                anonymity(source, type),
                source.count(),
                source.accessDescribed(),
                source.reasonGiven(),
                tier,
                source.mentions());
    }

    /** Only outlets are rated: what has a rating and no type is one. */
    private static SourceType type(Source source, KnownSource row) {
        boolean rated = row.tier().isPresent() && !source.type().isOutlet();
        return row.type().orElse(rated ? SourceType.OTHER_OUTLET : source.type());
    }

    private static Anonymity anonymity(Source source, SourceType type) {
        if (type == source.type()) {
            return source.anonymity();
        }
        return switch (type.group()) {
            case RECORD -> Anonymity.DOCUMENT;
            case ANONYMOUS -> Anonymity.ANONYMOUS;
            case NAMED, OFFICIAL, MEDIA -> Anonymity.NAMED;
            case SOCIAL -> source.anonymity() == Anonymity.DOCUMENT ? Anonymity.NAMED : source.anonymity();
            case NONE -> Anonymity.NONE;
        };
    }

    /** A chain in which one source would pass on its own word loses the second hop. */
    private static Chain over(Chain chain, Map<Integer, Source> sources) {
        List<Hop> hops = new ArrayList<>();
        for (Hop hop : chain.hops()) {
            Source source = sources.getOrDefault(hop.source().number(), hop.source());
            if (hops.stream().noneMatch(earlier -> earlier.source().equals(source))) {
                hops.add(new Hop(source, hop.inherited()));
            }
        }
        return new Chain(hops, chain.interest(), chain.firstHand());
    }
}
