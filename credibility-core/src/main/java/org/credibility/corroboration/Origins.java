package org.credibility.corroboration;

import static java.util.stream.Collectors.toConcurrentMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.credibility.claim.Claim;
import org.credibility.document.Article;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.KnownSources;
import org.credibility.source.Source;

/**
 * The origins behind the claims of an article: the sources in which chains end, the writer's own voice left out, and those
 * that only documents tell of.
 *
 * <p>Never changes and is safe for use by several threads.
 */
public final class Origins {
    private final List<Origin> all;
    private final Map<String, Origin> byKey = new HashMap<>();
    private final Map<Integer, List<Evidence>> evidence;
    private final Map<Integer, ClaimBacking> backing;

    private Origins(
            Map<String, Origin> byKey, Map<Integer, List<Evidence>> evidence, Map<Integer, ClaimBacking> backing) {
        this.byKey.putAll(byKey);
        this.all = List.copyOf(byKey.values());
        this.evidence = Map.copyOf(evidence);
        this.backing = Map.copyOf(backing);
    }

    /** Returns the origins behind the scored claims, numbered from 1 in the order in which the text comes to them. */
    public static Origins of(List<Claim> claims) {
        return new Origins(new Gathering(claims).numbered(), Map.of(), Map.of());
    }

    /**
     * Returns the origins behind the scored claims and what documents say of them: those of the text first, then those that
     * only documents tell of.
     *
     * @param article the article
     * @param claims its claims
     * @param documents the documents; the first is "d1"
     * @param evidence what each document says of a claim, in the order of the documents, by the claim's number
     * @param known what the caller knows of outlets
     */
    public static Origins of(
            Article article,
            List<Claim> claims,
            List<SourceDocument> documents,
            Map<Integer, List<Evidence>> evidence,
            KnownSources known) {
        return new Gathering(claims).gather(article, documents, evidence, known);
    }

    /** Returns all origins, numbered from 1 in this order. */
    public List<Origin> all() {
        return all;
    }

    /** Returns the origins that a claim's chains end in and those that documents tell of for it, ascending. */
    public List<Origin> behind(Claim claim) {
        TreeMap<Integer, Origin> found = new TreeMap<>();
        for (Chain chain : claim.chains()) {
            add(chain.origin().id(), found);
        }
        evidence(claim).stream()
                .filter(one -> one.stance() == Stance.SUPPORTS)
                .forEach(one -> one.origin()
                        .ifPresent(id -> all.stream()
                                .filter(origin -> origin.id().equals(id))
                                .forEach(origin -> found.put(origin.number(), origin))));
        return List.copyOf(found.values());
    }

    private void add(String key, Map<Integer, Origin> found) {
        Origin origin = byKey.get(key);
        if (origin != null) {
            found.put(origin.number(), origin);
        }
    }

    /** Returns what each document says of a claim, with the origin it rests on. */
    public List<Evidence> evidence(Claim claim) {
        return evidence.getOrDefault(claim.number(), List.of());
    }

    /** Returns what documents bring for and against a claim. */
    public ClaimBacking backing(Claim claim) {
        return backing.getOrDefault(claim.number(), ClaimBacking.NONE);
    }

    /** The number of a document by its id. */
    static int number(String document) {
        return Integer.parseInt(document.substring(1));
    }

    /** The gathering of origins, claim by claim. */
    private static final class Gathering {
        private final List<Claim> claims;
        private final Map<String, Label> labels = new LinkedHashMap<>();
        private final Map<String, TreeSet<Integer>> documents = new HashMap<>();
        private final Map<String, TreeSet<DocumentJoin>> joins = new HashMap<>();
        private final Map<Integer, List<Evidence>> evidence = new HashMap<>();
        private final Map<Integer, ClaimBacking> backing = new HashMap<>();

        /** What an origin is called, and the source of the article it is. */
        private record Label(String text, Optional<Source> source) {}

        Gathering(List<Claim> claims) {
            this.claims =
                    claims.stream().filter(claim -> claim.kind().isScored()).toList();
            for (Claim claim : this.claims) {
                claim.chains().stream()
                        .map(Chain::origin)
                        .filter(Gathering::isSomebody)
                        .forEach(this::name);
            }
        }

        private static boolean isSomebody(Source source) {
            return source.anonymity() != Anonymity.NONE;
        }

        private void name(Source source) {
            labels.putIfAbsent(
                    source.id(), new Label(source.name().orElse(source.type().name()), Optional.of(source)));
        }

