package org.credibility.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;

/**
 * The origins that documents tell of for one claim, those of the article's own chains among them.
 *
 * <p>The pages that the article cites for the claim are pages of its own origins, and the article stands among the documents as the account of its own chains: what joins it has the origin of the article.
 * Of an origin the documents published first speak; what later ones make of it counts for nothing.
 */
final class ClaimOrigins {
    /** One origin: its key, its documents, why they belong together, and what they bring. */
    record Found(String key, List<Evidence> evidence, List<DocumentJoin> joins, List<Backing> backing) {}

    private final Claim claim;
    private final String words;
    private final DocumentChains chains;
    private final CitedPages cited;

    ClaimOrigins(Claim claim, String words, DocumentChains chains, CitedPages cited) {
        this.claim = claim;
        this.words = words;
        this.chains = chains;
        this.cited = cited;
    }

    /** The origins behind evidence that is not silent, given with its accounts in the same order. */
    List<Found> find(Account article, List<Evidence> evidence, List<Account> accounts) {
        List<Account> all = new ArrayList<>(accounts);
        List<Stance> stances =
                new ArrayList<>(evidence.stream().map(Evidence::stance).toList());
        all.add(article);
        stances.add(Stance.SUPPORTS);
        List<Found> found = new ArrayList<>();
        for (OriginCluster cluster : OriginClusters.of(words, all, stances)) {
            List<Integer> members = cluster.members().stream()
                    .filter(at -> at < accounts.size())
                    .toList();
            if (!members.isEmpty()) {
                boolean joined = cluster.members().contains(accounts.size());
                List<DocumentJoin> joins = joins(cluster, evidence);
                found.add(found(
                        cluster.stance(),
                        joined,
                        new Members(members, evidence, accounts, joins, Copies.groups(cluster))));
            }
        }
        return found;
    }

    /** The joins of a cluster; the article has the place behind all documents. */
    private static List<DocumentJoin> joins(OriginCluster cluster, List<Evidence> evidence) {
        return cluster.joins().stream()
                .map(join -> {
                    int document = Math.max(join.from(), join.to());
                    int other = Math.min(join.from(), join.to());
                    return document == evidence.size()
                            ? new DocumentJoin(
                                    evidence.get(other).document(), Optional.empty(), join.reason(), join.words())
                            : new DocumentJoin(
                                    evidence.get(document).document(),
                                    Optional.of(evidence.get(other).document()),
                                    join.reason(),
                                    join.words());
                })
                .toList();
    }

    /** The documents of one origin. */
    private record Members(
            List<Integer> places,
            List<Evidence> evidence,
            List<Account> accounts,
            List<DocumentJoin> joins,
            Map<Integer, Integer> copies) {
        String first() {
            return evidence.get(places.get(0)).document();
        }

        List<Evidence> all() {
            return places.stream().map(evidence::get).toList();
        }

        List<SourceDocument> documents() {
            return places.stream().map(accounts::get).map(Account::document).toList();
        }

        /** The day from which on one of the documents says so; empty where one of them may be of any day. */
        Optional<LocalDate> since() {
            List<Optional<LocalDate>> days =
                    documents().stream().map(SourceDocument::published).toList();
            return days.contains(Optional.<LocalDate>empty())
                    ? Optional.empty()
                    : days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
        }
    }

    private Found found(Stance stance, boolean joined, Members members) {
        Optional<Chain> ofSource = members.places().stream()
                .map(place -> citedChain(
                        members.evidence().get(place), members.accounts().get(place)))
                .flatMap(Optional::stream)
                .findFirst();
        if (stance == Stance.CONTRADICTS && ofSource.isPresent()) {
            return turned(ofSource.get(), members);
        }
        boolean supports = stance != Stance.CONTRADICTS;
        boolean ofArticle =
                joined || (supports && members.documents().stream().anyMatch(page -> cited.cites(page, claim)));
        return told(ofArticle, ofSource.map(Chain::origin), members);
    }

