package org.credibility.fetch.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the addresses of a host's name. It may block; safe for use by several threads. */
@FunctionalInterface
public interface NameLookup {
    /** The resolver of the operating system. */
    NameLookup SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * Returns the addresses of a host, the preferred one first.
     *
     * @throws UnknownHostException if it has none
     */
    List<InetAddress> lookup(String host) throws UnknownHostException;
}
