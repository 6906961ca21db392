package org.credibility.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.document.Block;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Chain;
import org.credibility.source.SourceType;
import org.credibility.source.Sourcing;
import org.credibility.text.Span;

/**
 * Whose story an article tells.
 *
 * <p>Writers retell flatly what somebody told them or another outlet, and say once whose word it is: in the sentence
 * after the lead, in a line of credit at the end, or only by quoting the person it happened to. What is told flatly
 * rests, in this order, on the source that tells the same elsewhere, in the lead on the source that soon after speaks of
 * the matter, on the source credited with the story, and on the one who tells most of it.
 */
final class Story {
    private static final double SAME = 0.5;
    private static final double SAME_TELLING = 0.7;
    private static final double SAME_LEAD = 0.25;
    private static final int FEWEST_SHARED = 3;
    private static final int FEWEST_COMMON = 2;
    private static final int MOST_COMPARED = 150;
    static final int LEAD_SENTENCES = 3;
    private static final int LEAD_REACH = 6;
    private static final double MOST_OF_IT = 0.5;
    private static final double NEARLY_ALL = 0.7;
    private static final int FEWEST_TOLD = 3;

    private final List<Account> accounts;
    private final List<Candidate> sourced;
    private final List<Span> credits;
    private final int firstSentence;
    private final KindClassifier kinds;

    private Story(
            List<Account> accounts,
            List<Candidate> sourced,
            List<Span> credits,
            int firstSentence,
            KindClassifier kinds) {
        this.kinds = kinds;
        this.accounts = accounts;
        this.sourced = sourced;
        this.credits = credits;
        this.firstSentence = firstSentence;
    }

    static Story of(
            List<Candidate> candidates, List<Attribution> attributions, Sourcing sourcing, KindClassifier kinds) {
        Map<Integer, Account> accounts = new LinkedHashMap<>();
        List<Candidate> body = candidates.stream()
                .filter(candidate -> candidate.block() != Block.Kind.HEADLINE)
                .toList();
        List<Candidate> sourced = body.stream()
                .filter(candidate -> !candidate.lacksSource())
                .limit(MOST_COMPARED)
                .toList();
        for (Candidate candidate : sourced) {
            Chain chain = candidate.chains().get(0);
            account(accounts, chain).tell(candidate, chain);
        }
        List<Attribution> credits = attributions.stream()
                .filter(attribution -> attribution.content().isEmpty()
                        && attribution.nestedIn().isEmpty())
                .limit(MOST_COMPARED)
                .toList();
        credits.stream()
                .flatMap(attribution -> sourcing.chain(attribution).stream())
                .forEach(chain -> account(accounts, chain).credit(chain));
        return new Story(
                new ArrayList<>(accounts.values()),
                sourced,
                credits.stream().map(credit -> credit.cue().span()).toList(),
                body.isEmpty() ? 0 : body.get(0).sentence(),
                kinds);
    }

    private static Account account(Map<Integer, Account> accounts, Chain chain) {
        return accounts.computeIfAbsent(chain.origin().number(), key -> new Account(chain));
    }

    /** Whom a claim that the writer tells flatly rests on; empty where it is the writer's own. */
    Optional<List<Chain>> behind(Candidate flat) {
        if (credits.stream().anyMatch(flat.span()::contains)) {
            return Optional.empty();
        }
        Optional<Candidate> same = retold(flat);
        if (isLead(flat)) {
            Optional<Candidate> told = soonTold(flat).or(() -> same);
            return told.map(Candidate::chains).map(this::fullest).or(this::whoseStory);
        }
        return same.map(Candidate::chains)
                .map(this::fullest)
                .or(() -> ownStory().filter(own -> isHappening(flat)));
    }

    /** What happened is told by the one whose story it is; what holds in general is the writer's. */
    private boolean isHappening(Candidate flat) {
        return kinds.classify(flat) == ClaimKind.EVENT;
    }

    /** The one person who tells the whole of a story that happened to them. */
    private Optional<List<Chain>> ownStory() {
        return narrator()
                .filter(account -> account.origin().type() == SourceType.NAMED_PARTICIPANT
                        && account.told().size() >= FEWEST_TOLD
                        && tellsNearlyAll(account))
                .map(account -> List.of(account.chain()));
    }

    /** Whether a claim stands in one of the first sentences of the body. */
    boolean isLead(Candidate candidate) {
        return candidate.sentence() < firstSentence + LEAD_SENTENCES;
    }

