package org.credibility.fetch.transport;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.fetch.table.ResourceTable;

/**
 * The addresses and names at which no public host stands.
 *
 * <p>A table decides, not the questions that {@link InetAddress} answers: they know nothing of most special blocks.
 */
final class AddressTable {
    private static final AddressTable SHIPPED = new AddressTable();

    private final Map<Prefix, String> prefixes;
    private final Map<String, String> names;

    private AddressTable() {
        prefixes = rows("addresses.tsv")
                .collect(Collectors.toUnmodifiableMap(row -> Prefix.of(row.get(0)), row -> row.get(1)));
        names = rows("names.tsv").collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    private static Stream<List<String>> rows(String file) {
        return ResourceTable.rows(AddressTable.class, file, 2).stream();
    }

    static AddressTable shipped() {
        return SHIPPED;
    }

    /** Returns why an address is not a public one; empty where it is. */
    Optional<String> whyNotPublic(InetAddress address) {
        return prefixes.entrySet().stream()
                .filter(prefix -> prefix.getKey().contains(address))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns why a host's name never leads to a public host; empty where it may. */
    Optional<String> whyNotPublic(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        int dot = bare.lastIndexOf('.');
        return dot < 0 ? Optional.of("a name without a dot") : Optional.ofNullable(names.get(bare.substring(dot + 1)));
    }
}
