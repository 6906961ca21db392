package org.credibility.corroboration;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.credibility.evidence.Stance;
import org.credibility.syntax.TaggedText;

/**
 * Joins the accounts of a claim that rest on one origin.
 *
 * <p>Ten rewrites are one source. Most of them do not say so, and paraphrase; what they keep are the odd details: a number,
 * a place, a word nobody else uses. So the joins are made in four steps, each with its reason:
 *
 * <ol>
 *   <li>pages that are the same page, and copies, of which the first stands for all from here on;
 *   <li>accounts that quote the same person or body by the full name, or say that they come from the same news agency, and
 *       those of outlets of one owner that quote nobody of their own;
 *   <li>an account and the one that it shares most details with, and any two that share very many;
 *   <li>accounts none of whose outlets is credited among themselves, and the account whose outlet one of them credits: a
 *       group that holds both the credited and the crediting page has its origin, and what its members name besides is a
 *       second source or a wrong credit.
 * </ol>
 *
 * <p>Support and contradiction are never joined: a denial has an origin of its own. An account that leaves the claim open
 * joins what it comments on and bridges nothing. The order of the accounts changes nothing but ties, and time is near-linear
 * in their number; docs/decisions/0020-origins.md tells what was tried. The class has no state.
 */
public final class OriginClusters {
    /** Below this likeness the account that shares most shares no more than the matter. */
    private static final double NEAREST = 0.035;

    /** The same for an account that quotes somebody whom no other one quotes: it has a source of its own. */
    private static final double NEAREST_OF_OWN_SOURCE = 0.05;

    /** From this likeness on two accounts are joined even where each has a nearer one. */
    private static final double ALIKE = 0.1;

    /** From this share on of what an account tells it is a copy. */
    private static final double COPIED = 0.8;

    /** So much telling matter copies share at least: a word or two that short notes have in common is no sign of it. */
    private static final double LEAST_COPIED = 2;

    /** One rare word in common, as two writers can have by chance. */
    private static final double ONE_WORD = 1;

    private OriginClusters() {}

