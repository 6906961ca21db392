package org.credibility.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credibility.cli.command.LoopbackSite;

/** The hosts of the examples in the documents, played by servers of this machine. */
final class ExampleHosts implements AutoCloseable {
    private static final String ACCOUNTS = """
            <!doctype html><html lang=en><title>Accounts of the county for 2030</title>
            <article><h1>Accounts of the county for 2030</h1>
            <p>The county spent 12 million on the bridge over the Esk in 2030, three million more than in the year before.
            Two thirds of it paid for new cables, and the rest for the deck and its lamps.</p>
            <p>The accounts were approved by the council in February, with one vote against them. The auditor found nothing
            to object to, but asked for a plan for the years to come.</p></article>
            """;

    private static final String GONE = """
            <!doctype html><html lang=en><title>Page not found</title>
            <h1>Page not found</h1><p>The page you are looking for does not exist.</p>
            """;

    private final Map<String, LoopbackSite> sites = new TreeMap<>();

    ExampleHosts() throws IOException {
        List<LoopbackSite> servers = new ArrayList<>(List.of(new LoopbackSite(), new LoopbackSite()));
        servers.sort(Comparator.comparing(LoopbackSite::authority)); // reports list documents by their addresses
        sites.put("https://county.example", servers.get(0).page("/accounts", ACCOUNTS));
        sites.put("https://courier.example", servers.get(1).page("/2031/bridge", GONE));
    }

    /** Returns a text with the addresses of the servers for those of the hosts. */
    String played(String text) {
        String played = text;
        for (Map.Entry<String, LoopbackSite> site : sites.entrySet()) {
            played = played.replace(site.getKey(), site.getValue().url(""));
        }
        return played;
    }

    /** Returns a text with the addresses of the hosts for those of the servers. */
    String named(String text) {
        String named = text;
        for (Map.Entry<String, LoopbackSite> site : sites.entrySet()) {
            named = named.replace(site.getValue().url(""), site.getKey());
        }
        return named;
    }

    /** Returns hosts and ports of the servers. */
    List<String> authorities() {
        return sites.values().stream().map(LoopbackSite::authority).toList();
    }

    @Override
    public void close() {
        sites.values().forEach(LoopbackSite::close);
    }
}
