package org.credibility.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.source.Chain;
import org.credibility.text.Span;

/**
 * One claim of an article: a clause that can be right or wrong apart from others, or a judgement that is only listed.
 *
 * @param number the claim's number in its article, from 1, in text order
 * @param span the clause, half-open, in UTF-16 code units of the article's untouched text
 * @param kind what kind of statement it is
 * @param salience where in the article it stands
 * @param attributions the numbers of the attributions whose content holds it, ascending
 * @param chains whom it rests on: independent chains, the strongest first; never empty for a kind that is scored
 * @param hedges the words that weaken it, in text order
 * @param responses what the parties concerned say to it, in text order
 * @param deadline the time it sets; empty where it sets none
 * @param absolute "never", "always" or the like in the writer's own voice, half-open, in UTF-16 code units of the
 *     article's untouched text; empty where there is none
 */
public record Claim(
        int number,
        Span span,
        ClaimKind kind,
        Salience salience,
        List<Integer> attributions,
        List<Chain> chains,
        List<Hedge> hedges,
        List<Response> responses,
        Optional<Deadline> deadline,
        Optional<Span> absolute) {
    private static final int REACH = 5000;

    /** Copies the lists and checks that every part is given. */
    public Claim {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
        requireNonNull(salience, "salience");
        attributions = List.copyOf(attributions);
        chains = List.copyOf(chains);
        hedges = List.copyOf(hedges);
        responses = List.copyOf(responses);
        requireNonNull(deadline, "deadline");
        requireNonNull(absolute, "absolute");
        if (number < 1) {
            throw new IllegalArgumentException("number " + number + " is below 1");
        }
        if (kind.isScored() && chains.isEmpty()) {
            throw new IllegalArgumentException("a claim of kind " + kind + " needs a chain");
        }
    }

    /**
     * Returns the same claim with the numbers of other attributions: those whose content holds more than half of it.
     *
     * @param others attributions of the same text, numbered in order; those whose cue stands more than {@value #REACH}
     *     UTF-16 units away are not looked at
     */
    public Claim heldBy(List<Attribution> others) {
        List<Integer> numbers =
                others.subList(firstFrom(others, span.begin() - REACH), firstFrom(others, span.end() + REACH)).stream()
                        .filter(other -> 2 * common(other) > span.length())
                        .map(Attribution::number)
                        .toList();
        return new Claim(number, span, kind, salience, numbers, chains, hedges, responses, deadline, absolute);
    }

    /** The index of the first attribution whose cue begins at an offset or behind it. */
    private static int firstFrom(List<Attribution> others, int offset) {
        int low = 0;
        int high = others.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (others.get(middle).cue().span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int common(Attribution other) {
        return other.content().stream()
                .mapToInt(part -> Math.max(0, Math.min(span.end(), part.end()) - Math.max(span.begin(), part.begin())))
                .sum();
    }

    /** Returns the id printed in reports, such as "c1". */
    public String id() {
        return "c" + number;
    }

    /** Returns the strongest of the strengths of the hedges; {@link HedgeStrength#NONE} without one. */
    public HedgeStrength hedgeStrength() {
        return hedges.stream()
                .map(Hedge::strength)
                .max(HedgeStrength::compareTo)
                .orElse(HedgeStrength.NONE);
    }
}
