package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.syntax.Word;

/**
 * Finds claims that answer the claims right before them: one party says so, and somebody else says that it is not so.
 *
 * <p>"Two employees said that the mill had been sold. The firm said its board had not met." The second claim denies in
 * its main clause and stands next to something that nobody answers for by name; no word of it needs to be in the first.
 */
final class ContraryClaims {
    private static final int REACH = 4;
    private static final int EARLY = 4;

    private final List<Candidate> candidates;
    private final Set<Integer> answers;

    /**
     * @param candidates the claims in text order
     * @param answers the sentences that answer in so many words
     */
    ContraryClaims(List<Candidate> candidates, Set<Integer> answers) {
        this.candidates = candidates;
        this.answers = answers;
    }

    /** Gives each claim that is denied by the next speaker the denial as an answer. */
    void answer() {
        for (int at = 1; at < candidates.size(); at++) {
            Candidate denying = candidates.get(at);
            if (!answers.contains(denying.sentence()) && isDenying(denying)) {
                contested(at).stream()
                        .filter(claim -> isAbout(denying, claim))
                        .forEach(claim -> claim.respond(response(denying)));
            }
        }
    }

    private static Response response(Candidate denying) {
        return new Response(
                ResponseKind.DENIAL_SPECIFIC, denying.chains().get(0).origin().name(), true, denying.span());
    }

    private static boolean isDenying(Candidate candidate) {
        if (candidate.isDenied()
                || candidate.isUnsourced()
                || candidate.attribution().isEmpty()) {
            return false;
        }
        SourceGroup group = candidate.chains().get(0).origin().type().group();
        boolean entitled = group == SourceGroup.OFFICIAL || group == SourceGroup.NAMED;
        return entitled && candidate.kind().isScored() && isNegated(candidate.words());
    }

    /** "No such …", "has not …", "23 and not 60": the main clause denies. */
    static boolean isNegated(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.is(WordClass.RELATIVE) || word.is(WordClass.SUBORDINATOR)) {
                return false;
            }
            if (at < EARLY && word.isOneOf("no", "none", "neither", "nobody", "nothing")) {
                return true;
            }
            if (word.is(WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a denial takes up a claim: by its words, by "that figure", or by denying anything of the kind. */
    private static boolean isAbout(Candidate denying, Candidate claim) {
        long common = denying.contentWords().stream()
                .filter(claim.contentWords()::contains)
                .count();
        boolean official = denying.chains().get(0).origin().type().group() == SourceGroup.OFFICIAL;
        boolean number = denying.words().stream()
                .anyMatch(word -> word.is(WordClass.NUMERAL)
                        && claim.words().stream()
                                .anyMatch(other -> other.lower().equals(word.lower())));
        return common >= (official ? 1 : 2) || number || pointsBack(denying.words()) || (official && isWhole(denying));
    }

    private static boolean pointsBack(List<Word> words) {
        for (int at = 1; at < words.size(); at++) {
            if (AimReader.isMatter(words.get(at))
                    && words.get(at - 1).isOneOf("that", "this", "the", "those", "such")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(Candidate denying) {
        return denying.words().stream().anyMatch(word -> word.isOneOf("any", "no", "none", "nothing"));
    }

    /** The claims of the nearest sentence before in which another one speaks whom nobody can hold to it. */
    private List<Candidate> contested(int index) {
        Candidate denying = candidates.get(index);
        Optional<Integer> sentence = Optional.empty();
        List<Candidate> contested = new ArrayList<>();
        for (int at = index - 1; at >= 0; at--) {
            Candidate before = candidates.get(at);
            if (before.isUnsourced()) {
                continue;
            }
            boolean far = denying.sentence() - before.sentence() > REACH
                    || sentence.filter(found -> found != before.sentence()).isPresent();
            if (far || (!isSameSpeaker(before, denying) && !isContested(before))) {
                break;
            }
            if (!isSameSpeaker(before, denying)) {
                sentence = Optional.of(before.sentence());
                if (!isNegated(before.words())) {
                    contested.add(before);
                }
            }
        }
        return contested;
    }

    private static boolean isSameSpeaker(Candidate one, Candidate other) {
        return one.chains().get(0).origin().number()
                == other.chains().get(0).origin().number();
    }

    private static boolean isContested(Candidate candidate) {
        if (!candidate.kind().isScored()) {
            return false;
        }
        Source origin = candidate.chains().get(0).origin();
        return candidate.isAlleged()
                || switch (origin.type().group()) {
                    case ANONYMOUS, SOCIAL, MEDIA -> true;
                    case NONE, RECORD ->
                        origin.type() == SourceType.UNATTRIBUTED_RUMOUR || origin.type() == SourceType.LEAKED_DOCUMENT;
                    case OFFICIAL, NAMED -> false;
                };
    }
}
