package org.credibility.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/**
 * What somebody says who may stand accused of something.
 *
 * @param words the claim it is
 * @param speaker the words that name who says it, cut to stems
 */
record Defence(Candidate words, Set<String> speaker) {

    /** Whether a claim names who speaks. */
    boolean isNamedIn(Candidate claim) {
        return speaker.stream().anyMatch(claim.contentWords()::contains);
    }

    /** What it amounts to by its own words: "yes, I did", "it was signed off by the board". */
    Optional<ResponseKind> set() {
        if (isAdmission()) {
            return Optional.of(ResponseKind.CONFIRMATION);
        }
        return phrase().or(() -> isOfAll() ? Optional.of(ResponseKind.DENIAL_SPECIFIC) : Optional.empty());
    }

    /** "Every bill has been settled", "all 11 sirens sounded": held against whoever tells of one. */
    private boolean isOfAll() {
        return isFirst("every", "all", "each");
    }

    private boolean isFirst(String... any) {
        return words.words().stream()
                .filter(word -> !word.is(WordClass.QUOTATION_MARK))
                .findFirst()
                .filter(word -> word.isOneOf(any))
                .isPresent();
    }

    /** What it amounts to where it speaks of the same as a claim; empty where it does not, or is sorry. */
    Optional<ResponseKind> ofMatter(Candidate claim) {
        Set<String> common = new HashSet<>(words.contentWords());
        common.retainAll(claim.contentWords());
        common.removeAll(speaker);
        return common.isEmpty() || isSorry() ? Optional.empty() : Optional.of(ResponseKind.DENIAL_SPECIFIC);
    }

    /** What it amounts to where it tells that something was not: "nobody died", not "this cannot go unpunished". */
    Optional<ResponseKind> negated() {
        boolean told = words.words().stream().noneMatch(word -> word.is(WordClass.MODAL));
        return told && ContraryClaims.isNegated(words.words())
                ? Optional.of(ResponseKind.DENIAL_SPECIFIC)
                : Optional.empty();
    }

    private Optional<ResponseKind> phrase() {
        List<String> forms = words.words().stream().map(Word::lower).toList();
        return IntStream.range(0, forms.size())
                .mapToObj(at -> Lexicon.english().defences().longestAt(forms, at))
                .flatMap(Optional::stream)
                .map(PhraseTable.Match::value)
                .findFirst();
    }

    private boolean isAdmission() {
        boolean yes = words.words().stream().limit(2).anyMatch(word -> word.isOneOf("yes", "yeah"));
        return yes
                || words.attribution()
                        .filter(attribution -> attribution.cue().kind() == CueKind.CONFIRMATION)
                        .isPresent();
    }

    private boolean isSorry() {
        return words.words().stream()
                .anyMatch(word -> word.isOneOf(
                        "sorry",
                        "apologise",
                        "apologised",
                        "apologize",
                        "apologized",
                        "regret",
                        "regretted",
                        "ashamed"));
    }
}
