package org.credibility.corroboration;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.credibility.document.Tier;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/**
 * Tells which account speaks for copies of it: one that none of them is known to be earlier than. Where several are left,
 * as on one day, nothing tells whose it was first, and the least of the outlets speaks: a copy at a better outlet makes an
 * account no stronger. It speaks as of the day of the copies, or of no day where one of them may be of any.
 */
final class Copies {
    /** One account: its place, who says it there, and the day of its page. */
    record Told(int place, Chain chain, Optional<LocalDate> published) {}

    /** Outlets from the least to the most reliable. */
    private static final List<Tier> RANKS = List.of(Tier.E, Tier.D, Tier.C, Tier.B, Tier.A);

    /** The least of outlets first. */
    private static final Comparator<Told> LEAST = Comparator.comparingInt(
                    (Told told) -> rank(told.chain().origin()))
            .thenComparingInt(told -> rank(publisher(told.chain())))
            .thenComparingInt(Told::place);

    private Copies() {}

    /**
     * Returns those that speak of some accounts, one for all copies of one account.
     *
     * @param told the accounts
     * @param groups the group of copies that each place belongs to
     */
    static List<Told> speaking(List<Told> told, Map<Integer, Integer> groups) {
        Map<Integer, List<Told>> byGroup = new TreeMap<>();
        for (Told one : told) {
            byGroup.computeIfAbsent(groups.getOrDefault(one.place(), one.place()), key -> new ArrayList<>())
                    .add(one);
        }
        return byGroup.values().stream().map(Copies::speaker).toList();
    }

    private static Told speaker(List<Told> copies) {
        List<Told> first = notLater(copies);
        Told least = first.stream().min(LEAST).orElseThrow();
        boolean undated = first.stream().anyMatch(one -> one.published().isEmpty());
        return undated ? new Told(least.place(), least.chain(), Optional.empty()) : least;
    }

    /** Those than which none is known to be earlier. */
    static List<Told> notLater(List<Told> told) {
        Optional<LocalDate> earliest =
                told.stream().map(Told::published).flatMap(Optional::stream).min(Comparator.naturalOrder());
        return told.stream()
                .filter(one -> one.published().isEmpty() || one.published().equals(earliest))
                .toList();
    }

    /** The copies among the members of a cluster: each place with the first one of its group. */
    static Map<Integer, Integer> groups(OriginCluster cluster) {
        Groups groups = new Groups(Collections.max(cluster.members()) + 1);
        cluster.joins().stream()
                .filter(join -> join.reason() == JoinReason.COPY || join.reason() == JoinReason.SAME_PAGE)
                .forEach(join -> groups.join(join.from(), join.to()));
        return cluster.members().stream().collect(toMap(place -> place, groups::of));
    }

    private static Source publisher(Chain chain) {
        return chain.hops().get(chain.hops().size() - 1).source();
    }

    private static int rank(Source source) {
        if (source.type() != SourceType.OTHER_OUTLET) {
            return RANKS.size();
        }
        return RANKS.indexOf(source.tier().orElse(Tier.C));
    }
}