    /**
     * Returns the origins behind accounts of a claim, in the order of their first members.
     *
     * @param claim the words of the claim
     * @param accounts what documents tell
     * @param stances what each says of the claim; those that neither support, contradict nor mention it are left out
     * @throws IllegalArgumentException if there are not as many stances as accounts
     */
    public static List<OriginCluster> of(String claim, List<Account> accounts, List<Stance> stances) {
        if (accounts.size() != stances.size()) {
            throw new IllegalArgumentException(accounts.size() + " accounts, " + stances.size() + " stances");
        }
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < accounts.size(); at++) {
            Stance stance = stances.get(at);
            if (stance == Stance.SUPPORTS || stance == Stance.CONTRADICTS || stance == Stance.MENTIONS) {
                places.add(at);
            }
        }
        Set<String> ofClaim = new DetailWords().of(TaggedText.of(claim)).keySet();
        return new Joining(places, accounts, stances, ofClaim).run();
    }

    /** The joining of the accounts of one claim. */
    private static final class Joining {
        private final List<Integer> places;
        private final List<Account> accounts;
        private final List<Stance> stances;
        private final Set<String> untelling;
        private final NamedOutlets outlets;
        private final BitSet gathers;
        private final Groups groups;
        private final NumberedDetails details;
        private final Map<String, Integer> timesQuoted = new HashMap<>();
        private final List<Join> joins = new ArrayList<>();

        Joining(List<Integer> places, List<Account> accounts, List<Stance> stances, Set<String> ofClaim) {
            this.places = places;
            this.accounts = places.stream().map(accounts::get).toList();
            this.stances = places.stream().map(stances::get).toList();
            this.untelling = untelling(this.accounts, ofClaim);
            this.outlets = new NamedOutlets(this.accounts);
            this.gathers = outlets.namingSeveral();
            this.groups = new Groups(places.size());
            this.details = new NumberedDetails(this.accounts);
        }

        /** The words of the claim, the names of the outlets, and surnames that two people share who are quoted. */
        private static Set<String> untelling(List<Account> accounts, Set<String> ofClaim) {
            Set<String> words = new HashSet<>(ofClaim);
            Map<String, String> bySurname = new HashMap<>();
            for (Account account : accounts) {
                NamedOutlets.name(account.outlet().orElse("")).forEach(word -> DetailWords.add(word, words));
                for (String speaker : account.speakers()) {
                    String surname = speaker.substring(speaker.lastIndexOf(' ') + 1);
                    String other = bySurname.putIfAbsent(surname, speaker);
                    if (other != null && !other.equals(speaker)) {
                        DetailWords.add(surname, words);
                    }
                }
            }
            return words;
        }

        List<OriginCluster> run() {
            joinSamePages();
            joinCopies();
            BitSet originals = originals();
            SharedDetails shared = new SharedDetails(details, originals, untelling);
            joinSpeakers();
            joinAgencies();
            joinOwners();
            joinNearest(originals, shared);
            joinCredited(shared);
            return clusters();
        }

        private void joinSamePages() {
            Map<String, Integer> first = new HashMap<>();
            for (int at = 0; at < accounts.size(); at++) {
                for (String key : pageKeys(accounts.get(at), stances.get(at))) {
                    Integer other = first.putIfAbsent(key, at);
                    if (other != null) {
                        join(other, at, JoinReason.SAME_PAGE, "");
                    }
                }
            }
        }

        private static List<String> pageKeys(Account account, Stance stance) {
            List<String> keys = new ArrayList<>();
            String address = account.document()
                    .finalAddress()
                    .orElse(account.document().address())
                    .toString();
            keys.add(stance + " " + address);
            account.document()
                    .canonical()
                    .filter(Joining::isOfOnePage)
                    .map(canonical -> stance + " " + canonical)
                    .filter(key -> !keys.contains(key))
                    .ifPresent(keys::add);
            account.document().sha256().ifPresent(hash -> keys.add(stance + " " + hash));
            return keys;
        }

        /** Sites that give the address of their front page on every page tell nothing with it. */
        private static boolean isOfOnePage(URI canonical) {
            String path = Objects.requireNonNullElse(canonical.getPath(), "");
            return path.length() > 1 || canonical.getRawQuery() != null;
        }

        private void joinCopies() {
            Map<Object, Integer> first = new HashMap<>();
            BitSet distinct = new BitSet();
            for (int at = 0; at < accounts.size(); at++) {
                Integer same = first.putIfAbsent(
                        List.of(stances.get(at), accounts.get(at).details().keySet()), at);
                distinct.set(at, same == null);
                if (same != null && !accounts.get(at).details().isEmpty()) {
                    join(same, at, JoinReason.COPY, "");
                }
            }
            SharedDetails shared = new SharedDetails(details, distinct, untelling);
            distinct.stream()
                    .forEach(at -> shared.neighbours(at, (other, likeness) -> {
                        if (stances.get(at) == stances.get(other)
                                && shared.weight(at, other, likeness) >= LEAST_COPIED
                                && shared.containment(at, other, likeness) >= COPIED) {
                            join(at, other, JoinReason.COPY, () -> shown(shared, at, other));
                        }
                    }));
        }

        /** The first of each group. */
        private BitSet originals() {
            BitSet originals = new BitSet();
            for (int at = 0; at < accounts.size(); at++) {
                if (groups.of(at) == at) {
                    originals.set(at);
                    accounts.get(at).speakers().forEach(speaker -> timesQuoted.merge(speaker, 1, Integer::sum));
                }
            }
            return originals;
        }

        private void joinNearest(BitSet originals, SharedDetails shared) {
            originals.stream().forEach(at -> {
                Nearest nearest = new Nearest();
                shared.neighbours(at, (other, likeness) -> {
                    if (canJoin(at, other)) {
                        nearest.see(other, likeness);
                        if (likeness >= ALIKE && isDecided(at) && !gathers.get(at)) {
                            join(at, other, JoinReason.SHARED_DETAILS, () -> shown(shared, at, other));
                        }
                    }
                });
                double least = !isDecided(at) ? 0 : hasOwnSource(at) ? NEAREST_OF_OWN_SOURCE : NEAREST;
                if (nearest.account >= 0
                        && nearest.likeness >= least
                        && (!isDecided(at) || shared.weight(at, nearest.account, nearest.likeness) > ONE_WORD)) {
                    join(at, nearest.account, JoinReason.SHARED_DETAILS, () -> shown(shared, at, nearest.account));
                }
            });
        }

        /** Whether an account may rest on the origin of another, which has to decide and to be of one origin. */
        private boolean canJoin(int account, int other) {
            return isDecided(other)
                    && !gathers.get(other)
                    && (!isDecided(account) || stances.get(account) == stances.get(other));
        }

        private boolean hasOwnSource(int account) {
            return accounts.get(account).speakers().stream().anyMatch(this::isQuotedOnce);
        }

        private Set<String> owner(Account account) {
            boolean quotes = account.speakers().stream().anyMatch(this::isQuotedOnce);
            return quotes ? Set.of() : account.owner().map(Set::of).orElse(Set.of());
        }

        private boolean isQuotedOnce(String speaker) {
            return timesQuoted.getOrDefault(speaker, 0) == 1;
        }

        private boolean isDecided(int account) {
            return stances.get(account) != Stance.MENTIONS;
        }

        private void joinCredited(SharedDetails shared) {
            Map<Integer, List<Credit>> outside = new TreeMap<>();
            List<Integer> rooted = new ArrayList<>();
            for (int at = 0; at < accounts.size(); at++) {
                if (!isDecided(at)) {
                    continue;
                }
                for (int other : outlets.namedBy(at)) {
                    if (canJoin(at, other) && groups.of(at) == groups.of(other)) {
                        rooted.add(groups.of(at));
                    } else if (canJoin(at, other)) {
                        outside.computeIfAbsent(groups.of(at), first -> new ArrayList<>())
                                .add(new Credit(at, other));
                    }
                }
            }
            outside.keySet().removeAll(rooted);
            outside.values().forEach(credits -> joinBest(credits, shared));
        }

        private void joinBest(List<Credit> credits, SharedDetails shared) {
            credits.stream()
                    .max(Comparator.comparingDouble((Credit credit) -> likeness(credit, shared))
                            .thenComparing(Comparator.comparingInt(Credit::to).reversed())
                            .thenComparing(Comparator.comparingInt(Credit::from).reversed()))
                    .ifPresent(credit -> join(
                            credit.from(),
                            credit.to(),
                            JoinReason.CREDIT,
                            accounts.get(credit.to()).outlet().orElse("")));
        }

        private static double likeness(Credit credit, SharedDetails shared) {
            double[] found = {0};
            shared.neighbours(credit.from(), (other, likeness) -> found[0] += other == credit.to() ? likeness : 0);
            return found[0];
        }

        private void joinSpeakers() {
            joinByName(Account::speakers, JoinReason.SAME_SPEAKER);
        }

        private void joinAgencies() {
            joinByName(Account::agencies, JoinReason.SAME_AGENCY);
        }

        /** One owner's outlets are one voice, unless somebody else speaks through them. */
        private void joinOwners() {
            joinByName(this::owner, JoinReason.SAME_OWNER);
        }

        private void joinByName(Function<Account, Set<String>> names, JoinReason reason) {
            Map<String, Integer> first = new HashMap<>();
            for (int at = 0; at < accounts.size(); at++) {
                if (isDecided(at)) {
                    for (String name : names.apply(accounts.get(at))) {
                        Integer other = first.putIfAbsent(stances.get(at) + " " + name, at);
                        if (other != null) {
                            join(other, at, reason, name);
                        }
                    }
                }
            }
        }

        private void join(int one, int other, JoinReason reason, String words) {
            join(one, other, reason, () -> words);
        }

        private String shown(SharedDetails shared, int one, int other) {
            return shared.shown(one, other).stream()
                    .map(accounts.get(one)::written)
                    .collect(Collectors.joining(", "));
        }

        /** What two accounts share is looked for only where it joins them. */
        private void join(int one, int other, JoinReason reason, Supplier<String> words) {
            if (groups.join(one, other)) {
                joins.add(new Join(places.get(one), places.get(other), reason, words.get()));
            }
        }

        private List<OriginCluster> clusters() {
            Map<Integer, List<Join>> byGroup = new HashMap<>();
            Map<Integer, Integer> indexes = new HashMap<>();
            for (int at = 0; at < places.size(); at++) {
                indexes.put(places.get(at), at);
            }
            for (Join join : joins) {
                int group = groups.of(indexes.getOrDefault(join.from(), 0));
                byGroup.computeIfAbsent(group, first -> new ArrayList<>()).add(join);
            }
            List<OriginCluster> clusters = new ArrayList<>();
            for (List<Integer> group : groups.all()) {
                List<Join> reasons = Optional.ofNullable(byGroup.get(groups.of(group.get(0))))
                        .orElse(List.of());
                clusters.add(new OriginCluster(
                        stance(group), group.stream().map(places::get).toList(), reasons));
            }
            return clusters;
        }

        private Stance stance(List<Integer> group) {
            return group.stream()
                    .map(stances::get)
                    .filter(stance -> stance != Stance.MENTIONS)
                    .findFirst()
                    .orElse(Stance.MENTIONS);
        }
    }

    /** The account that shares most with another one. */
    private static final class Nearest {
        private int account = -1;
        private double likeness;

        void see(int other, double shared) {
            if (shared > likeness) {
                account = other;
                likeness = shared;
            }
        }
    }

    /** One account names the outlet of another one. */
    private record Credit(int from, int to) {}
}
