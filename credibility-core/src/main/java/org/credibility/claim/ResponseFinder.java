package org.credibility.claim;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.Chain;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.source.Sourcing;
import org.credibility.syntax.TaggedText;

/** Gives claims the answers of the parties concerned: finds the answers, tells what they answer, and hands them out. */
final class ResponseFinder {
    private static final int MOST_SAME = 20;
    private static final int REACH = 400;
    private static final double SAME = 0.8;
    private static final int MOST_AROUND = 5;

    private final TaggedText text;
    private final NavigableMap<Integer, List<Answer>> answers = new TreeMap<>();

    ResponseFinder(TaggedText text, List<Attribution> attributions, Sourcing sourcing) {
        this.text = text;
        new AnswerFinder(text, attributions, sourcing)
                .find()
                .forEach(answer -> answers.computeIfAbsent(answer.sentence(), key -> new ArrayList<>())
                        .add(answer));
    }

    /** Whether a clause only tells how a party answers; a plea in court is an event of its own. */
    boolean isAnswer(Candidate candidate) {
        List<Answer> own = answers.getOrDefault(candidate.sentence(), List.of());
        if (own.stream().anyMatch(answer -> isWhatItIsCalled(candidate, answer))) {
            return true;
        }
        return own.stream()
                        .filter(answer -> holds(candidate, answer))
                        .anyMatch(answer -> candidate.attribution().isPresent()
                                ? (isEmpty(answer) && !tellsMore(answer, candidate)) || isExclaimed(answer, candidate)
                                : !answer.isConfirmation())
                && candidate.words().stream().noneMatch(word -> word.isOneOf("guilty"));
    }

    /** "Idle talk" in "called the report “idle talk”": the words that judge, which tell nothing themselves. */
    private static boolean isWhatItIsCalled(Candidate candidate, Answer answer) {
        int gap = candidate.span().begin() - answer.predicate().end();
        return answer.isDenial()
                && Math.abs(gap) <= 1
                && candidate.words().stream().noneMatch(word -> word.type().isFinite());
    }

    /** "No such paper had ever crossed his desk": a denial that tells something of its own. */
    private boolean tellsMore(Answer answer, Candidate candidate) {
        int told = text.sentences()
                .get(answer.sentence())
                .wordsIn(answer.predicate())
                .size();
        return answer.isDenial()
                && answer.aim().shape() == Answer.Shape.POINTER
                && candidate.words().size() - told > MOST_AROUND;
    }

    private static boolean holds(Candidate candidate, Answer answer) {
        return answer.type() == ResponseKind.NO_COMMENT
                ? candidate.span().overlaps(answer.predicate())
                : candidate.span().contains(answer.predicate());
    }

    /** "Lies, all lies": no verb tells anything. */
    private static boolean isExclaimed(Answer answer, Candidate candidate) {
        return answer.isDenial()
                && candidate.words().stream().noneMatch(word -> word.type().isFinite());
    }

    /** "It does not comment on rumours", "the suit is without merit": nothing is claimed of the matter itself. */
    private static boolean isEmpty(Answer answer) {
        boolean silent = answer.type() == ResponseKind.NO_COMMENT || answer.type() == ResponseKind.NON_DENIAL;
        boolean pointing = switch (answer.aim().shape()) {
            case POINTER, GENERAL, CLAUSE -> true;
            case NONE, HABIT, ASKED, ANNOUNCED, PROPOSITION -> false;
        };
        return silent || (answer.isDenial() && pointing);
    }

    /** Parts claims from the answers in their own sentences. */
    void part(List<Candidate> candidates) {
        AnsweredClauses clauses = new AnsweredClauses(text);
        answers.values().forEach(ofSentence -> ofSentence.forEach(answer -> clauses.part(answer, candidates)));
    }

    void attach(List<Candidate> candidates) {
        AnswerMatcher matcher = new AnswerMatcher(text.text(), candidates);
        CounterAccounts counters = new CounterAccounts(text.text(), candidates, answers.keySet());
        Map<Answer, List<Candidate>> answered = new LinkedHashMap<>();
        answers.values()
                .forEach(ofSentence ->
                        ofSentence.forEach(answer -> answered.put(answer, attach(answer, candidates, matcher))));
        answered.forEach(counters::behind);
        new ContraryClaims(text.text(), candidates, answers.keySet()).answer();
        new Rejoinders(text.text(), candidates, answers.keySet()).answer();
    }

    /** An answer to a claim is one to every claim that says the same before it, whoever passes it on. */
    private static List<Candidate> withSame(List<Candidate> answered, List<Candidate> candidates) {
        Set<Candidate> all = new LinkedHashSet<>(answered);
        for (Candidate claim : answered.subList(0, Math.min(MOST_SAME, answered.size()))) {
            candidates.stream()
                    .limit(REACH)
                    .filter(other -> other.sentence() <= claim.sentence()
                            && other.kind().isScored()
                            && other.common(claim) > 1
                            && other.shareIn(claim) >= SAME
                            && claim.shareIn(other) >= SAME)
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static List<Candidate> attach(Answer answer, List<Candidate> candidates, AnswerMatcher matcher) {
        Optional<Chain> confirming = confirming(answer, candidates);
        List<Candidate> answered = withSame(List.copyOf(matcher.answered(answer)), candidates);
        for (Candidate candidate : answered) {
            candidate.respond(
                    new Response(answer.type(), answer.party().words(), hasStake(answer, candidate), answer.span()));
            confirming.ifPresent(candidate::confirm);
        }
        if (answer.isDenial()) {
            answer.party().source().ifPresent(denier -> passedOnByNobody(denier, answered));
        }
        return answered;
    }

    /** Who tells of a claim to deny it is no relay of it, nor of what is told of the same origin by it: a headline. */
    private static void passedOnByNobody(int denier, List<Candidate> answered) {
        Set<Integer> origins = answered.stream()
                .filter(candidate -> candidate.isPassedOnBy(denier))
                .map(candidate -> candidate.chains().get(0).origin().number())
                .collect(toSet());
        answered.stream()
                .filter(candidate -> !candidate.isUnsourced()
                        && origins.contains(candidate.chains().get(0).origin().number()))
                .forEach(candidate -> candidate.withoutRelay(denier));
    }

    /** Records, authorities and experts whom the claim does not name have nothing to win or lose by it. */
    private static boolean hasStake(Answer answer, Candidate candidate) {
        boolean outside = answer.party()
                .type()
                .filter(type -> type == SourceType.AUTHORITY_STATEMENT
                        || type == SourceType.NAMED_EXPERT
                        || (type.group() == SourceGroup.RECORD && type != SourceType.LEGAL_PLEADING))
                .isPresent();
        return !outside || answer.party().names().stream().anyMatch(candidate.contentWords()::contains);
    }

    /** Whom a confirming sentence rests on: the party entitled to confirm, on the record. */
    private static Optional<Chain> confirming(Answer answer, List<Candidate> candidates) {
        if (!answer.isConfirmation()) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> candidate.sentence() == answer.sentence())
                .filter(candidate -> candidate
                        .attribution()
                        .filter(attribution -> attribution.cue().kind() == CueKind.CONFIRMATION)
                        .isPresent())
                .flatMap(candidate -> candidate.chains().stream())
                .filter(chain -> chain.origin().type().group() == SourceGroup.OFFICIAL)
                .findFirst();
    }
}
