package org.credibility.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Answer.Party;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.text.Span;

/**
 * Finds what a party that denies goes on to tell, and makes one answer of both.
 *
 * <p>"The army rejected that. Its spokesman said that the guns had been silent." The second sentence denies nothing in so
 * many words; that it comes from the same side right behind the denial tells what it is said against. One party says so
 * once, and in detail.
 */
final class CounterAccounts {
    private final String text;
    private final List<Candidate> candidates;
    private final Set<Integer> answering;

    /**
     * @param text the article
     * @param candidates the claims in text order
     * @param answering the sentences that answer in so many words
     */
    CounterAccounts(String text, List<Candidate> candidates, Set<Integer> answering) {
        this.text = text;
        this.candidates = candidates;
        this.answering = answering;
    }

    /** Lets the answer to the claims that are denied take in the account that goes on from it. */
    void behind(Answer denial, List<Candidate> answered) {
        if (denial.isDenial() && isBare(denial) && !answered.isEmpty()) {
            account(denial)
                    .ifPresent(account -> answered.stream()
                            .filter(claim -> claim != account)
                            .forEach(claim -> claim.goOn(denial.span(), account.span())));
        }
    }

    /** Whether a denial says no more than that something is wrong, so that more is to come. */
    private static boolean isBare(Answer denial) {
        return switch (denial.aim().shape()) {
            case POINTER, GENERAL, CLAUSE -> true;
            case NONE, HABIT, ASKED, ANNOUNCED, PROPOSITION -> false;
        };
    }

    private Optional<Candidate> account(Answer denial) {
        return candidates.stream()
                .filter(claim -> claim.span().begin() >= denial.span().end()
                        && claim.sentence() <= denial.sentence() + 1
                        && claim.kind().isScored()
                        && !claim.isUnsourced())
                .findFirst()
                .filter(claim -> claim.sentence() == denial.sentence() || !answering.contains(claim.sentence()))
                .filter(claim -> isInParagraph(denial, claim) && isSameSide(denial, claim));
    }

    private boolean isInParagraph(Answer denial, Candidate claim) {
        return text.substring(denial.span().end(), claim.span().begin()).indexOf('\n') < 0;
    }

    /** Whether the one who denies tells it, or somebody who speaks for it; nobody is told apart where none is named. */
    private boolean isSameSide(Answer denial, Candidate claim) {
        Source origin = claim.chains().get(0).origin();
        boolean first = claim.chains().get(0).relays().isEmpty()
                && (origin.type().group() == SourceGroup.OFFICIAL
                        || origin.type().group() == SourceGroup.NAMED);
        boolean same = denial.party().source().stream().anyMatch(number -> number == origin.number());
        String words = sourceWords(claim);
        return first
                && (same || isTheirs(words) || denial.party().words().isEmpty() || speaksFor(words, denial.party()));
    }

    /** "Its spokesman", "their lawyer". */
    private static boolean isTheirs(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("its ")
                || lower.startsWith("his ")
                || lower.startsWith("her ")
                || lower.startsWith("their ");
    }

    /** Whether the words of a source hold all the names of a party. */
    private static boolean speaksFor(String words, Party party) {
        Set<String> stems = ContentWords.ofParty(words.toLowerCase(Locale.ROOT));
        return !party.names().isEmpty()
                && (stems.containsAll(party.names())
                        || party.words()
                                .map(CounterAccounts::head)
                                .filter(stems::containsAll)
                                .isPresent());
    }

    /** The "commission" of the Regional Electoral Commission. */
    private static Set<String> head(String party) {
        String head = party.substring(party.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        Set<String> stems = ContentWords.ofParty(head);
        return stems.isEmpty() ? Set.of(head) : stems;
    }

    private String sourceWords(Candidate claim) {
        StringBuilder words = new StringBuilder();
        claim.attribution().ifPresent(given -> {
            for (Span part : given.source()) {
                words.append(part.in(text)).append(' ');
            }
        });
        return words.append(claim.chains().get(0).origin().name().orElse("")).toString();
    }
}
