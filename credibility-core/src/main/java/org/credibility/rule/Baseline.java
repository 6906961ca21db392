package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings that are accepted as they are, so that a check tells only new ones.
 *
 * <p>A finding is known by the draft and the fingerprint, never by the line: it stays known while other parts of the draft change, and is
 * new when its own sentence does. Immutable and thread-safe.
 */
public final class Baseline {
    /** Nothing accepted. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::draft)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::fingerprint)
            .thenComparing(Entry::message);

    private final SortedMap<String, List<Entry>> drafts;

    private Baseline(SortedMap<String, List<Entry>> drafts) {
        this.drafts = drafts;
    }

    /**
     * An accepted finding.
     *
     * @param draft what the draft is called, the same in every run
     * @param rule the id of the rule
     * @param fingerprint the finding's fingerprint
     * @param message the finding's message, for whoever reads the baseline
     */
    public record Entry(String draft, String rule, String fingerprint, String message) {
        /** Checks that every part is given. */
        public Entry {
            requireNonNull(draft, "draft");
            requireNonNull(rule, "rule");
            requireNonNull(fingerprint, "fingerprint");
            requireNonNull(message, "message");
        }
    }

    /**
     * The findings of a draft beside a baseline.
     *
     * @param fresh the findings that are not accepted, in the order given
     * @param known the findings that are, in the order given
     * @param gone the entries of the draft that occur no longer
     */
    public record Comparison(List<Finding> fresh, List<Finding> known, List<Entry> gone) {
        /** Copies the lists. */
        public Comparison {
            fresh = List.copyOf(fresh);
            known = List.copyOf(known);
            gone = List.copyOf(gone);
        }
    }

    /** Returns the baseline of entries, in any order. */
    public static Baseline of(List<Entry> entries) {
        SortedMap<String, List<Entry>> drafts = new TreeMap<>();
        entries.stream()
                .distinct()
                .sorted(ORDER)
                .forEach(entry -> drafts.computeIfAbsent(entry.draft(), name -> new ArrayList<>())
                        .add(entry));
        return new Baseline(drafts);
    }

    /** Returns the entries by draft, rule and fingerprint. */
    public List<Entry> entries() {
        return drafts.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the drafts that have entries, in order. */
    public List<String> drafts() {
        return List.copyOf(drafts.keySet());
    }

    /** Returns which findings of a draft are new, which are known, and what is gone. */
    public Comparison compare(String draft, List<Finding> findings) {
        List<Entry> entries = drafts.getOrDefault(draft, List.of());
        Set<String> accepted = new HashSet<>();
        entries.forEach(entry -> accepted.add(entry.fingerprint()));
        Set<String> seen = new HashSet<>();
        List<Finding> fresh = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        for (Finding finding : findings) {
            seen.add(finding.fingerprint());
            (accepted.contains(finding.fingerprint()) ? known : fresh).add(finding);
        }
        List<Entry> gone = entries.stream()
                .filter(entry -> !seen.contains(entry.fingerprint()))
                .toList();
        return new Comparison(fresh, known, gone);
    }

    /** Returns the baseline that accepts findings of a draft as well. */
    public Baseline with(String draft, List<Finding> findings) {
        List<Entry> entries = new ArrayList<>();
        Set<String> added = new HashSet<>();
        for (Finding finding : findings) {
            added.add(finding.fingerprint());
            entries.add(new Entry(draft, finding.rule().id(), finding.fingerprint(), finding.message()));
        }
        entries().stream()
                .filter(entry -> !entry.draft().equals(draft) || !added.contains(entry.fingerprint()))
                .forEach(entries::add);
        return of(entries);
    }

    /** Returns the baseline without some entries. */
    public Baseline without(List<Entry> gone) {
        Set<Entry> left = new HashSet<>(gone);
        return of(entries().stream().filter(entry -> !left.contains(entry)).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline that && drafts.equals(that.drafts);
    }

    @Override
    public int hashCode() {
        return drafts.hashCode();
    }

    @Override
    public String toString() {
        return entries().toString();
    }
}
