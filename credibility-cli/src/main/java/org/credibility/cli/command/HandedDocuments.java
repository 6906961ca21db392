package org.credibility.cli.command;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.InputFinder;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;

/**
 * What the user hands in to hold claims against: files and folders, and addresses to ask for.
 *
 * @param documents what the files hold
 * @param addresses what is to be asked for
 */
record HandedDocuments(List<SourceDocument> documents, List<URI> addresses) {
    /** Nothing is handed in. */
    static final HandedDocuments NONE = new HandedDocuments(List.of(), List.of());

    HandedDocuments {
        documents = List.copyOf(documents);
        addresses = List.copyOf(addresses);
    }

    /**
     * Returns what names of files, folders and addresses stand for.
     *
     * @throws IllegalArgumentException if one of them cannot be read; the message is a sentence for the user
     */
    static HandedDocuments of(List<String> names) {
        List<URI> addresses = names.stream()
                .filter(AskedLink::isMeant)
                .map(name -> AskedLink.of(name).address())
                .toList();
        InputFinder.Found found = InputFinder.find(
                names.stream().filter(name -> !AskedLink.isMeant(name)).toList(), List.of());
        if (!found.problems().isEmpty()) {
            throw new IllegalArgumentException("--evidence " + found.problems().get(0));
        }
        DraftReader reader = new DraftReader(InputStream.nullInputStream());
        List<SourceDocument> documents = new ArrayList<>();
        for (String name : found.names()) {
            documents.add(document(name, reader));
        }
        return new HandedDocuments(documents, addresses);
    }

    private static SourceDocument document(String name, DraftReader reader) {
        try {
            Article article = reader.read(name).article().build();
            SourceDocument.Builder document =
                    SourceDocument.builder(article.canonical().orElse(relative(name)), Outcome.OK);
            article.title().ifPresent(document::title);
            article.publisher().ifPresent(document::publisher);
            article.published().ifPresent(document::published);
            return document.text(article.text()).build();
        } catch (UnreadableDraftException unreadable) {
            throw new IllegalArgumentException("--evidence " + unreadable.getMessage(), unreadable);
        }
    }

    private static URI relative(String name) {
        try {
            return new URI(null, null, name.replace('\\', '/'), null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("--evidence " + name + " is no name of a file", impossible);
        }
    }
}