        Origins gather(
                Article article, List<SourceDocument> read, Map<Integer, List<Evidence>> found, KnownSources known) {
            ArticleAccount own = new ArticleAccount(article, known);
            DocumentChains chains = new DocumentChains(known);
            CitedPages cited = new CitedPages(article);
            Map<String, Account> accounts = accounts(read, found, known);
            for (Claim claim : claims) {
                List<Evidence> all = found.getOrDefault(claim.number(), List.of());
                List<Evidence> telling = all.stream().filter(Gathering::tells).toList();
                List<Account> told = telling.stream()
                        .map(one -> Objects.requireNonNull(accounts.get(one.document())))
                        .toList();
                String words = claim.span().in(article.text());
                List<ClaimOrigins.Found> origins = telling.isEmpty()
                        ? List.of()
                        : new ClaimOrigins(claim, words, chains, cited).find(own.of(claim), telling, told);
                keep(claim, all, origins, read);
                backing.put(claim.number(), backing(origins, cited.altered(claim, all, read)));
            }
            return new Origins(numbered(), withOrigins(), backing);
        }

        /** The accounts of all documents that tell of a claim; each is read for itself, on all processors. */
        private Map<String, Account> accounts(
                List<SourceDocument> read, Map<Integer, List<Evidence>> found, KnownSources known) {
            DetailWords details = new DetailWords();
            return passages(found).entrySet().parallelStream()
                    .collect(toConcurrentMap(
                            Map.Entry::getKey,
                            one -> Account.of(read.get(number(one.getKey()) - 1), one.getValue(), known, details)));
        }

        /** The passages of each document that tells of a claim; those that leave it open are nobody's word for it. */
        private Map<String, Set<Passage>> passages(Map<Integer, List<Evidence>> found) {
            Map<String, Set<Passage>> passages = new LinkedHashMap<>();
            claims.stream()
                    .flatMap(claim -> found.getOrDefault(claim.number(), List.of()).stream())
                    .filter(Gathering::tells)
                    .forEach(one -> {
                        Set<Passage> told = passages.computeIfAbsent(one.document(), id -> new LinkedHashSet<>());
                        one.passage()
                                .filter(passage -> one.stance() != Stance.MENTIONS)
                                .ifPresent(told::add);
                    });
            return passages;
        }

        private static boolean tells(Evidence evidence) {
            return evidence.passage().isPresent()
                    && (evidence.stance() == Stance.SUPPORTS
                            || evidence.stance() == Stance.CONTRADICTS
                            || evidence.stance() == Stance.MENTIONS);
        }

        private static ClaimBacking backing(List<ClaimOrigins.Found> origins, Optional<CitedQuotation> altered) {
            return new ClaimBacking(
                    origins.stream()
                            .flatMap(origin -> origin.backing().stream())
                            .toList(),
                    altered);
        }

        private void keep(
                Claim claim, List<Evidence> all, List<ClaimOrigins.Found> origins, List<SourceDocument> read) {
            Map<String, String> keys = new HashMap<>();
            for (ClaimOrigins.Found origin : origins) {
                origin.evidence().forEach(one -> {
                    keys.put(one.document(), origin.key());
                    documents
                            .computeIfAbsent(origin.key(), key -> new TreeSet<>())
                            .add(number(one.document()));
                });
                joins.computeIfAbsent(origin.key(), key -> new TreeSet<>(DocumentJoin.BY_DOCUMENT))
                        .addAll(origin.joins());
                labels.computeIfAbsent(origin.key(), key -> label(origin, read));
            }
            evidence.put(
                    claim.number(),
                    all.stream()
                            .map(one -> Optional.ofNullable(keys.get(one.document()))
                                    .map(one::withOrigin)
                                    .orElse(one))
                            .toList());
        }

        private static Label label(ClaimOrigins.Found origin, List<SourceDocument> read) {
            SourceDocument first = read.get(number(origin.evidence().get(0).document()) - 1);
            String text = origin.backing().stream()
                    .map(Backing::chain)
                    .map(Chain::origin)
                    .flatMap(source -> source.name().stream())
                    .findFirst()
                    .or(first::publisher)
                    .orElse(first.address().toString());
            return new Label(text, Optional.empty());
        }

        Map<String, Origin> numbered() {
            Map<String, Origin> numbered = new LinkedHashMap<>();
            labels.forEach((key, label) -> numbered.put(
                    key,
                    new Origin(
                            numbered.size() + 1,
                            label.text(),
                            label.source(),
                            documents.getOrDefault(key, new TreeSet<>()).stream()
                                    .map(number -> "d" + number)
                                    .toList(),
                            List.copyOf(joins.getOrDefault(key, new TreeSet<>(DocumentJoin.BY_DOCUMENT))))));
            return numbered;
        }

        /** Evidence names origins by their ids, which are known when all are numbered. */
        private Map<Integer, List<Evidence>> withOrigins() {
            Map<String, Origin> numbered = numbered();
            Map<Integer, List<Evidence>> named = new HashMap<>();
            evidence.forEach((claim, all) -> named.put(
                    claim,
                    all.stream()
                            .map(one -> one.origin()
                                    .map(numbered::get)
                                    .map(origin -> one.withOrigin(origin.id()))
                                    .orElse(one))
                            .toList()));
            return named;
        }
    }
}
