package org.credibility.corroboration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.credibility.source.Source;

/**
 * Where chains end: one origin, however many sources and pages pass it on.
 *
 * @param number the origin's number in its report, from 1
 * @param label what to call it
 * @param source the source of the article it is; empty where only documents tell of it
 * @param documents the ids of the documents that rest on it, ascending
 * @param joins why these documents are taken to rest on one origin, by document
 */
public record Origin(
        int number, String label, Optional<Source> source, List<String> documents, List<DocumentJoin> joins) {
    /** Copies the lists and checks that every part is given. */
    public Origin {
        requireNonNull(label, "label");
        requireNonNull(source, "source");
        documents = List.copyOf(documents);
        joins = List.copyOf(joins);
    }

    /** Returns the id printed in reports, such as "o1". */
    public String id() {
        return "o" + number;
    }
}
