package org.credibility.fetch.transport;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.credibility.evidence.Outcome;

/**
 * Which hosts may be asked: public ones, at the ports of the web. Exceptions are authorities, one by one.
 *
 * <p>Never changes; safe for use by several threads.
 */
public final class AddressPolicy {
    /** The ports of the web. */
    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private final AddressTable table = AddressTable.shipped();
    private final Set<String> openAuthorities;

    private AddressPolicy(Set<String> openAuthorities) {
        this.openAuthorities = openAuthorities;
    }

    /** Returns the policy that opens public hosts only. */
    public static AddressPolicy publicOnly() {
        return new AddressPolicy(Set.of());
    }

    /**
     * Returns the policy that opens public hosts and these authorities, wherever they lead.
     *
     * @param authorities each a host and a port, as {@code 127.0.0.1:8080}
     * @throws IllegalArgumentException if one of them is no authority
     */
    public static AddressPolicy opening(Collection<String> authorities) {
        return new AddressPolicy(
                authorities.stream().map(AddressPolicy::canonical).collect(Collectors.toUnmodifiableSet()));
    }

    private static String canonical(String authority) {
        try {
            WebAddress address = WebAddress.of("http://" + authority + "/");
            if (authority.endsWith(":" + address.port()) && address.isHome()) {
                return address.authority();
            }
        } catch (RefusedException e) {
            throw new IllegalArgumentException("no host and port: " + authority, e);
        }
        throw new IllegalArgumentException("no host and port: " + authority);
    }

    /**
     * Refuses an address by its host's name and port alone.
     *
     * @throws RefusedException if it is not to be asked
     */
    void checkName(WebAddress address) throws RefusedException {
        if (openAuthorities.contains(address.authority())) {
            return;
        }
        if (!PORTS.contains(address.port())) {
            throw new RefusedException(Outcome.BLOCKED_ADDRESS, "port " + address.port() + " is none of the web");
        }
        Optional<String> reason = isLiteral(address) ? Optional.empty() : table.whyNotPublic(address.host());
        if (reason.isPresent()) {
            throw new RefusedException(Outcome.BLOCKED_ADDRESS, address.host() + " is no public host: " + reason.get());
        }
    }

    /**
     * Returns those of a host's addresses that may be dialled, in order.
     *
     * @throws RefusedException if there is none
     */
    List<InetAddress> permitted(WebAddress address, List<InetAddress> resolved) throws RefusedException {
        if (openAuthorities.contains(address.authority())) {
            return resolved;
        }
        List<InetAddress> open = resolved.stream()
                .filter(one -> table.whyNotPublic(one).isEmpty())
                .toList();
        if (open.isEmpty()) {
            InetAddress first = resolved.get(0);
            throw new RefusedException(
                    Outcome.BLOCKED_ADDRESS,
                    first.getHostAddress() + " is no public address: "
                            + table.whyNotPublic(first).orElse(""));
        }
        return open;
    }

    static boolean isLiteral(WebAddress address) {
        return address.host().indexOf(':') >= 0 || HostNumber.isMeant(address.host());
    }
}
