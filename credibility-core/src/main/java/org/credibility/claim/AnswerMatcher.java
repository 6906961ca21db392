package org.credibility.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.credibility.claim.Answer.Shape;
import org.credibility.document.Block;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/**
 * Tells which claims an answer answers.
 *
 * <p>An answer goes, in this order, to the proposition its own sentence denies, to what it points to ("that report": the
 * nearest sentence before in which somebody else claims something), to all that is alleged where it speaks of that, to
 * the claims that say the same, to the nearest claims about its party, and to the main claim: the first one that rests
 * on somebody else. From there it goes on to every claim of the same proposition, headline and lead among them.
 * "Declined to say whether …" answers only claims that say the same.
 */
final class AnswerMatcher {
    private static final Pattern ELSEWHERE = Pattern.compile("\\b(?:at|by|from|in|near|of|to|with|against|inside)\\b");
    private static final double SAME = 0.4;
    private static final double SAME_MATTER = 0.5;
    private static final int FEWEST_COMMON = 2;
    private static final int SHORT_OBJECT = 3;
    private static final int LEAD_SENTENCES = 3;
    private static final int REACH_BACK = 14;
    private static final int POINTER_REACH = 4;
    private static final int PARTY_REACH = 8;
    private static final int NEAR_REACH = 3;
    private static final int LONGEST_PARAGRAPH = 1200;
    private static final int MOST_CANDIDATES = 400;

    private final String text;
    private final List<Candidate> candidates;
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();

    AnswerMatcher(String text, List<Candidate> all) {
        this.text = text;
        candidates = all.subList(0, Math.min(MOST_CANDIDATES, all.size()));
        candidates.forEach(candidate -> bySentence
                .computeIfAbsent(candidate.sentence(), key -> new ArrayList<>())
                .add(candidate));
    }

    /** Returns the claims that an answer answers, in no particular order, without doubles. */
    Set<Candidate> answered(Answer answer) {
        Set<Candidate> answered = new LinkedHashSet<>(first(answer));
        List<Candidate> roots = List.copyOf(answered);
        if (!answer.isConfirmation()) {
            candidates.stream()
                    .filter(candidate -> isBefore(answer, candidate) && isContestable(answer, candidate))
                    .filter(candidate -> roots.stream().anyMatch(root -> isRetold(candidate, root)))
                    .forEach(answered::add);
        }
        return answered;
    }

    private List<Candidate> first(Answer answer) {
        List<Candidate> denied = deniedWithin(answer);
        if (!denied.isEmpty()) {
            return denied;
        }
        if (answer.aim().shape() == Shape.POINTER) {
            return nearest(answer, POINTER_REACH, candidate -> !candidate.isUnsourced() && !isBy(answer, candidate));
        }
        if (answer.aim().shape() == Shape.HABIT) {
            return main(answer);
        }
        if (answer.aim().shape() == Shape.GENERAL) {
            return alleged(answer);
        }
        List<Candidate> same = same(answer);
        if (!same.isEmpty() || answer.isConfirmation() || isAboutElse(answer)) {
            return same;
        }
        return concerned(answer);
    }

    private List<Candidate> deniedWithin(Answer answer) {
        return bySentence.getOrDefault(answer.sentence(), List.of()).stream()
                .filter(candidate -> candidate.isDenied()
                        && (answer.isDenial() || answer.type() == ResponseKind.NON_DENIAL)
                        && candidate.span().begin() >= answer.predicate().end())
                .toList();
    }

    // ------------------------------------------------------------------ what was said before

    /** The claims of the nearest place before the answer at which somebody else claims something. */
    private List<Candidate> nearest(Answer answer, int reach, Predicate<Candidate> which) {
        int told = 0;
        for (int at = answer.sentence(); at >= 0 && told < reach; at--) {
            List<Candidate> own = bySentence.getOrDefault(at, List.of());
            List<Candidate> there = own.stream()
                    .filter(candidate -> isBefore(answer, candidate) && which.test(candidate))
                    .toList();
            if (!there.isEmpty()) {
                return there;
            }
            told += at < answer.sentence() && !own.isEmpty() ? 1 : 0;
        }
        return List.of();
    }

    private static boolean isBefore(Answer answer, Candidate candidate) {
        boolean within =
                candidate.sentence() >= answer.sentence() - REACH_BACK || candidate.sentence() <= LEAD_SENTENCES;
        return within
                && candidate.kind().isScored()
                && candidate.span().end() <= answer.span().begin();
    }

    /** "The allegations" are all that is pleaded; "these claims" are the nearest and all that comes the same way. */
    private List<Candidate> alleged(Answer answer) {
        List<Candidate> pleaded = pleaded(answer);
        if (!pleaded.isEmpty()) {
            return pleaded;
        }
        List<Candidate> near = nearest(answer, POINTER_REACH, candidate -> isContestable(answer, candidate));
        List<Candidate> roots = near.isEmpty() ? main(answer) : near;
        Set<Integer> sources = sources(roots);
        return candidates.stream()
                .filter(candidate -> isBefore(answer, candidate)
                        && !isBy(answer, candidate)
                        && sources(List.of(candidate)).stream().anyMatch(sources::contains))
                .toList();
    }

    /** What is pleaded before the answer, and what is alleged beside it. */
    private List<Candidate> pleaded(Answer answer) {
        int first = candidates.stream()
                .filter(candidate -> isBefore(answer, candidate)
                        && !isBy(answer, candidate)
                        && candidate.chains().stream()
                                .anyMatch(chain -> chain.origin().type() == SourceType.LEGAL_PLEADING))
                .mapToInt(Candidate::sentence)
                .min()
                .orElse(Integer.MAX_VALUE);
        return candidates.stream()
                .filter(candidate -> candidate.sentence() >= first
                        && isBefore(answer, candidate)
                        && !isBy(answer, candidate)
                        && candidate.isAlleged())
                .toList();
    }

