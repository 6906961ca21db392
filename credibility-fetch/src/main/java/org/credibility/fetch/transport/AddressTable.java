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

    /** In the order of the table: where blocks overlap, the first one tells why. */
    private final List<Special> blocks;

    private final Map<String, String> names;

    private AddressTable() {
        blocks = rows("addresses.tsv")
                .map(row -> new Special(Prefix.of(row.get(0)), row.get(1)))
                .toList();
        names = rows("names.tsv").collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    /** A block of addresses, and why none of them is a public one. */
    private record Special(Prefix prefix, String reason) {}

    private static Stream<List<String>> rows(String file) {
        return ResourceTable.rows(AddressTable.class, file, 2).stream();
    }

    static AddressTable shipped() {
        return SHIPPED;
    }

    /** Returns why an address is not a public one; empty where it is. */
    Optional<String> whyNotPublic(InetAddress address) {
        return blocks.stream()
                .filter(block -> block.prefix.contains(address))
                .map(Special::reason)
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