    /** The chain of the claim that a page cited for it is of: by the page itself, or by whom it quotes for it. */
    private Optional<Chain> citedChain(Evidence evidence, Account account) {
        if (!cited.cites(account.document(), claim)) {
            return Optional.empty();
        }
        return cited.chain(account.document(), claim)
                .or(() -> chain(evidence, account).flatMap(told -> chainOf(List.of(told))));
    }

    /** What an article says that its source says, and the source's own page contradicts, stands against the claim. */
    private Found turned(Chain chain, Members members) {
        Source source = chain.origin();
        String key = source.anonymity() == Anonymity.NONE ? members.first() : source.id();
        Backing against = new Backing(source.id(), Stance.CONTRADICTS, chain, members.since(), false);
        return new Found(key, members.all(), withCited(members), List.of(against));
    }

    private Found told(boolean ofArticle, Optional<Source> ofSource, Members members) {
        List<Copies.Told> told = told(members);
        Optional<Source> own = ofArticle
                ? ofSource.or(() ->
                        Optional.of(source(told.stream().map(Copies.Told::chain).toList())))
                : Optional.empty();
        String weighed = own.map(Source::id).orElse(members.first());
        List<Backing> backing = Copies.notLater(Copies.speaking(told, members.copies())).stream()
                .filter(one -> !ofArticle || !DocumentChains.isOwnVoice(one.chain()))
                .map(one -> backing(
                        one, weighed, members.evidence().get(one.place()).stance()))
                .toList();
        String key = own.filter(source -> source.anonymity() != Anonymity.NONE)
                .map(Source::id)
                .orElse(members.first());
        return new Found(key, members.all(), withCited(members), backing);
    }

    private List<Copies.Told> told(Members members) {
        List<Copies.Told> told = new ArrayList<>();
        for (int member : members.places()) {
            Account account = members.accounts().get(member);
            chain(members.evidence().get(member), account)
                    .ifPresent(chain -> told.add(
                            new Copies.Told(member, chain, account.document().published())));
        }
        return told;
    }

    private Backing backing(Copies.Told told, String origin, Stance stance) {
        boolean byParty = stance == Stance.CONTRADICTS && isParty(told.chain());
        return new Backing(origin, stance, told.chain(), told.published(), byParty);
    }

    private List<DocumentJoin> withCited(Members members) {
        List<DocumentJoin> joins = new ArrayList<>(members.joins());
        for (int place : members.places()) {
            if (cited.cites(members.accounts().get(place).document(), claim)) {
                String document = members.evidence().get(place).document();
                joins.add(new DocumentJoin(document, Optional.empty(), JoinReason.CITED, ""));
            }
        }
        return joins;
    }

    private Optional<Chain> chain(Evidence evidence, Account account) {
        boolean decides = evidence.stance() == Stance.SUPPORTS || evidence.stance() == Stance.CONTRADICTS;
        Optional<Passage> passage = evidence.passage().filter(found -> decides);
        return passage.map(found -> chains.of(account, found, words));
    }

    private boolean isParty(Chain chain) {
        return chain.origin()
                .name()
                .filter(name -> DocumentChains.speaksOf(words, name))
                .isPresent();
    }

    /** The source of the article that documents lead to: one they name, else that of the strongest chain. */
    private Source source(List<Chain> told) {
        return chainOf(told).orElse(claim.chains().get(0)).origin();
    }

    /** The first chain of the claim of which one hop is one of other chains, too. */
    private Optional<Chain> chainOf(List<Chain> told) {
        return claim.chains().stream()
                .filter(own -> own.hops().stream()
                        .map(Hop::source)
                        .anyMatch(source -> told.stream()
                                .flatMap(chain -> chain.hops().stream())
                                .anyMatch(hop -> isSame(hop.source(), source))))
                .findFirst();
    }

    private static boolean isSame(Source one, Source other) {
        return one.name().isPresent()
                && one.name().map(DocumentChains::folded).equals(other.name().map(DocumentChains::folded));
    }
}
