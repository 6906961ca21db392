package org.credibility.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.claim.ContentWords;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * What a claim tells, in a form in which it is known again: "the sale of the yard" tells what "the yard has been sold"
 * does.
 *
 * @param claim the claim
 * @param sentence the index of its sentence
 * @param acts what is done, cut to stems
 * @param matter what else it speaks of, cut to stems
 * @param negated whether it is said not to be so
 */
record Told(Claim claim, int sentence, Set<String> acts, Set<String> matter, boolean negated) {
    private static final int REACH = 10;
    private static final int FEWEST = 2;
    private static final int FEWEST_CHANGED = 3;
    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST_AGAIN = 0.5;
    private static final Set<String> LIGHT = Set.of(
            "have",
            "has",
            "had",
            "make",
            "made",
            "take",
            "took",
            "get",
            "got",
            "give",
            "gave",
            "do",
            "did",
            "go",
            "come",
            "say",
            "said",
            "see",
            "use",
            "want",
            "keep",
            "put",
            "set",
            "be",
            "become",
            "know",
            "think",
            "look",
            "work",
            "being",
            "been",
            "was",
            "were",
            "is",
            "start",
            "begin",
            "help",
            "provide",
            "seem",
            "remain",
            "include",
            "including",
            "according",
            "report",
            "believe",
            "expect",
            "suggest",
            "claim",
            "allege",
            "appear",
            "need",
            "call",
            "tell",
            "told",
            "hold",
            "find",
            "let",
            "try",
            "ask",
            "show",
            "mean");

    static Told of(Claim claim, Reading reading) {
        Set<String> acts = new HashSet<>();
        Set<String> matter = new HashSet<>();
        List<Word> words = reading.words(claim);
        for (Word word : words) {
            Set<String> kind = isAct(word) ? acts : matter;
            stem(word).ifPresent(kind::add);
        }
        boolean negated = words.stream().anyMatch(Told::isNegation);
        return new Told(claim, reading.sentenceIndex(claim), acts, matter, negated);
    }

    private static Optional<String> stem(Word word) {
        return word.is(WordClass.MONTH) ? Optional.of(word.lower()) : ContentWords.stemOf(word);
    }

    /** The same with its first act alone, the one that a hedge before it weakens. */
    Told mainAct(Reading reading) {
        int hedge = claim.hedges().stream()
                .map(other -> other.span().begin())
                .filter(claim.span()::contains)
                .findFirst()
                .orElse(0);
        return reading.words(claim).stream()
                .filter(word -> word.span().begin() > hedge && isAct(word))
                .flatMap(word -> stem(word).stream())
                .findFirst()
                .map(act -> new Told(claim, sentence, Set.of(act), matter, negated))
                .orElse(this);
    }

    private static boolean isAct(Word word) {
        return switch (word.type()) {
            case VERB, BASE_VERB, PARTICIPLE, GERUND ->
                !LIGHT.contains(word.entry().base());
            default -> false;
        };
    }

    private static boolean isNegation(Word word) {
        return word.is(WordClass.NEGATION) || word.isOneOf("no");
    }

    /** How many stems two claims have in common. */
    int common(Told other) {
        return common(all(), other.all());
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** Whether another claim tells of the same act, done to the same. A headline may write the act as a noun. */
    boolean isNear(Told other) {
        boolean sameAct = acts.stream().anyMatch(act -> other.acts.contains(act) || other.matter.contains(act))
                || other.acts.stream().anyMatch(matter::contains);
        int shared = common(all(), other.all());
        int shorter = Math.min(all().size(), other.all().size());
        return negated == other.negated
                && sameAct
                && (shared > FEWEST || (shared == FEWEST && shared >= LEAST_SHARE * shorter));
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>(acts);
        all.addAll(matter);
        return all;
    }

    /** The words of a sentence that tell the same, the act as a verb or a noun and half of its things beside it. */
    Optional<Span> statedIn(TaggedSentence sentence) {
        return in(sentence, Math.max(fewest(), share()));
    }

    /**
     * The words of a sentence that tell the same by a noun for any act of change and what was changed: "the shift of the
     * night crews to the island route". With no act of its own it needs more things in common.
     */
    Optional<Span> changedIn(TaggedSentence sentence) {
        List<Word> words = sentence.words();
        int needed = Math.max(FEWEST_CHANGED, share());
        for (int at = 1; at + 1 < words.size(); at++) {
            if (words.get(at - 1).isOneOf("the", "this", "that")
                    && words.get(at + 1).isOneOf("of", "to", "from", "away")
                    && isChange(words.get(at))) {
                Optional<Span> span = around(words, at, at, needed);
                if (span.isPresent()) {
                    return span;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isChange(Word word) {
        return Lexicon.english()
                .ruleWords()
                .longestAt(List.of(word.lower()), 0)
                .filter(match -> match.value().contains(RuleWord.CHANGING))
                .isPresent();
    }

    private int share() {
        return (int) Math.ceil(LEAST_AGAIN * matter.size());
    }

    /** The words of a sentence that speak of the same, the act and two of its things. */
    Optional<Span> spokenOfIn(TaggedSentence sentence) {
        return in(sentence, fewest());
    }

    private int fewest() {
        return Math.max(1, Math.min(FEWEST, matter.size()));
    }

    private Optional<Span> in(TaggedSentence sentence, int needed) {
        List<Word> words = sentence.words();
        for (int at = 0; at < words.size(); at++) {
            Optional<String> act = stem(words.get(at)).filter(acts::contains);
            boolean aim = at > 0 && words.get(at - 1).is(WordClass.TO);
            if (act.isPresent() && !aim) {
                Optional<Span> span = around(words, Math.max(0, at - REACH), at, needed);
                if (span.isPresent()) {
                    return span;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> around(List<Word> words, int begin, int act, int needed) {
        Set<String> found = new HashSet<>();
        Span span = words.get(act).span();
        int end = Math.min(words.size(), act + REACH);
        for (int at = begin; at < end; at++) {
            Optional<String> stem = stem(words.get(at)).filter(matter::contains);
            if (at != act && stem.isPresent() && found.add(stem.get())) {
                span = span.cover(words.get(at).span());
            }
        }
        boolean denied = words.subList(begin, end).stream().anyMatch(Told::isNegation);
        return found.size() >= needed && denied == negated ? Optional.of(span) : Optional.empty();
    }
}
