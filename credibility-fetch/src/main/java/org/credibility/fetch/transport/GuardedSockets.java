package org.credibility.fetch.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Set;
import javax.net.SocketFactory;

/**
 * Makes sockets that dial the addresses that were checked, and no other.
 *
 * <p>This is the last place before the network: names, literals, redirects and answers of the resolver that change
 * between two questions all come through here.
 */
final class GuardedSockets extends SocketFactory {
    private final Set<InetAddress> permitted;

    GuardedSockets(Set<InetAddress> permitted) {
        this.permitted = Set.copyOf(permitted);
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket(permitted);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new BlockedAddressException(host);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new BlockedAddressException(host);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new BlockedAddressException(host.getHostAddress());
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new BlockedAddressException(host.getHostAddress());
    }

    /**
     * A socket without a proxy: neither one of HTTP nor one of SOCKS that a system property may name. A handshake may be silent
     * no longer than the connection takes; OkHttp ends that limit when it is over.
     */
    private static final class GuardedSocket extends Socket {
        private final Set<InetAddress> permitted;

        GuardedSocket(Set<InetAddress> permitted) {
            super(Proxy.NO_PROXY);
            this.permitted = permitted;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress target)
                    || target.isUnresolved()
                    || !permitted.contains(target.getAddress())) {
                throw new BlockedAddressException(endpoint.toString());
            }
            super.connect(endpoint, timeout);
            setSoTimeout(timeout);
        }
    }

    /** An attempt to dial an address that was not checked. */
    static final class BlockedAddressException extends IOException {
        BlockedAddressException(String target) {
            super("not dialled: " + target);
        }
    }
}
