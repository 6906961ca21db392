package org.credibility.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.InputFinder;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.document.Link;

/** Collects the links that the words of a command line stand for: addresses as such, articles for all their links. */
final class LinkCollector {
    private final Map<String, AskedLink> links = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final DraftReader reader;

    LinkCollector(Terminal terminal) {
        reader = new DraftReader(terminal.in(), Optional.empty(), Optional.empty());
    }

    /** Adds what a word stands for. */
    void add(String word) {
        if (AskedLink.isMeant(word)) {
            links.putIfAbsent(word, AskedLink.of(word));
            return;
        }
        InputFinder.Found found = InputFinder.find(List.of(word), List.of());
        problems.addAll(found.problems());
        found.names().forEach(this::addArticle);
    }

    private void addArticle(String name) {
        try {
            Draft draft = reader.read(name);
            for (Link link : draft.article().build().links()) {
                String address = link.target().toString();
                links.putIfAbsent(address, new AskedLink(address, link.target()));
            }
        } catch (UnreadableDraftException unreadable) {
            problems.add(String.valueOf(unreadable.getMessage()));
        }
    }

    /** Returns the links in the order found, each once. */
    List<AskedLink> links() {
        return List.copyOf(links.values());
    }

    /** Returns what could not be read: sentences for the user. */
    List<String> problems() {
        return List.copyOf(problems);
    }
}
