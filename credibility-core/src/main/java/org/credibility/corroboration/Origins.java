package org.credibility.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.credibility.claim.Claim;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Source;

/**
 * The origins behind the claims of an article: the sources in which chains end, the writer's own voice left out.
 *
 * <p>Never changes and is safe for use by several threads.
 */
public final class Origins {
    private final Map<Integer, Origin> bySource;

    private Origins(Map<Integer, Origin> bySource) {
        this.bySource = bySource;
    }

    /** Returns the origins behind the scored claims, numbered from 1 in the order in which the text comes to them. */
    public static Origins of(List<Claim> claims) {
        Map<Integer, Origin> bySource = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.kind().isScored()) {
                claim.chains().stream()
                        .map(Chain::origin)
                        .filter(Origins::isSomebody)
                        .forEach(source -> bySource.computeIfAbsent(
                                source.number(), number -> origin(bySource.size() + 1, source)));
            }
        }
        return new Origins(bySource);
    }

    /** Returns all origins, numbered from 1 in this order. */
    public List<Origin> all() {
        return List.copyOf(new ArrayList<>(bySource.values()));
    }

    /** Returns the origins that a claim's chains end in, ascending. */
    public List<Origin> behind(Claim claim) {
        TreeMap<Integer, Origin> found = new TreeMap<>();
        for (Chain chain : claim.chains()) {
            Origin origin = bySource.get(chain.origin().number());
            if (origin != null) {
                found.put(origin.number(), origin);
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isSomebody(Source source) {
        return source.anonymity() != Anonymity.NONE;
    }

    private static Origin origin(int number, Source source) {
        return new Origin(number, source.name().orElse(source.type().name()), Optional.of(source), List.of());
    }
}
