package org.credibility.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * What a claim speaks of: the names in it, or before it where it leaves out whom it speaks of, and the other words that
 * carry matter, each with how much it counts.
 *
 * @param names the terms of each name, in text order
 * @param before the terms of each of the names before a claim that leaves out whom it speaks of; it speaks of one of them
 * @param words the terms of all other words of matter, each once in text order, with their weights
 * @param deed the term of what is said to happen first; {@link Terms#NONE} where nothing is
 * @param negations how many words say that something is not so; two of them take each other back
 */
record ClaimMatter(
        Claim claim,
        List<List<Integer>> names,
        List<List<Integer>> before,
        Map<Integer, Double> words,
        int deed,
        int negations) {
    /** So many names of a claim are looked for. */
    static final int MOST_NAMES = 64;

    /** So many names that stand before a claim are taken over. */
    static final int MOST_TAKEN_OVER = 6;

    private static final double FIGURE = 1.5;

    /** What a deed is for counts less than the deed: who tells of it need not tell that. */
    private static final double PURPOSE = 0.5;

    private static final Set<String> LIGHT =
            Set.of("be", "become", "been", "do", "get", "go", "have", "say", "said", "make", "take");
    private static final Set<String> NEGATIVE = Set.of("no", "never", "nobody", "none", "without");

    /** Copies the lists. */
    ClaimMatter {
        names = List.copyOf(names);
        before = List.copyOf(before);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    static ClaimMatter of(Claim claim, TaggedText text, ArticleNames known, TermRarity rarity) {
        List<Word> read = words(claim.span(), text).stream()
                .filter(word ->
                        claim.hedges().stream().noneMatch(hedge -> hedge.span().overlaps(word.span())))
                .toList();
        List<List<Integer>> names = known.in(read).stream().limit(MOST_NAMES).toList();
        List<List<Integer>> before =
                names.isEmpty() || leavesOutSubject(read) ? namesBefore(claim, text, known) : List.of();
        Map<Integer, Double> words = new LinkedHashMap<>();
        int deed = Terms.NONE;
        int purpose = purpose(read);
        for (int at = 0; at < read.size(); at++) {
            Word word = read.get(at);
            double weight = known.isName(word) ? 0 : weight(word) * (at < purpose ? 1 : PURPOSE);
            int term = Terms.english().of(word.entry());
            if (weight > 0) {
                words.putIfAbsent(term, weight * rarity.of(term));
                deed = deed == Terms.NONE && isVerbal(word) ? term : deed;
            }
        }
        return new ClaimMatter(claim, names, before, words, deed, negations(read));
    }

    /** Where it is told what a deed is for, "sold the ship to pay its debts"; behind all words where it is not. */
    private static int purpose(List<Word> words) {
        boolean happened = false;
        boolean toWhom = false;
        for (int at = 0; at + 1 < words.size(); at++) {
            Word word = words.get(at);
            if (toWhom && word.isOneOf("to") && words.get(at + 1).is(WordClass.BASE_VERB)) {
                return at;
            }
            toWhom |= happened && word.type().isNominal();
            happened |= isVerbal(word);
        }
        return words.size();
    }

    private static double weight(Word word) {
        return switch (word.type()) {
            case NUMERAL -> FIGURE;
            case VERB, BASE_VERB, PARTICIPLE, GERUND ->
                LIGHT.contains(word.entry().base()) ? 0 : 1;
            case NOUN, ADJECTIVE, MONTH -> word.lower().length() > 2 ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean isVerbal(Word word) {
        return switch (word.type()) {
            case VERB, BASE_VERB, PARTICIPLE, GERUND -> true;
            default -> false;
        };
    }

    /** Whether no noun stands before the verb, as in "it was closed" and "closed on Monday". */
    private static boolean leavesOutSubject(List<Word> words) {
        for (Word word : words) {
            if (word.is(WordClass.NAME) || word.is(WordClass.NOUN)) {
                return false;
            }
            if (isVerbal(word) || word.type().isFinite()) {
                return true;
            }
        }
        return true;
    }

    /** The names of the sentence outside the claim, else of the one before, else of the headline. */
    private static List<List<Integer>> namesBefore(Claim claim, TaggedText text, ArticleNames known) {
        int at = Math.min(
                text.sentences().size() - 1, text.sentenceIndexAt(claim.span().begin()));
        for (int sentence : new int[] {at, at - 1, 0}) {
            if (sentence >= 0) {
                List<List<Integer>> names = known.in(text.sentences().get(sentence).words().stream()
                        .filter(word -> !claim.span().contains(word.span()))
                        .toList());
                if (!names.isEmpty()) {
                    return names.stream().limit(MOST_TAKEN_OVER).toList();
                }
            }
        }
        return List.of();
    }

    private static List<Word> words(Span span, TaggedText text) {
        List<Word> words = new ArrayList<>();
        for (int at = text.sentenceIndexAt(span.begin()); at < text.sentences().size(); at++) {
            TaggedSentence sentence = text.sentences().get(at);
            if (sentence.span().begin() >= span.end()) {
                break;
            }
            words.addAll(sentence.wordsIn(span));
        }
        return words;
    }

    /** Returns whether something is said not to be so. */
    boolean negated() {
        return negations % 2 == 1;
    }

    private static int negations(List<Word> words) {
        return (int) words.stream()
                .filter(word -> word.is(WordClass.NEGATION) || NEGATIVE.contains(word.lower()))
                .count();
    }
}
