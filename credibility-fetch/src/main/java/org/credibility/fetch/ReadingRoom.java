package org.credibility.fetch;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.credibility.fetch.cache.VerdictFolder;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.transport.RefusedException;

/**
 * Where bodies are read, as far as is wanted; what an earlier run told of the same bytes is not read again. Safe for use by
 * several threads.
 *
 * @param parsing where pages are parsed
 * @param depth how far bodies are read
 * @param verdicts what earlier runs told; empty where nothing is kept
 */
record ReadingRoom(ParsingRoom parsing, ReadingDepth depth, Optional<VerdictFolder> verdicts) {
    /** Returns the room; the outline of a page is all that is kept, so that articles are read each time. */
    static ReadingRoom of(Limits limits, ReadingDepth depth, Optional<VerdictFolder> verdicts) {
        return new ReadingRoom(
                new ParsingRoom(limits.maxBytes()), depth, verdicts.filter(kept -> depth == ReadingDepth.OUTLINE));
    }

    /** Returns what a body holds, at the deadline at the latest. */
    Page read(Arrival arrival, Optional<String> contentType, Payload body, Deadline deadline)
            throws RefusedException, ExecutionException, InterruptedException {
        Optional<Page> known = verdicts.flatMap(kept -> kept.find(arrival, contentType, body));
        return known.isPresent() ? known.get() : readNow(arrival, contentType, body, deadline);
    }

    /** Returns the SHA-256 of a body whose text is wanted: making it takes as long as a tenth of reading. */
    Optional<String> digest(Payload body) {
        return depth == ReadingDepth.ARTICLE ? Optional.of(body.sha256()) : Optional.empty();
    }

    private Page readNow(Arrival arrival, Optional<String> contentType, Payload body, Deadline deadline)
            throws RefusedException, ExecutionException, InterruptedException {
        Page page = parsing.parse(body.size(), () -> depth.read(arrival, contentType, body), deadline);
        if (page.text().isEmpty()) {
            verdicts.ifPresent(kept -> kept.store(arrival, contentType, body, page));
        }
        return page;
    }
}
