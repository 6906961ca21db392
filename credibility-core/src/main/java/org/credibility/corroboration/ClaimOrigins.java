package org.credibility.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.credibility.claim.Claim;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Passage;
import org.credibility.evidence.Stance;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;

/**
 * The origins that documents tell of for one claim, those of the article's own chains among them.
 *
 * <p>The article stands among the documents as the account of its own chains: what joins it has the origin of the article.
 * Of an origin the documents published first speak; what later ones make of it counts for nothing.
 */
final class ClaimOrigins {
    /** One origin: its key, its documents, and what they bring. */
    record Found(String key, List<Evidence> evidence, List<Backing> backing) {}

    private final Claim claim;
    private final String words;
    private final DocumentChains chains;

    ClaimOrigins(Claim claim, String words, DocumentChains chains) {
        this.claim = claim;
        this.words = words;
        this.chains = chains;
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
                boolean ofArticle = cluster.members().contains(accounts.size());
                found.add(found(members, evidence, accounts, ofArticle));
            }
        }
        return found;
    }

    private Found found(List<Integer> members, List<Evidence> evidence, List<Account> accounts, boolean ofArticle) {
        String first = evidence.get(members.get(0)).document();
        Map<Integer, Chain> told = new TreeMap<>();
        for (int member : members) {
            chain(evidence.get(member), accounts.get(member)).ifPresent(chain -> told.put(member, chain));
        }
        Optional<Source> own = ofArticle ? Optional.of(source(List.copyOf(told.values()))) : Optional.empty();
        String weighed = own.map(Source::id).orElse(first);
        Optional<LocalDate> earliest = told.keySet().stream()
                .map(member -> accounts.get(member).document().published())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        List<Backing> backing = new ArrayList<>();
        told.forEach((member, chain) -> {
            Optional<LocalDate> day = accounts.get(member).document().published();
            boolean repeats = ofArticle && DocumentChains.isOwnVoice(chain);
            if (day.equals(earliest) && !repeats) {
                Stance stance = evidence.get(member).stance();
                backing.add(new Backing(weighed, stance, chain, day, stance == Stance.CONTRADICTS && isParty(chain)));
            }
        });
        String key = own.filter(source -> source.anonymity() != Anonymity.NONE)
                .map(Source::id)
                .orElse(first);
        return new Found(key, members.stream().map(evidence::get).toList(), backing);
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
        for (Chain own : claim.chains()) {
            boolean named = own.hops().stream()
                    .map(Hop::source)
                    .anyMatch(source -> told.stream()
                            .flatMap(chain -> chain.hops().stream())
                            .anyMatch(hop -> isSame(hop.source(), source)));
            if (named) {
                return own.origin();
            }
        }
        return claim.chains().get(0).origin();
    }

    private static boolean isSame(Source one, Source other) {
        return one.name().isPresent()
                && one.name().map(DocumentChains::folded).equals(other.name().map(DocumentChains::folded));
    }
}
