package org.credibility.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far the writer steps back from a claim, or towards it.
 *
 * <p>Words of distance repeat each other, so only the two strongest count, the second by half. Words that confirm are a
 * term of their own, of which the strongest counts.
 */
final class WriterDistance {
    private static final BigDecimal FLOOR = new BigDecimal("-1.5");
    private static final BigDecimal SECOND = new BigDecimal("0.5");

    /** No single word weighs more, in nats. */
    private static final BigDecimal GREATEST = BigDecimal.TEN;

    private WriterDistance() {}

    /**
     * Words and what they add.
     *
     * @param words the words; empty where they are not known
     * @param nats below 0 where the writer steps back, above 0 where the writer confirms
     */
    record Term(String words, BigDecimal nats) {
        private static final Comparator<Term> MOST_DISTANT_FIRST =
                Comparator.comparing(Term::nats).thenComparing(Term::words);

        Term {
            words = Phrase.plain(words);
            if (nats.abs().compareTo(GREATEST) > 0) {
                throw new IllegalArgumentException("distance " + nats + " is outside -10..10");
            }
        }
    }

    /** Returns what the terms contribute together: nothing, one term or two. */
    static List<Contribution> contributions(Collection<Term> terms) {
        List<Contribution> contributions = new ArrayList<>(2);
        List<Term> away = sorted(terms, term -> term.nats().signum() < 0, Term.MOST_DISTANT_FIRST);
        if (!away.isEmpty()) {
            List<Term> counted = away.subList(0, Math.min(2, away.size()));
            contributions.add(new Contribution(reason("writer's distance", counted), distance(counted)));
        }
        sorted(
                        terms,
                        term -> term.nats().signum() > 0,
                        Comparator.comparing(Term::nats).reversed().thenComparing(Term::words))
                .stream()
                .findFirst()
                .ifPresent(term -> contributions.add(
                        new Contribution(reason("writer confirms", List.of(term)), Nats.round(term.nats()))));
        return contributions;
    }

    private static List<Term> sorted(Collection<Term> terms, Predicate<Term> which, Comparator<Term> order) {
        return terms.stream().filter(which).sorted(order).toList();
    }

    private static BigDecimal distance(List<Term> counted) {
        BigDecimal strongest = counted.get(0).nats();
        BigDecimal second = counted.size() == 2 ? counted.get(1).nats().multiply(SECOND) : BigDecimal.ZERO;
        return Nats.round(strongest.add(second).max(FLOOR));
    }

    private static String reason(String what, List<Term> counted) {
        String words = counted.stream()
                .map(Term::words)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? what : what + ": " + words;
    }
}