    /** The claim that says the same as a flat one. */
    private Optional<Candidate> retold(Candidate flat) {
        return flat.contentWords().size() < FEWEST_SHARED
                ? Optional.empty()
                : sourced.stream()
                        .filter(told -> told.contentWords().size() >= FEWEST_SHARED)
                        .filter(told -> retells(flat, told))
                        .findFirst();
    }

    private static boolean retells(Candidate flat, Candidate told) {
        int common = flat.common(told);
        return flat.share(common) >= SAME || told.share(common) >= SAME_TELLING;
    }

    private Optional<Candidate> soonTold(Candidate lead) {
        List<Candidate> soon = sourced.stream()
                .filter(told -> told.sentence() > lead.sentence() && told.sentence() <= lead.sentence() + LEAD_REACH)
                .filter(told -> isNegated(told) == isNegated(lead))
                .toList();
        Optional<Candidate> passedOn = isHearsay(lead)
                ? soon.stream()
                        .filter(told -> told.isSecondHand() && told.common(lead) >= FEWEST_COMMON)
                        .findFirst()
                : Optional.empty();
        return passedOn.or(() -> soon.stream()
                        .filter(told -> told.shareIn(lead) >= SAME_LEAD)
                        .findFirst())
                .or(() -> soon.stream()
                        .filter(told -> told.common(lead) >= FEWEST_COMMON || told.isBySomebodyNamedIn(lead))
                        .findFirst());
    }

    /** "There was no fine" tells the contrary of "was fined", and nobody says one by the other. */
    private static boolean isNegated(Candidate candidate) {
        return candidate.words().stream().anyMatch(word -> word.is(WordClass.NEGATION) || word.isOneOf("no"));
    }

    /** "Reportedly": what nobody answers for was hardly announced by an authority. */
    private static boolean isHearsay(Candidate lead) {
        return lead.attribution()
                .filter(attribution -> attribution.cue().kind() == CueKind.HEARSAY)
                .isPresent();
    }

    /** The source credited with the story or, without one, the source that tells most of it. */
    Optional<List<Chain>> whoseStory() {
        return credited()
                .or(() -> narrator().filter(Story::isTeller))
                .map(Account::chain)
                .map(List::of)
                .map(this::fullest);
    }

    /** Bodies and papers that are asked about a matter or two tell no story; those it comes from may say one thing. */
    private static boolean isTeller(Account account) {
        return switch (account.origin().type().group()) {
            case OFFICIAL, RECORD -> account.told().size() >= FEWEST_TOLD;
            default -> true;
        };
    }

    private boolean tellsNearlyAll(Account account) {
        return account.told().size() >= NEARLY_ALL * sourced.size();
    }

    private Optional<Account> credited() {
        return accounts.stream().filter(Account::isCredited).findFirst();
    }

    private Optional<Account> narrator() {
        double all = accounts.stream().mapToDouble(Story::share).sum();
        return accounts.stream()
                .filter(account -> share(account) >= MOST_OF_IT * all)
                .max(Comparator.comparing(Story::share));
    }

    /** How much of a story an origin tells: those who were there more than those who are asked about it. */
    private static double share(Account account) {
        return account.told().size() * nearness(account.origin().type());
    }

    private static double nearness(SourceType type) {
        return switch (type) {
            case NAMED_PARTICIPANT, ANONYMOUS_WITNESS, ANONYMOUS_INSIDER, ANONYMOUS_OFFICIAL, AUTHORITY_STATEMENT -> 1;
            case SOCIAL_POST, LEAKER_ACCOUNT, RESEARCHER_POST, OTHER_OUTLET, OWN_REPORTING, LEAKED_DOCUMENT -> 1;
            case NAMED_EXPERT, REFERENCE_WORK, AUTHOR_ANALYSIS, AUTHOR_ASSERTION, UNATTRIBUTED_RUMOUR -> 0;
            default -> 0.5;
        };
    }

    /** "Radio Nord reports" and, elsewhere, "Ann Moe told Radio Nord": the outlet has it from her. */
    private List<Chain> fullest(List<Chain> chains) {
        Chain first = chains.get(0);
        if (first.hops().size() > 1 || first.origin().type() != SourceType.OTHER_OUTLET) {
            return chains;
        }
        List<Account> tellers = accounts.stream()
                .filter(account -> account.isRelayedBy(first.origin()))
                .toList();
        return tellers.size() == 1 ? List.of(tellers.get(0).chain()) : chains;
    }
}
