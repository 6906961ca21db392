package org.credibility.fetch.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses in CIDR notation, as {@code 10.0.0.0/8}.
 *
 * @param network the first address
 * @param length the number of leading bits that all addresses of the block share
 */
record Prefix(InetAddress network, int length) {
    Prefix {
        if (length < 0 || length > 8 * network.getAddress().length) {
            throw new IllegalArgumentException("prefix length " + length + " of " + network.getHostAddress());
        }
    }

    static Prefix of(String cidr) {
        int slash = cidr.indexOf('/');
        try {
            InetAddress network = InetAddress.getByName(cidr.substring(0, slash));
            return new Prefix(network, Integer.parseInt(cidr.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("prefix " + cidr, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> (bit & 7);
            if ((mine[bit >> 3] & mask) != (other[bit >> 3] & mask)) {
                return false;
            }
        }
        return true;
    }
}
