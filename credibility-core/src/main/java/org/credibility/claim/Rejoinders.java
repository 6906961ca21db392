package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credibility.attribution.Attribution;
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
 * accused speaks of the same, right behind the accusation, tells what is spoken to: against it, unless it is admitted. So
 * does what leaves no exception, "nobody has been paid". Whatever else the accused says then is no denial.
 */
final class Rejoinders {
    private static final int REACH = 3;

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
                answer(at, new Defence(rejoinder, ContentWords.ofSpeaker(speaker(rejoinder))));
            }
        }
    }

    private void answer(int index, Defence defence) {
        Candidate rejoinder = candidates.get(index);
        for (Candidate claim : accusations(index, defence)) {
            kind(defence, claim)
                    .ifPresent(kind ->
                            claim.respond(new Response(kind, origin(rejoinder).name(), true, rejoinder.span())));
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

    /** The accusations of the nearest sentence before of whoever speaks, where he has not spoken since. */
    private List<Candidate> accusations(int index, Defence defence) {
        Candidate rejoinder = candidates.get(index);
        List<Candidate> accusations = new ArrayList<>();
        for (int at = index - 1; at >= 0; at--) {
            Candidate before = candidates.get(at);
            boolean past = !accusations.isEmpty() && accusations.get(0).sentence() != before.sentence();
            if (past || rejoinder.sentence() - before.sentence() > REACH || isSpoken(before, rejoinder)) {
                break;
            }
            if (isContested(before) && (defence.isNamedIn(before) || isTheParty(rejoinder))) {
                accusations.add(before);
            }
        }
        return accusations;
    }

    /** What the accused says amounts to; of one whom the claim does not name, only what defends. */
    private Optional<ResponseKind> kind(Defence defence, Candidate claim) {
        Optional<ResponseKind> set = defence.set();
        if (defence.isNamedIn(claim)) {
            return set.or(() -> isAccusation(claim) ? defence.ofMatter(claim) : Optional.empty())
                    .or(() -> isPromised(claim) ? Optional.empty() : defence.negated())
                    .or(() -> isAccusation(claim) ? Optional.of(ResponseKind.NON_DENIAL) : Optional.empty());
        }
        return set.filter(kind -> kind == ResponseKind.DENIAL_SPECIFIC || isOfWrongdoing(claim.words()));
    }

    /** "The company said …", "its director said …": one who speaks for a body. */
    private static boolean isTheParty(Candidate rejoinder) {
        return origin(rejoinder).type() == SourceType.OFFICIAL_STATEMENT;
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

    /** Whether it is somebody's word whom nobody can hold to it, or one person's against another. */
    private static boolean isContested(Candidate claim) {
        return !claim.isUnsourced()
                && claim.kind().isScored()
                && (Contest.isSecondHand(claim) || origin(claim).type().group() == SourceGroup.NAMED)
                && !ContraryClaims.isNegated(claim.words());
    }

    /** What is to come is not denied by what has not been: "it had not set a date". */
    private static boolean isPromised(Candidate claim) {
        return claim.kind() == ClaimKind.PLAN || claim.kind() == ClaimKind.PREDICTION;
    }

    /** Whether it says that wrong was done. */
    private static boolean isAccusation(Candidate claim) {
        return claim.isAlleged() || origin(claim).type() == SourceType.LEAKED_DOCUMENT || isOfWrongdoing(claim.words());
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
}
