package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueKind;
import org.credibility.text.Span;

/** Gives a cited source the content of the attribution that cites it. */
final class RelayContents {
    private RelayContents() {}

    static void fill(List<Draft> drafts) {
        for (Draft relay : List.copyOf(drafts)) {
            if (relay.entry().kind() == CueKind.RELAY && relay.content().isEmpty()) {
                Optional<Draft> citing = closing(drafts, relay).or(() -> citing(drafts));
                if (citing.isEmpty() && relay.entry().lemma().startsWith("on ")) {
                    drafts.remove(relay);
                }
                citing.ifPresent(outer -> {
                    List<Span> shared = new ArrayList<>(outer.content());
                    shared.forEach(relay::content);
                    relay.nestedIn(outer);
                });
            }
        }
    }

    /** ", the paper reported, citing two aides": who tells the whole sentence cites them, not who speaks within it. */
    private static Optional<Draft> closing(List<Draft> drafts, Draft relay) {
        return drafts.stream()
                .filter(other -> other.entry().kind() != CueKind.RELAY
                        && other.source().isPresent()
                        && other.cue().end() <= relay.cue().begin()
                        && !other.content().isEmpty()
                        && other.content().stream()
                                .allMatch(part ->
                                        part.end() <= other.source().get().begin()))
                .reduce((first, last) -> last);
    }

    private static Optional<Draft> citing(List<Draft> drafts) {
        return drafts.stream()
                .filter(other -> other.entry().kind() != CueKind.RELAY
                        && other.source().isPresent()
                        && !other.content().isEmpty())
                .findFirst();
    }
}
