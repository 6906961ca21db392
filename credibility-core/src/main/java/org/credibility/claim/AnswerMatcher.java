package org.credibility.claim;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Answer.Shape;
import org.credibility.document.Block;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.SourceGroup;
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
    private static final Set<String> WHOLE = ContentWords.ofParty("story article account version narrative tale");
    private static final Set<String> PAPERS =
            ContentWords.ofParty("document memo memorandum email letter transcript message footage video");
    private static final Set<String> AFFAIRS = ContentWords.ofParty("matter affair");
    private static final double SAME = 0.4;
    private static final double SAME_MATTER = 0.5;
    private static final double SAME_FLAT = 0.6;
    private static final int FEWEST_COMMON = 2;
    private static final int SHORT_OBJECT = 3;
    private static final int POINTER_REACH = 4;
    private static final int PARTY_REACH = 8;
    private static final int NEAR_REACH = 3;
    private static final int WIDEST_GAP = 2;

    private final Told told;
    private Optional<Answer> last = Optional.empty();
    private Set<Candidate> lastAnswered = Set.of();
    private final Set<Integer> deniers = new HashSet<>();

    AnswerMatcher(String text, List<Candidate> all) {
        told = new Told(text, all);
    }

    /** Returns the claims that an answer answers, in no particular order, without doubles. */
    Set<Candidate> answered(Answer answer) {
        lastAnswered = last.filter(before -> isSameBreath(before, answer)).isPresent()
                ? lastAnswered.stream().filter(claim -> !claim.isDenied()).collect(toCollection(LinkedHashSet::new))
                : matched(answer);
        last = Optional.of(answer);
        if (answer.isDenial()) {
            answer.party().source().ifPresent(deniers::add);
        }
        return lastAnswered;
    }

    /** "Denied that it had sold the mill, calling the reports premature": one party, one matter. */
    private static boolean isSameBreath(Answer before, Answer answer) {
        boolean points = answer.aim().shape() == Shape.POINTER || answer.aim().shape() == Shape.GENERAL;
        return before.sentence() == answer.sentence()
                && before.isDenial()
                && answer.isDenial()
                && points
                && (answer.party().words().isEmpty()
                        || answer.party().words().equals(before.party().words()));
    }

    private Set<Candidate> matched(Answer answer) {
        Contest contest = new Contest(answer);
        Set<Candidate> answered = new LinkedHashSet<>(first(answer, contest));
        if (!answer.isConfirmation()) {
            answered.addAll(retold(answer, contest, answered));
            retold(answer, contest, answered).stream()
                    .filter(candidate -> candidate.block() == Block.Kind.HEADLINE)
                    .forEach(answered::add);
        }
        return answered;
    }

    private List<Candidate> retold(Answer answer, Contest contest, Set<Candidate> answered) {
        List<Candidate> roots = List.copyOf(answered);
        return told.before(answer)
                .filter(candidate -> !candidate.isDenied() && contest.isOpen(candidate))
                .filter(candidate -> roots.stream().anyMatch(root -> isRetold(answer, candidate, root)))
                .toList();
    }

    private List<Candidate> first(Answer answer, Contest contest) {
        List<Candidate> denied = deniedWithin(answer);
        if (!denied.isEmpty()) {
            return denied;
        }
        List<Candidate> same = same(answer, contest);
        if (!same.isEmpty()) {
            return same;
        }
        List<Candidate> named = byNamed(answer, contest);
        if (!named.isEmpty()) {
            return named;
        }
        List<Candidate> there = answer.isConfirmation() ? List.of() : new ToldThere(told, answer, contest).find();
        if (!there.isEmpty()) {
            return there;
        }
        return switch (answer.aim().shape()) {
            case CLAUSE -> clause(answer, contest);
            case POINTER ->
                isOfAll(answer)
                        ? new MainClaims(told, answer, contest).find()
                        : isAboutElse(answer) ? List.of() : pointed(answer, contest);
            case HABIT -> new MainClaims(told, answer, contest).habitual();
            case GENERAL -> isAboutElse(answer) ? List.of() : new Allegations(told, answer, contest).find();
            case ASKED -> asked(answer, contest);
            case ANNOUNCED -> announced(answer, contest);
            case NONE, PROPOSITION ->
                answer.isConfirmation() || isAboutElse(answer) ? List.of() : concerned(answer, contest);
        };
    }

    /**
     * "The ferry sank, which its owner denies": the claims of the same sentence before the answer; without any, "the
     * allegation it called baseless", it points.
     */
    private List<Candidate> clause(Answer answer, Contest contest) {
        List<Candidate> before = told.in(answer.sentence()).stream()
                .filter(candidate -> candidate.span().end() <= answer.span().begin())
                .toList();
        return before.isEmpty() && answer.isDenial() ? alleged(answer, contest) : before;
    }

    /** What was told of the thing that was asked for, else what the paragraph has told before. */
    private List<Candidate> asked(Answer answer, Contest contest) {
        List<Candidate> papers =
                answer.aim().matter().stream().anyMatch(PAPERS::contains) ? ofPapers(answer) : List.of();
        List<Candidate> named = papers.isEmpty() ? askedFor(answer, contest) : papers;
        return named.isEmpty() ? near(answer, contest) : named;
    }

    /** "Asked about Moe, the club declined to comment": what names Moe. */
    private List<Candidate> askedFor(Answer answer, Contest contest) {
        Set<String> matter = answer.aim().matter();
        int least = matter.size() > SHORT_OBJECT ? FEWEST_COMMON : 1;
        return told.nearest(
                answer,
                PARTY_REACH,
                claim -> claim.sentence() < answer.sentence()
                        && contest.isOpen(claim)
                        && matter.stream()
                                        .filter(claim.contentWords()::contains)
                                        .count()
                                >= least);
    }

    private List<Candidate> alleged(Answer answer, Contest contest) {
        List<Candidate> all = new Allegations(told, answer, contest).find();
        List<Candidate> alleged = all.stream().filter(Candidate::isAlleged).toList();
        return alleged.isEmpty() ? all.stream().filter(Contest::isSecondHand).toList() : alleged;
    }

    /** "The matter", "the affair": what the article is about. */
    private static boolean isOfAll(Answer answer) {
        return answer.aim().named().stream().anyMatch(AFFAIRS::contains);
    }

    /** "That report" is the report that was told of, "Moe's account" what she said, else it is what was told last. */
    private List<Candidate> pointed(Answer answer, Contest contest) {
        List<Candidate> named = told.nearest(
                answer,
                PARTY_REACH,
                candidate -> (contest.isOpen(candidate) || isPlain(candidate))
                        && answer.aim().named().stream().anyMatch(candidate.contentWords()::contains));
        if (answer.aim().named().stream().anyMatch(PAPERS::contains)) {
            List<Candidate> papers = ofPapers(answer);
            named = papers.isEmpty() ? named : papers;
        }
        if (named.isEmpty() && !answer.aim().matter().isEmpty()) {
            named = told.nearest(answer, PARTY_REACH, claim -> contest.isOpen(claim) && contest.names(claim));
        }
        List<Candidate> nearest = named.isEmpty() ? last(answer, contest) : named;
        return answer.aim().named().stream().anyMatch(WHOLE::contains) ? withSource(answer, contest, nearest) : nearest;
    }

    /** "Either document", "the emails": all that rests on papers that got out. */
    private List<Candidate> ofPapers(Answer answer) {
        return told.before(answer)
                .filter(candidate -> candidate.chains().stream()
                        .flatMap(chain -> chain.hops().stream())
                        .anyMatch(hop -> hop.source().type() == SourceType.LEAKED_DOCUMENT))
                .toList();
    }

    /** "The story is untrue": all that comes the same way. */
    private List<Candidate> withSource(Answer answer, Contest contest, List<Candidate> first) {
        Set<Integer> sources = Told.sources(first);
        Set<Candidate> all = new LinkedHashSet<>(first);
        told.before(answer)
                .filter(contest::isOpen)
                .filter(candidate -> Told.sources(List.of(candidate)).stream().anyMatch(sources::contains))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Whether the writer tells it as news. */
    private static boolean isPlain(Candidate candidate) {
        return candidate.isUnsourced() && candidate.kind() != ClaimKind.BACKGROUND_FACT;
    }

    /** What was told last: what somebody else said goes before what the writer told in the same place. */
    private List<Candidate> last(Answer answer, Contest contest) {
        List<Candidate> last =
                told.nearest(answer, POINTER_REACH, candidate -> isPointedAt(answer, contest, candidate));
        List<Candidate> said =
                last.stream().filter(candidate -> !candidate.isUnsourced()).toList();
        if (said.isEmpty() || said.stream().noneMatch(AnswerMatcher::isAlleged)) {
            List<Candidate> alleged = told.nearest(
                    answer,
                    NEAR_REACH,
                    claim -> isAlleged(claim) && !contest.isBy(claim) && told.isInParagraph(answer, claim));
            return alleged.isEmpty() ? (said.isEmpty() ? last : said) : alleged;
        }
        return said;
    }

    /** Whether a source of its own sentence alleges it: what people deny rather than what is told beside it. */
    private static boolean isAlleged(Candidate claim) {
        return claim.isAlleged() && claim.attribution().isPresent();
    }

    /** "The group's claims", "Ana Moe's account": what those say who are named by whom it is of. */
    private List<Candidate> byNamed(Answer answer, Contest contest) {
        Set<String> names = answer.aim().matter();
        return answer.aim().named().isEmpty() || names.isEmpty()
                ? List.of()
                : told.before(answer)
                        .filter(contest::isOpen)
                        .filter(candidate -> candidate.chains().stream()
                                .flatMap(chain -> chain.hops().stream())
                                .map(hop -> hop.source()
                                        .name()
                                        .map(ContentWords::ofParty)
                                        .orElse(Set.of()))
                                .anyMatch(words -> words.containsAll(names)))
                        .toList();
    }

    private List<Candidate> deniedWithin(Answer answer) {
        return told.in(answer.sentence()).stream()
                .filter(candidate -> candidate.isDenied()
                        && (answer.isDenial() || answer.type() == ResponseKind.NON_DENIAL)
                        && (candidate.span().begin() >= answer.predicate().end() || isJudged(answer, candidate)))
                .toList();
    }

    /** "Claims that the ferry sank are false": the clause right before the judgement. */
    private static boolean isJudged(Answer answer, Candidate candidate) {
        int gap = answer.predicate().begin() - candidate.span().end();
        return gap >= 0 && gap <= WIDEST_GAP;
    }

    // ------------------------------------------------------------------ what was said before

    /** "That" is what somebody else just said, or what was just told as it is. */
    private boolean isPointedAt(Answer answer, Contest contest, Candidate candidate) {
        boolean own = candidate.isDenied() && candidate.sentence() == answer.sentence();
        if (own || isReply(candidate)) {
            return false;
        }
        boolean ofAnswer = !answer.aim().named().isEmpty()
                && candidate.chains().stream()
                        .anyMatch(chain -> deniers.contains(chain.origin().number()));
        return candidate.isUnsourced()
                ? isPlain(candidate) && told.isInParagraph(answer, candidate)
                : !contest.isBy(candidate) && !ofAnswer;
    }

    /** "There had been no approach": what somebody on the record denies is not what the next one denies. */
    private static boolean isReply(Candidate candidate) {
        return candidate.attribution().isPresent()
                && !candidate.isUnsourced()
                && candidate.chains().get(0).origin().type().group() == SourceGroup.OFFICIAL
                && ContraryClaims.isNegated(candidate.words());
    }

    // ------------------------------------------------------------------ the same proposition

    private List<Candidate> same(Answer answer, Contest contest) {
        return answer.aim().matter().isEmpty()
                ? List.of()
                : told.before(answer)
                        .filter(candidate -> !contest.isBy(candidate))
                        .filter(candidate -> isSame(answer, contest, candidate))
                        .toList();
    }

    private static boolean isSame(Answer answer, Contest contest, Candidate candidate) {
        Set<String> matter = answer.aim().matter();
        long common = matter.stream().filter(candidate.contentWords()::contains).count();
        int shortest = answer.isDenial() ? 1 : SHORT_OBJECT;
        boolean enough =
                common >= FEWEST_COMMON || (common == 1 && matter.size() <= shortest && !answer.isConfirmation());
        return enough && ContentWords.share(matter, candidate.contentWords()) >= leastShare(answer, contest, candidate);
    }

    /** What nobody but the writer tells is answered only where the answer repeats most of it. */
    private static double leastShare(Answer answer, Contest contest, Candidate candidate) {
        boolean open = answer.isConfirmation() || contest.isOpen(candidate);
        if (!open) {
            boolean told = !candidate.isUnsourced() || candidate.kind() != ClaimKind.BACKGROUND_FACT;
            return told && answer.isDenial() ? SAME_FLAT : Double.MAX_VALUE;
        }
        return answer.isDenial() ? SAME : SAME_MATTER;
    }

    /** A refusal to speak, or a denial, of something else than what is claimed leaves the claims alone. */
    private static boolean isAboutElse(Answer answer) {
        boolean told = answer.aim().matter().size() > 1;
        return switch (answer.aim().shape()) {
            case PROPOSITION -> answer.type() == ResponseKind.NO_COMMENT;
            case POINTER, GENERAL -> told;
            case NONE, CLAUSE, HABIT, ASKED, ANNOUNCED -> false;
        };
    }

    private static boolean isRetold(Answer answer, Candidate candidate, Candidate root) {
        boolean headline = candidate.block() == Block.Kind.HEADLINE
                && Told.sources(List.of(candidate)).equals(Told.sources(List.of(root)));
        double share = Math.max(
                ContentWords.share(root.contentWords(), candidate.contentWords()),
                ContentWords.share(candidate.contentWords(), root.contentWords()));
        long common = root.contentWords().stream()
                .filter(candidate.contentWords()::contains)
                .count();
        boolean brief = root.isDenied() && root.contentWords().size() == 1;
        boolean lead = root.block() == Block.Kind.HEADLINE
                && Told.isLead(candidate)
                && MainClaims.tellSame(answer, root, candidate);
        return (headline || lead || share >= SAME_MATTER) && common >= (brief ? 1 : FEWEST_COMMON);
    }

    // ------------------------------------------------------------------ what concerns the party

    /** What the party is known to answer: where nothing tells what, the news itself, whoever is named in it. */
    private List<Candidate> announced(Answer answer, Contest contest) {
        List<Candidate> concerned = concerned(answer, contest);
        return concerned.isEmpty() ? new MainClaims(told, answer, contest).first() : concerned;
    }

    /** Whoever will say nothing at all leaves open all that the article is about, where its first words name the party. */
    private List<Candidate> silent(Answer answer, Contest contest, List<Candidate> ofParty) {
        boolean silent =
                answer.type() == ResponseKind.NO_COMMENT && answer.aim().shape() == Shape.NONE;
        List<Candidate> main = silent && !ofParty.isEmpty() ? new MainClaims(told, answer, contest).find() : List.of();
        if (main.stream().noneMatch(claim -> claim.sentence() <= 1 && contest.names(claim))) {
            return ofParty;
        }
        Set<Candidate> all = new LinkedHashSet<>(ofParty);
        all.addAll(main);
        return List.copyOf(all);
    }

    private List<Candidate> concerned(Answer answer, Contest contest) {
        List<Candidate> ofParty =
                told.nearest(answer, PARTY_REACH, claim -> contest.isOpen(claim) && contest.concerns(claim));
        List<Candidate> justBefore = justBefore(answer, contest);
        boolean leaps = ofParty.isEmpty() || !(isNear(answer, ofParty) || repeats(answer));
        if (answer.isDenial() && !justBefore.isEmpty() && leaps) {
            return justBefore;
        }
        if (!ofParty.isEmpty() || repeats(answer)) {
            return silent(answer, contest, ofParty);
        }
        List<Candidate> near = near(answer, contest);
        if (near.isEmpty()) {
            near = told.nearest(
                    answer, NEAR_REACH, claim -> contest.isOpen(claim) && told.isOfPartysParagraph(answer, claim));
        }
        List<Candidate> main = near.isEmpty() ? new MainClaims(told, answer, contest).find() : near;
        return main.isEmpty() ? told.nearest(answer, NEAR_REACH, claim -> isOfAnother(claim, contest)) : main;
    }

    /** What was told right before at second hand: an answer rarely leaps over it. */
    private List<Candidate> justBefore(Answer answer, Contest contest) {
        return told.nearest(
                answer,
                2,
                candidate -> answer.sentence() - candidate.sentence() <= 2
                        && contest.isOpen(candidate)
                        && candidate.attribution().isPresent()
                        && Contest.isSecondHand(candidate));
    }

    private static boolean isNear(Answer answer, List<Candidate> claims) {
        return claims.stream().anyMatch(claim -> answer.sentence() - claim.sentence() <= 3);
    }

    /** Whether another one says it in so many words; where nothing else can be meant, it is meant. */
    private static boolean isOfAnother(Candidate claim, Contest contest) {
        return claim.attribution().isPresent() && !claim.isUnsourced() && !contest.isBy(claim);
    }

    private List<Candidate> near(Answer answer, Contest contest) {
        return told.nearest(
                answer, NEAR_REACH, candidate -> contest.isOpen(candidate) && told.isInParagraph(answer, candidate));
    }

    /** Whether an answer tells at length what it answers, and so is about nothing else. */
    private static boolean repeats(Answer answer) {
        return answer.aim().shape() == Shape.PROPOSITION
                && answer.aim().matter().size() > SHORT_OBJECT;
    }
}
