package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueKind;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/** An attribution while it is being put together. */
final class Draft {
    private final int sentence;
    private final CueEntry entry;
    private final Span cue;
    private @Nullable Span source;
    private final List<Span> content = new ArrayList<>();
    private @Nullable Draft nestedIn;
    private boolean opening;

    Draft(int sentence, CueEntry entry, Span cue) {
        this.sentence = sentence;
        this.entry = entry;
        this.cue = cue;
    }

    Draft source(Span span) {
        source = span;
        return this;
    }

    Draft content(Span span) {
        if (!span.isEmpty()) {
            content.add(span);
        }
        return this;
    }

    Draft nestedIn(Draft outer) {
        nestedIn = outer;
        return this;
    }

    /** Marks that the content stands in what follows the sentence. */
    Draft opening() {
        opening = true;
        return this;
    }

    boolean isOpening() {
        return opening;
    }

    /** The same source as somebody whom another one names for what it says. */
    Draft relayedBy(Draft teller) {
        Draft relay = new Draft(sentence, new CueEntry(entry.lemma(), CueKind.RELAY, entry.frame()), cue);
        source().ifPresent(relay::source);
        return relay.nestedIn(teller);
    }

    int sentence() {
        return sentence;
    }

    CueEntry entry() {
        return entry;
    }

    Span cue() {
        return cue;
    }

    Optional<Span> source() {
        return Optional.ofNullable(source);
    }

    List<Span> content() {
        return content;
    }

    Optional<Draft> nestedIn() {
        return Optional.ofNullable(nestedIn);
    }

    boolean holds(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }
}
