package org.credibility.corroboration;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credibility.document.Link;
import org.credibility.evidence.SourceDocument;

/**
 * Which accounts credit which others: they name their outlets, by the full name or its first two words, or link to their
 * pages.
 */
final class NamedOutlets {
    private static final Pattern END_OF_NAME = Pattern.compile(", | \\(");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int SHORT_NAME = 2;
    private static final int LONGEST_NAME = 8;

    /** Of one outlet no more accounts are taken for the one that is credited. */
    private static final int MOST_OF_ONE_OUTLET = 20;

    private final List<Account> accounts;
    private final Map<String, Set<Integer>> byName = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Set<Integer>> byAddress = new HashMap<>();
    private final List<List<Integer>> named = new ArrayList<>();

    NamedOutlets(List<Account> accounts) {
        this.accounts = accounts;
        for (int at = 0; at < accounts.size(); at++) {
            add(at);
        }
        for (int at = 0; at < accounts.size(); at++) {
            named.add(find(at));
        }
    }

    private void add(int account) {
        SourceDocument page = accounts.get(account).document();
        Stream.of(Optional.of(page.address()), page.finalAddress(), page.canonical())
                .flatMap(Optional::stream)
                .forEach(address -> put(Link.pageOf(address), account, byAddress));
        List<String> name = name(accounts.get(account).outlet().orElse(""));
        if (!name.isEmpty()) {
            firstWords.add(name.get(0));
            put(String.join(" ", name), account, byName);
            if (name.size() > SHORT_NAME) {
                put(String.join(" ", name.subList(0, SHORT_NAME)), account, byName);
            }
        }
    }

    private static void put(String name, int account, Map<String, Set<Integer>> index) {
        Set<Integer> named = index.computeIfAbsent(name, key -> new TreeSet<>());
        if (named.size() < MOST_OF_ONE_OUTLET) {
            named.add(account);
        }
    }

    /** The words of the name of an outlet, without an article and what stands behind a comma. */
    static List<String> name(String outlet) {
        String first = END_OF_NAME.split(outlet.strip(), 2)[0];
        String bare = first.startsWith("The ") ? first.substring("The ".length()) : first;
        List<String> words = bare.isEmpty() ? List.of() : List.of(WHITE_SPACE.split(bare, LONGEST_NAME + 1));
        return words.size() > LONGEST_NAME ? List.of() : words;
    }

    /** The accounts that an account credits, its own outlet's left out, ascending. */
    List<Integer> namedBy(int account) {
        return named.get(account);
    }

    private List<Integer> find(int account) {
        List<String> words = accounts.get(account).words();
        Set<Integer> found = new TreeSet<>();
        for (int begin = 0; begin < words.size(); begin++) {
            if (firstWords.contains(words.get(begin))) {
                addNamedAt(begin, words, found);
            }
        }
        for (URI cited : accounts.get(account).document().citations()) {
            found.addAll(byAddress.getOrDefault(Link.pageOf(cited), Set.of()));
        }
        found.remove(account);
        found.removeIf(other -> accounts.get(account).outlet().isPresent()
                && accounts.get(other).outlet().equals(accounts.get(account).outlet()));
        return List.copyOf(found);
    }

    private void addNamedAt(int begin, List<String> words, Set<Integer> found) {
        StringBuilder name = new StringBuilder();
        for (int end = begin; end < Math.min(words.size(), begin + LONGEST_NAME); end++) {
            name.append(end == begin ? "" : " ").append(words.get(end));
            found.addAll(byName.getOrDefault(name.toString(), Set.of()));
        }
    }

    /** The accounts that name the outlets of several others: they gather, and rest on more than one. */
    BitSet namingSeveral() {
        BitSet several = new BitSet(accounts.size());
        for (int at = 0; at < accounts.size(); at++) {
            several.set(
                    at,
                    namedBy(at).stream()
                                    .map(other -> accounts.get(other).outlet())
                                    .distinct()
                                    .count()
                            > 1);
        }
        return several;
    }
}
