package org.credibility.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.text.Span;

/** What an article has told when a party answers: its claims in text order and by their sentences. */
final class Told {
    private static final int LEAD_SENTENCES = 3;
    private static final int REACH_BACK = 14;
    private static final int LONGEST_ACCOUNT = 4;
    private static final int LONGEST_PARAGRAPH = 1200;
    private static final int MOST_CANDIDATES = 400;

    private final String text;
    private final List<Candidate> claims;
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();

    Told(String text, List<Candidate> all) {
        this.text = text;
        claims = all.subList(0, Math.min(MOST_CANDIDATES, all.size()));
        claims.forEach(claim -> bySentence
                .computeIfAbsent(claim.sentence(), key -> new ArrayList<>())
                .add(claim));
    }

    /** Returns words of the article. */
    String words(Span span) {
        return span.in(text);
    }

    /** Returns the claims in text order. */
    List<Candidate> claims() {
        return claims;
    }

    /** Returns the claims of a sentence in text order. */
    List<Candidate> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Returns what was told not too long before an answer, and in the lead. */
    Stream<Candidate> before(Answer answer) {
        return claims.stream().filter(claim -> isBefore(answer, claim));
    }

    /** The claims of the nearest place before the answer at which somebody else claims something. */
    List<Candidate> nearest(Answer answer, int reach, Predicate<Candidate> which) {
        int told = 0;
        for (int at = answer.sentence(); at >= 0 && told < reach; at--) {
            List<Candidate> own = in(at);
            List<Candidate> there = own.stream()
                    .filter(claim -> isBefore(answer, claim) && which.test(claim))
                    .toList();
            if (!there.isEmpty()) {
                return there.stream().allMatch(Told::isInherited) ? withBeginning(answer, there, which) : there;
            }
            told += at < answer.sentence() && !own.isEmpty() ? 1 : 0;
        }
        return List.of();
    }

    private static boolean isInherited(Candidate claim) {
        return !claim.isUnsourced() && claim.attribution().isEmpty();
    }

    /** "A flatmate said he kept them. Four are missing. He denies it": what goes on from an account leads back to it. */
    private List<Candidate> withBeginning(Answer answer, List<Candidate> inherited, Predicate<Candidate> which) {
        Set<Integer> sources = sources(inherited);
        int last = inherited.get(0).sentence();
        for (int at = last - 1; at >= 0 && last - at <= LONGEST_ACCOUNT; at--) {
            List<Candidate> begun = in(at).stream()
                    .filter(claim -> isBefore(answer, claim) && which.test(claim) && !isInherited(claim))
                    .filter(claim -> sources(List.of(claim)).stream().anyMatch(sources::contains))
                    .toList();
            if (!begun.isEmpty()) {
                return begun;
            }
        }
        return inherited;
    }

    private static boolean isBefore(Answer answer, Candidate claim) {
        boolean within = claim.sentence() >= answer.sentence() - REACH_BACK || claim.sentence() <= LEAD_SENTENCES;
        return within
                && claim.kind().isScored()
                && claim.span().end() <= answer.span().begin();
    }

    /** Whether a claim stands where an article begins. */
    static boolean isLead(Candidate claim) {
        return claim.sentence() <= LEAD_SENTENCES;
    }

    /** Whether a claim stands in the paragraph of an answer. */
    boolean isInParagraph(Answer answer, Candidate claim) {
        int begin = claim.span().end();
        int end = answer.span().begin();
        return end - begin < LONGEST_PARAGRAPH && text.substring(begin, end).indexOf('\n') < 0;
    }

    /** Whether the paragraph of a claim names the answering party. */
    boolean isOfPartysParagraph(Answer answer, Candidate claim) {
        int begin = Math.max(
                text.lastIndexOf('\n', claim.span().begin()) + 1, claim.span().begin() - LONGEST_PARAGRAPH);
        int end = text.indexOf('\n', claim.span().end());
        int last = Math.min(end < 0 ? text.length() : end, claim.span().end() + LONGEST_PARAGRAPH);
        Set<String> names = ContentWords.ofNames(text.substring(begin, last));
        return answer.party().words().map(ContentWords::ofNames).orElse(Set.of()).stream()
                .anyMatch(names::contains);
    }

    /** The numbers of all sources that claims rest on or passed through. */
    static Set<Integer> sources(List<Candidate> claims) {
        Set<Integer> numbers = new HashSet<>();
        claims.forEach(claim -> claim.chains()
                .forEach(chain -> chain.hops().stream()
                        .map(Hop::source)
                        .map(Source::number)
                        .forEach(numbers::add)));
        return numbers;
    }
}
