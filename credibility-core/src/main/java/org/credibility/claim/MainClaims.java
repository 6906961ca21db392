package org.credibility.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.credibility.document.Block;

/** Finds what an article is about: the claims that a party answers where nothing tells what else it answers. */
final class MainClaims {
    private static final Pattern OF_OTHER = Pattern.compile("^(?i:his|her|its|their) ");
    private static final int POINTER_REACH = 4;
    private static final int FEWEST_COMMON = 2;

    private final Told told;
    private final Answer answer;
    private final Contest contest;

    MainClaims(Told told, Answer answer, Contest contest) {
        this.told = told;
        this.answer = answer;
        this.contest = contest;
    }

    /** The first claim that comes at second hand, and what rests on the same origin. */
    List<Candidate> find() {
        List<Candidate> others = told.claims().stream()
                .filter(candidate -> candidate.kind().isScored()
                        && candidate.sentence() < answer.sentence()
                        && Contest.isSecondHand(candidate)
                        && !contest.isBy(candidate))
                .toList();
        if (others.isEmpty()) {
            return lead();
        }
        Candidate first = others.get(0);
        List<Candidate> retold = retold(first, others);
        return others.stream()
                .filter(candidate -> origin(candidate) == origin(first) || retold.contains(candidate))
                .toList();
    }

    /** The lead that tells with another origin what the headline tells: "…, leak says" and "…, according to two clerks". */
    private List<Candidate> retold(Candidate headline, List<Candidate> others) {
        return headline.block() == Block.Kind.HEADLINE
                ? others.stream()
                        .filter(candidate -> candidate.block() != Block.Kind.HEADLINE)
                        .limit(1)
                        .filter(lead -> Told.isLead(lead) && tellSame(answer, headline, lead))
                        .toList()
                : List.of();
    }

    /** Whether a headline and what stands below it have more in common than the name of whoever answers. */
    static boolean tellSame(Answer answer, Candidate headline, Candidate below) {
        return headline.common(below) >= FEWEST_COMMON
                && headline.contentWords().stream()
                        .anyMatch(word -> below.contentWords().contains(word)
                                && !answer.party().names().contains(word));
    }

    private static int origin(Candidate candidate) {
        return candidate.chains().get(0).origin().number();
    }

    /** A party that never comments leaves open what the article is about or, where it is not named there, what is. */
    List<Candidate> habitual() {
        List<Candidate> main = find();
        List<Candidate> ofParty = main.stream().anyMatch(contest::names)
                ? List.of()
                : told.nearest(answer, POINTER_REACH, claim -> contest.isOpen(claim) && contest.names(claim));
        return ofParty.isEmpty() ? main : ofParty;
    }

    /** What an article tells first, where nobody is named for it and it concerns the party. */
    private List<Candidate> lead() {
        List<Candidate> lead = first();
        boolean concerned = answer.party().words().filter(MainClaims::isOfOther).isPresent()
                || lead.stream().anyMatch(contest::names);
        return concerned ? lead : List.of();
    }

    /** What an article tells first. */
    List<Candidate> first() {
        int first = told.claims().stream()
                .filter(candidate -> candidate.block() != Block.Kind.HEADLINE
                        && candidate.kind().isScored()
                        && candidate.kind() != ClaimKind.BACKGROUND_FACT)
                .mapToInt(Candidate::sentence)
                .findFirst()
                .orElse(-1);
        return told.claims().stream()
                .filter(candidate -> candidate.sentence() == first || candidate.block() == Block.Kind.HEADLINE)
                .filter(candidate -> candidate.sentence() < answer.sentence()
                        && candidate.kind().isScored()
                        && !contest.isBy(candidate))
                .toList();
    }

    /** "His office", "its lawyers": of whom the article is about. */
    private static boolean isOfOther(String party) {
        return OF_OTHER.matcher(party).find();
    }
}
