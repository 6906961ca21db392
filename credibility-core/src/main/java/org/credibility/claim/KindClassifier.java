package org.credibility.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.document.Block;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/**
 * Tells what kind of statement a clause is, by its verbs and by words that tell.
 *
 * <p>Whom a claim rests on may change between two questions, its words may not: what these tell is read once a claim.
 */
final class KindClassifier {
    private final Optional<LocalDate> published;
    private final Map<Candidate, ClaimKind> present = new HashMap<>();

    KindClassifier(Optional<LocalDate> published) {
        this.published = published;
    }

    ClaimKind classify(Candidate candidate) {
        Set<ClaimWord> tells = candidate.tells();
        boolean writer = candidate.attribution().isEmpty()
                && candidate.isUnsourced()
                && candidate.block() != Block.Kind.HEADLINE;
        Optional<ClaimKind> unscored = writer ? UnscoredKinds.ofWriter(candidate, tells) : ofSource(candidate, tells);
        return unscored.or(() -> FutureKinds.of(candidate, tells)).orElseGet(() -> present(candidate, tells, writer));
    }

    private static Optional<ClaimKind> ofSource(Candidate candidate, Set<ClaimWord> tells) {
        boolean nobody = candidate.attribution().isEmpty() && candidate.isUnsourced();
        return !nobody && UnscoredKinds.isOpinionOfSource(candidate, tells)
                ? Optional.of(ClaimKind.OPINION)
                : Optional.empty();
    }

    private ClaimKind present(Candidate candidate, Set<ClaimWord> tells, boolean writer) {
        if (tells.contains(ClaimWord.CAUSE)) {
            return ClaimKind.CAUSE;
        }
        ClaimKind kind = present.computeIfAbsent(candidate, KindClassifier::present);
        return writer && isBackground(candidate, kind) ? ClaimKind.BACKGROUND_FACT : kind;
    }

    // ------------------------------------------------------------------ what is or was

    private static ClaimKind present(Candidate candidate) {
        if (Quantities.isPoint(candidate.words(), candidate.tells())) {
            return ClaimKind.FIGURE;
        }
        boolean lasts = isStative(candidate.mainClause())
                || (candidate.block() != Block.Kind.HEADLINE && isHabit(candidate.mainClause()));
        return lasts ? ClaimKind.STATUS : ClaimKind.EVENT;
    }

    /** "The sprays contain no salt", "gifts must be declared": what is so as long as the tense is the present. */
    private static boolean isHabit(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.is(WordClass.MODAL)) {
                return word.isOneOf("must")
                        || (at + 2 < words.size()
                                && words.get(at + 1).isOneOf("be")
                                && !words.get(at + 2).is(WordClass.PARTICIPLE)
                                && !words.get(at + 2).is(WordClass.GERUND));
            }
            if (word.type().isFinite()) {
                return word.is(WordClass.VERB) && isPresent(word);
            }
        }
        return false;
    }

    /** Whether a verb can only stand in the present: "shut" may tell of what was. */
    private static boolean isPresent(Word verb) {
        LexicalEntry entry = verb.entry();
        return entry.isThirdPerson() || (entry.isBase() && !entry.isPast());
    }

    private static boolean isStative(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (!word.type().isFinite()) {
                continue;
            }
            if (word.is(WordClass.MODAL)) {
                return false;
            }
            if (isNegated(words, at)) {
                return !isBefore(words, at);
            }
            if (isNegatedOrLasting(words, at)) {
                return true;
            }
            return Tells.tells(word, ClaimWord.STATIVE) && !isEventGroup(words, at);
        }
        return false;
    }

    /** "No report was filed", "she had not been told". */
    private static boolean isNegated(List<Word> words, int finite) {
        return words.get(0).isOneOf("no", "none", "nobody", "nothing")
                || (words.get(finite).isOneOf("had") && isNegatedOrLasting(words, finite));
    }

    /** Whether a verb tells of what was over: what then was not is an event that was missed. */
    private static boolean isBefore(List<Word> words, int finite) {
        Word verb = words.get(finite);
        boolean happens = !Tells.tells(verb, ClaimWord.STATIVE) || isEventGroup(words, finite);
        return happens && !isPresent(verb) && !verb.isOneOf("has", "have", "'ve");
    }

    /** "does not buy", "has not gone", "is still owed": what is not, or goes on, is a state. */
    private static boolean isNegatedOrLasting(List<Word> words, int finite) {
        boolean onADay = words.get(finite).isOneOf("did") && words.stream().anyMatch(word -> word.is(WordClass.MONTH));
        if (!words.get(finite).is(WordClass.AUXILIARY) || onADay) {
            return false;
        }
        return words.subList(finite, Math.min(words.size(), finite + 3)).stream()
                .anyMatch(word -> word.is(WordClass.NEGATION) || word.isOneOf("still"));
    }

    /** "has sued", "was posted": an auxiliary before a participle tells of an event, unless it tells a lasting state. */
    private static boolean isEventGroup(List<Word> words, int auxiliary) {
        int at = auxiliary + 1;
        while (at < words.size()
                && (words.get(at).is(WordClass.ADVERB)
                        || words.get(at).is(WordClass.NEGATION)
                        || words.get(at).isOneOf("last", "first", "since", "also", "already", "now", "long")
                        || words.get(at).isOneOf("been"))) {
            at++;
        }
        if (at >= words.size() || !words.get(auxiliary).is(WordClass.AUXILIARY)) {
            return false;
        }
        boolean past = !words.get(auxiliary).isOneOf("is", "are", "'s", "'re", "am");
        return words.get(at).is(WordClass.PARTICIPLE) && past;
    }

    private boolean isBackground(Candidate candidate, ClaimKind kind) {
        if (kind == ClaimKind.STATUS && isStative(candidate.mainClause())) {
            return isPresentTense(candidate.mainClause()) || isLongAgo(candidate);
        }
        return isLongAgo(candidate);
    }

    private boolean isLongAgo(Candidate candidate) {
        return candidate.words().stream().anyMatch(this::isPastYear)
                || candidate.tells().contains(ClaimWord.BACKGROUND);
    }

    private static boolean isPresentTense(List<Word> words) {
        return words.stream()
                .filter(word -> word.type().isFinite())
                .findFirst()
                .filter(word -> !word.isOneOf("was", "were", "had", "did"))
                .isPresent();
    }

    private boolean isPastYear(Word word) {
        boolean year =
                word.text().length() == 4 && word.text().chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (!year) {
            return false;
        }
        int value = Integer.parseInt(word.text());
        return value >= 1000 && published.map(date -> value < date.getYear()).orElse(value < 2100);
    }
}