    private static Set<Integer> sources(List<Candidate> claims) {
        Set<Integer> numbers = new HashSet<>();
        claims.forEach(claim -> claim.chains()
                .forEach(chain -> chain.hops().stream()
                        .map(Hop::source)
                        .map(Source::number)
                        .forEach(numbers::add)));
        return numbers;
    }

    // ------------------------------------------------------------------ the same proposition

    private List<Candidate> same(Answer answer) {
        return candidates.stream()
                .filter(candidate -> isBefore(answer, candidate) && !isBy(answer, candidate))
                .filter(candidate -> answer.isConfirmation() || isContestable(answer, candidate))
                .filter(candidate -> isSame(answer, candidate))
                .toList();
    }

    private static boolean isSame(Answer answer, Candidate candidate) {
        Set<String> matter = answer.aim().matter();
        long common = matter.stream().filter(candidate.contentWords()::contains).count();
        double least = answer.isDenial() ? SAME : SAME_MATTER;
        int shortest = answer.isDenial() ? 1 : SHORT_OBJECT;
        boolean enough =
                common >= FEWEST_COMMON || (common == 1 && matter.size() <= shortest && !answer.isConfirmation());
        return enough && ContentWords.share(matter, candidate.contentWords()) >= least;
    }

    /** A refusal to speak of something else than what is claimed leaves the claims alone. */
    private static boolean isAboutElse(Answer answer) {
        return answer.aim().shape() == Shape.PROPOSITION
                && answer.aim().matter().size() > 1
                && !answer.isDenial();
    }

    private static boolean isRetold(Candidate candidate, Candidate root) {
        boolean headline = candidate.block() == Block.Kind.HEADLINE
                && sources(List.of(candidate)).equals(sources(List.of(root)));
        double share = Math.max(
                ContentWords.share(root.contentWords(), candidate.contentWords()),
                ContentWords.share(candidate.contentWords(), root.contentWords()));
        long common = root.contentWords().stream()
                .filter(candidate.contentWords()::contains)
                .count();
        return (headline || share >= SAME_MATTER) && common >= FEWEST_COMMON;
    }

    // ------------------------------------------------------------------ what concerns the party

    private List<Candidate> concerned(Answer answer) {
        List<Candidate> ofParty =
                nearest(answer, PARTY_REACH, candidate -> isContestable(answer, candidate) && names(answer, candidate));
        if (!ofParty.isEmpty()) {
            return ofParty;
        }
        List<Candidate> near = nearest(
                answer, NEAR_REACH, candidate -> isContestable(answer, candidate) && isInParagraph(answer, candidate));
        return near.isEmpty() ? main(answer) : near;
    }

    private boolean isInParagraph(Answer answer, Candidate candidate) {
        int begin = candidate.span().end();
        int end = answer.span().begin();
        return end - begin < LONGEST_PARAGRAPH && text.substring(begin, end).indexOf('\n') < 0;
    }

    private static boolean names(Answer answer, Candidate candidate) {
        return answer.party().names().stream().anyMatch(candidate.contentWords()::contains);
    }

    /** The first claim that rests on somebody else, and what rests on the same origin. */
    private List<Candidate> main(Answer answer) {
        List<Candidate> others = candidates.stream()
                .filter(candidate -> candidate.kind().isScored()
                        && candidate.sentence() < answer.sentence()
                        && !candidate.isUnsourced()
                        && !isBy(answer, candidate))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        int origin = others.get(0).chains().get(0).origin().number();
        return others.stream()
                .filter(candidate -> candidate.chains().get(0).origin().number() == origin)
                .toList();
    }

    // ------------------------------------------------------------------ who claims

    /** Whether somebody else claims it, and it is of the kind that parties answer: not a record, not the writer. */
    private static boolean isContestable(Answer answer, Candidate candidate) {
        if (candidate.isDenied()) {
            return true;
        }
        if (candidate.isUnsourced() || isBy(answer, candidate)) {
            return false;
        }
        Source origin = candidate.chains().get(0).origin();
        boolean passedOn = candidate.chains().get(0).relays().stream().anyMatch(relay -> !relay.inherited());
        return passedOn
                || candidate.isAlleged()
                || switch (origin.type().group()) {
                    case ANONYMOUS, MEDIA, SOCIAL -> true;
                    case NAMED -> origin.type() != SourceType.NAMED_EXPERT || names(answer, candidate);
                    case RECORD ->
                        origin.type() == SourceType.LEGAL_PLEADING || origin.type() == SourceType.LEAKED_DOCUMENT;
                    case OFFICIAL -> names(answer, candidate);
                    case NONE -> origin.type() == SourceType.UNATTRIBUTED_RUMOUR;
                };
    }

    /** Whether the answering party is itself the origin of a claim. */
    private static boolean isBy(Answer answer, Candidate candidate) {
        return candidate.chains().stream()
                .map(Chain::origin)
                .anyMatch(origin -> answer.party().source().equals(OptionalInt.of(origin.number()))
                        || origin.name()
                                .filter(name -> answer.party()
                                        .words()
                                        .filter(by -> isSameParty(by, name))
                                        .isPresent())
                                .isPresent());
    }

    /** "Moe" is "Ingrid Moe" and "the Corvane board" is "Corvane", but "a former manager at Corvane" is not. */
    private static boolean isSameParty(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int at = longer.indexOf(shorter);
        return at >= 0 && !ELSEWHERE.matcher(longer.substring(0, at)).find();
    }
}
