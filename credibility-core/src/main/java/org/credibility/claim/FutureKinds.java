package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.document.Block;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/**
 * Tells what is to come: the plan of an actor, or a prediction.
 *
 * <p>A plan is somebody's own act, said with a verb of will; what befalls is predicted, and so is what only may be.
 */
final class FutureKinds {
    private static final int GROUP = 3;

    private FutureKinds() {}

    static Optional<ClaimKind> of(Candidate candidate, Set<ClaimWord> tells) {
        if (!isFuture(candidate, tells)) {
            return Optional.empty();
        }
        return Optional.of(isPlan(candidate, tells) ? ClaimKind.PLAN : ClaimKind.PREDICTION);
    }

    private static boolean isFuture(Candidate candidate, Set<ClaimWord> tells) {
        return intention(candidate).isPresent()
                || tells.contains(ClaimWord.FUTURE)
                || isPossible(candidate)
                || goesOnWithoutModal(candidate)
                || isInfinitiveHeadline(candidate);
    }

    private static Optional<String> intention(Candidate candidate) {
        return candidate
                .attribution()
                .filter(attribution -> attribution.cue().kind() == CueKind.INTENTION)
                .map(attribution -> attribution.cue().lemma());
    }

    /** "The group could go as high as …": what a source holds possible; "could see" is an ability. */
    private static boolean isPossible(Candidate candidate) {
        List<Word> words = candidate.words();
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).is(WordClass.RELATIVE) || words.get(at).is(WordClass.SUBORDINATOR)) {
                return false;
            }
            boolean possible =
                    words.get(at).is(WordClass.MODAL) && words.get(at).isOneOf("could", "may", "might");
            if (possible && candidate.attribution().isPresent()) {
                return words.get(at + 1).is(WordClass.BASE_VERB)
                        && !words.get(at + 1).isOneOf("have", "see", "hear", "feel", "be");
            }
        }
        return false;
    }

    /** "… will stop in May | and go dark by the end of the year": the verb before is the modal of both. */
    private static boolean goesOnWithoutModal(Candidate candidate) {
        Word first = candidate.words().get(0);
        return candidate.block() != Block.Kind.HEADLINE
                && (first.is(WordClass.BASE_VERB) || first.is(WordClass.VERB))
                && first.entry().isBase()
                && !first.entry().isPast()
                && candidate.before().stream()
                        .filter(word -> word.type().isFinite())
                        .reduce((earlier, later) -> later)
                        .filter(verb -> verb.is(WordClass.MODAL))
                        .isPresent();
    }

    private static boolean isInfinitiveHeadline(Candidate candidate) {
        boolean infinitive = candidate.block() == Block.Kind.HEADLINE
                && candidate.words().stream().noneMatch(word -> word.type().isFinite());
        for (int at = 0; infinitive && at + 1 < candidate.words().size(); at++) {
            if (candidate.words().get(at).is(WordClass.TO)
                    && candidate.words().get(at + 1).is(WordClass.BASE_VERB)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlan(Candidate candidate, Set<ClaimWord> tells) {
        Optional<String> intention = intention(candidate);
        if (intention.filter("expect"::equals).isPresent()) {
            return isOwnAct(candidate.words());
        }
        boolean expected = candidate.mainClause().stream()
                .anyMatch(word -> word.isOneOf("expected", "expects", "likely", "unlikely", "anticipated")
                        || (word.is(WordClass.MODAL) && word.isOneOf("could", "may", "might")));
        if (expected) {
            return false;
        }
        return intention.isPresent()
                || tells.contains(ClaimWord.AGENTIVE)
                || isWilledPassive(candidate.words())
                || isSet(candidate.mainClause());
    }

    /** "Expects to open a hearing" is an act; "expects to earn more", "expects profit" and "expects Moe to act" are not. */
    private static boolean isOwnAct(List<Word> words) {
        for (int at = 1; at + 1 < words.size(); at++) {
            if (words.get(at).is(WordClass.TO)) {
                Word verb = words.get(at + 1);
                return words.get(at - 1).isOneOf("expect", "expects", "expected", "expecting")
                        && verb.is(WordClass.BASE_VERB)
                        && Tells.tells(verb, ClaimWord.AGENTIVE)
                        && !Tells.tells(verb, ClaimWord.UNWILLED);
            }
        }
        return false;
    }

    /** "The meeting is to be held on Tuesday", "a report is due within 60 days". */
    private static boolean isSet(List<Word> words) {
        for (int at = 0; at + 2 < words.size(); at++) {
            boolean is = words.get(at).isOneOf("is", "are");
            boolean held = words.get(at + 1).isOneOf("to") && words.get(at + 2).isOneOf("be");
            if (is && (held || words.get(at + 1).isOneOf("due"))) {
                return true;
            }
        }
        return false;
    }

    /** "Would be paid in two halves", "will be published": somebody does it. */
    private static boolean isWilledPassive(List<Word> words) {
        for (int at = 0; at + 2 < words.size(); at++) {
            boolean modal = words.get(at).is(WordClass.MODAL) && words.get(at).isOneOf("will", "would", "'ll", "shall");
            if (modal) {
                return words.subList(at + 1, Math.min(words.size(), at + 1 + GROUP)).stream()
                                .anyMatch(word -> word.isOneOf("be"))
                        && words.subList(at + 2, Math.min(words.size(), at + 2 + GROUP)).stream()
                                .anyMatch(word -> word.is(WordClass.PARTICIPLE)
                                        && !word.isOneOf(
                                                "needed", "required", "affected", "hurt", "hit", "lost", "forced"));
            }
        }
        return false;
    }
}
