package org.credibility.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Source;

/**
 * Finds the origins behind the claims of an article: the sources in which chains end, the writer's own voice left out.
 *
 * <p>Never changes and is safe for use by several threads.
 */
public final class OriginFinder {
    private OriginFinder() {}

    /** Returns the origins behind the scored claims, numbered from 1 in the order in which the text comes to them. */
    public static List<Origin> find(List<Claim> claims) {
        Map<Integer, Source> sources = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.kind().isScored()) {
                claim.chains().stream()
                        .map(Chain::origin)
                        .filter(OriginFinder::isSomebody)
                        .forEach(source -> sources.putIfAbsent(source.number(), source));
            }
        }
        List<Origin> origins = new ArrayList<>(sources.size());
        for (Source source : sources.values()) {
            origins.add(new Origin(origins.size() + 1, label(source), Optional.of(source), List.of()));
        }
        return List.copyOf(origins);
    }

    /** Returns the origins, of those given, that a claim's chains end in. */
    public static List<Origin> of(Claim claim, List<Origin> origins) {
        return origins.stream()
                .filter(origin -> claim.chains().stream()
                        .anyMatch(chain -> origin.source().equals(Optional.of(chain.origin()))))
                .toList();
    }

    private static boolean isSomebody(Source source) {
        return source.anonymity() != Anonymity.NONE;
    }

    private static String label(Source source) {
        return source.name().orElse(source.type().name());
    }
}
