package org.credibility.fetch.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Deadline;

/**
 * Finds the addresses of hosts by a deadline.
 *
 * <p>A look-up of the operating system cannot be interrupted: it is left alone on a thread of its own when the time is
 * over. There is a limit to the number of such threads; when they all hang, names lead nowhere until one comes back.
 */
final class Resolver implements AutoCloseable {
    private static final int MAX_LOOKUPS = 256;

    private final NameLookup lookup;
    private final TimedTasks tasks = new TimedTasks("credibility-dns", MAX_LOOKUPS);

    Resolver(NameLookup lookup) {
        this.lookup = lookup;
    }

    List<InetAddress> resolve(WebAddress address, Deadline deadline) throws RefusedException, InterruptedException {
        List<InetAddress> found = AddressPolicy.isLiteral(address) ? literal(address) : ask(address.host(), deadline);
        if (found.isEmpty()) {
            throw new RefusedException(Outcome.DNS_ERROR, "the name " + address.host() + " has no address");
        }
        return found;
    }

    private static List<InetAddress> literal(WebAddress address) throws RefusedException {
        try {
            return List.of(InetAddress.getByName(address.host()));
        } catch (UnknownHostException e) {
            throw new RefusedException(Outcome.BAD_URL, address.host() + " is no address");
        }
    }

    private List<InetAddress> ask(String host, Deadline deadline) throws RefusedException, InterruptedException {
        try {
            return tasks.call(() -> List.copyOf(lookup.lookup(host)), deadline);
        } catch (ExecutionException e) {
            throw new RefusedException(Outcome.DNS_ERROR, "the name " + host + " could not be resolved");
        } catch (RefusedException e) {
            throw new RefusedException(Outcome.DNS_ERROR, "the name " + host + " was not resolved in time");
        }
    }

    @Override
    public void close() {
        tasks.close();
    }
}
