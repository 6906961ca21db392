package org.credibility.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.RuleWord;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.syntax.Word;

/**
 * Finds what somebody says next who stands accused, and counts it as the answer.
 *
 * <p>"A nurse says that Halden Care stole the fund. Halden Care said the fund was spent on beds." No word denies; that the
 * accused speaks of the same, right behind the accusation, tells what is spoken to: against it, unless it is admitted.
 */
final class Rejoinders {
    private static final int REACH = 2;

    private final String text;
    private final List<Candidate> candidates;
    private final Set<Integer> answering;

    /**
     * @param text the article
     * @param candidates the claims in text order
     * @param answering the sentences that answer in so many words
     */
    Rejoinders(String text, List<Candidate> candidates, Set<Integer> answering) {
        this.text = text;
        this.candidates = candidates;
        this.answering = answering;
    }

    /** Gives each accusation what the accused says next. */
    void answer() {
        for (int at = 1; at < candidates.size(); at++) {
            Candidate rejoinder = candidates.get(at);
            if (!answering.contains(rejoinder.sentence()) && isOnRecord(rejoinder)) {
                for (Candidate claim : accusations(at)) {
                    kind(rejoinder, claim)
                            .ifPresent(kind -> claim.respond(
                                    new Response(kind, origin(rejoinder).name(), true, rejoinder.span())));
                }
            }
        }
    }

    /** Whether somebody who can be named says it himself, in words of its own sentence. */
    private static boolean isOnRecord(Candidate candidate) {
        if (candidate.isUnsourced()
                || candidate.isDenied()
                || candidate.attribution().isEmpty()) {
            return false;
        }
        Chain chain = candidate.chains().get(0);
        SourceType type = chain.origin().type();
        return (type.group() == SourceGroup.OFFICIAL || type.group() == SourceGroup.NAMED)
                && type != SourceType.NAMED_EXPERT
                && chain.relays().isEmpty();
    }

    /** The accusations of the nearest sentence before that names who speaks, where he has not spoken since. */
    private List<Candidate> accusations(int index) {
        Candidate rejoinder = candidates.get(index);
        Set<String> names = ContentWords.ofParty(speaker(rejoinder));
        List<Candidate> accusations = new ArrayList<>();
        for (int at = index - 1; at >= 0; at--) {
            Candidate before = candidates.get(at);
            boolean past = !accusations.isEmpty() && accusations.get(0).sentence() != before.sentence();
            if (past || rejoinder.sentence() - before.sentence() > REACH || isSpoken(before, rejoinder)) {
                break;
            }
            if (isAccusation(before) && names.stream().anyMatch(before.contentWords()::contains)) {
                accusations.add(before);
            }
        }
        return accusations;
    }

    private String speaker(Candidate candidate) {
        StringBuilder words = new StringBuilder(origin(candidate).name().orElse(""));
        candidate
                .attribution()
                .map(Attribution::source)
                .orElse(List.of())
                .forEach(part -> words.append(' ').append(part.in(text)));
        return words.toString();
    }

    private static Source origin(Candidate candidate) {
        return candidate.chains().get(0).origin();
    }

    private static boolean isSpoken(Candidate before, Candidate rejoinder) {
        return !before.isUnsourced()
                && origin(before).number() == origin(rejoinder).number();
    }

    /** Whether somebody who has not decided it says that wrong was done. */
    private static boolean isAccusation(Candidate claim) {
        if (claim.isUnsourced() || !claim.kind().isScored()) {
            return false;
        }
        SourceType type = origin(claim).type();
        boolean open = Contest.isSecondHand(claim) || type.group() == SourceGroup.NAMED;
        boolean accuses = claim.isAlleged() || type == SourceType.LEAKED_DOCUMENT || isOfWrongdoing(claim.words());
        return open && accuses && !ContraryClaims.isNegated(claim.words());
    }

    private static boolean isOfWrongdoing(List<Word> words) {
        List<String> forms = words.stream().map(Word::lower).toList();
        return IntStream.range(0, forms.size())
                .anyMatch(at -> Lexicon.english()
                        .ruleWords()
                        .longestAt(forms, at)
                        .filter(match -> match.value().contains(RuleWord.WRONGDOING))
                        .isPresent());
    }

    /** What an answer amounts to; empty where the accused speaks of something else, or is sorry. */
    private Optional<ResponseKind> kind(Candidate rejoinder, Candidate claim) {
        if (isAdmission(rejoinder)) {
            return Optional.of(ResponseKind.CONFIRMATION);
        }
        Set<String> common = new HashSet<>(rejoinder.contentWords());
        common.retainAll(claim.contentWords());
        common.removeAll(ContentWords.ofParty(speaker(rejoinder)));
        boolean sorry = rejoinder.words().stream()
                .anyMatch(word -> word.isOneOf(
                        "sorry",
                        "apologise",
                        "apologised",
                        "apologize",
                        "apologized",
                        "regret",
                        "regretted",
                        "ashamed"));
        return common.isEmpty() || sorry ? Optional.empty() : Optional.of(ResponseKind.DENIAL_SPECIFIC);
    }

    private static boolean isAdmission(Candidate rejoinder) {
        boolean yes = rejoinder.words().stream().limit(2).anyMatch(word -> word.isOneOf("yes", "yeah"));
        return yes
                || rejoinder
                        .attribution()
                        .filter(attribution -> attribution.cue().kind() == CueKind.CONFIRMATION)
                        .isPresent();
    }
}
