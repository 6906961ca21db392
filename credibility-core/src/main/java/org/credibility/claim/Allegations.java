package org.credibility.claim;

import java.util.List;
import java.util.Set;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;

/**
 * Finds all that "the allegations", "these claims" or "the charges" are: what is pleaded, else what was told last at
 * second hand or by those who stand against the party, and all that comes the same way.
 */
final class Allegations {
    private static final Set<String> CHARGES =
            ContentWords.ofParty("count charge offence offense indictment murder fraud");
    private static final int PARTY_REACH = 8;
    private static final int REACH_BACK = 14;

    private final Told told;
    private final Answer answer;
    private final Contest contest;

    Allegations(Told told, Answer answer, Contest contest) {
        this.told = told;
        this.answer = answer;
        this.contest = contest;
    }

    /** "The allegations" are all that is pleaded; "these claims" are those told last and all that comes the same way. */
    List<Candidate> find() {
        if (answer.aim().named().stream().anyMatch(CHARGES::contains)) {
            return charged();
        }
        List<Candidate> pleaded = pleaded();
        if (!pleaded.isEmpty()) {
            return pleaded;
        }
        List<Candidate> roots = told.nearest(answer, PARTY_REACH, this::isAllegation);
        if (roots.isEmpty()) {
            roots = told.nearest(answer, PARTY_REACH, contest::isOpen);
        }
        if (roots.isEmpty()) {
            roots = new MainClaims(told, answer, contest).find();
        }
        Set<Integer> sources = Told.sources(roots);
        int first = runBegin(roots);
        return told.before(answer)
                .filter(candidate -> !contest.isBy(candidate))
                .filter(candidate -> (candidate.sentence() >= first && isAllegation(candidate))
                        || Told.sources(List.of(candidate)).stream().anyMatch(sources::contains))
                .toList();
    }

    /** What somebody is charged with: all that the prosecution, the police or the writer tells of it. */
    private List<Candidate> charged() {
        return told.before(answer)
                .filter(candidate -> !contest.isBy(candidate))
                .filter(candidate -> contest.isOpen(candidate)
                        || (candidate.isUnsourced()
                                ? candidate.kind() == ClaimKind.EVENT
                                : candidate.chains().get(0).origin().type() == SourceType.AUTHORITY_STATEMENT))
                .toList();
    }

    /** Whether it comes at second hand, or from a named person who stands against the party. */
    private boolean isAllegation(Candidate claim) {
        return contest.isOpen(claim)
                && (Contest.isSecondHand(claim)
                        || claim.chains().stream()
                                .map(chain -> chain.origin().type().group())
                                .anyMatch(group -> group == SourceGroup.NAMED || group == SourceGroup.RECORD));
    }

    /** The sentence in which a run of allegations begins that ends with the given ones. */
    private int runBegin(List<Candidate> roots) {
        int first = roots.stream().mapToInt(Candidate::sentence).min().orElse(Integer.MAX_VALUE);
        for (int at = first; at >= 0 && first - at < REACH_BACK && first < Integer.MAX_VALUE; at--) {
            List<Candidate> own = told.in(at);
            if (!own.isEmpty() && own.stream().noneMatch(this::isAllegation)) {
                break;
            }
            first = own.isEmpty() ? first : at;
        }
        return first;
    }

    /** What is pleaded before the answer, and what is alleged beside it. */
    private List<Candidate> pleaded() {
        int first = told.before(answer)
                .filter(candidate -> !contest.isBy(candidate)
                        && candidate.chains().stream()
                                .anyMatch(chain -> chain.origin().type() == SourceType.LEGAL_PLEADING))
                .mapToInt(Candidate::sentence)
                .min()
                .orElse(Integer.MAX_VALUE);
        return told.before(answer)
                .filter(candidate -> candidate.sentence() >= first && !contest.isBy(candidate) && candidate.isAlleged())
                .toList();
    }
}
