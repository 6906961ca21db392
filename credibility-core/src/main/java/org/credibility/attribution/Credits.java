package org.credibility.attribution;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueKind;

/** Joins the credits of a sentence to what its sources say. */
final class Credits {
    private static final int MOST_BETWEEN = 2;

    private Credits() {}

    /**
     * Adds the credits of a sentence to its other attributions.
     *
     * <p>"That's all according to …" is a credit and nothing else. A credit in what somebody says tells where he has it
     * from: "She said that her figures come from two mills." A credit in what a source is called is part of the name, but
     * whom the source has asked counts: "The site, which spoke to two guards, reports …", "… the site has learned from
     * two guards".
     */
    static void join(List<Draft> credits, List<Draft> drafts) {
        credits.stream()
                .filter(CreditReader::isWholeStory)
                .forEach(credit -> drafts.removeIf(other -> other.cue().overlaps(credit.cue())));
        if (drafts.stream().allMatch(Credits::isTakenByNobody)) {
            drafts.removeIf(
                    other -> credits.stream().anyMatch(credit -> credit.cue().overlaps(other.cue())));
        }
        List<Draft> told = List.copyOf(drafts);
        for (Draft credit : credits) {
            joined(credit, told).ifPresent(drafts::add);
        }
    }

    /** "The site drew it, based on information from two guards": where nothing else is said, the credit tells who has it. */
    private static boolean isTakenByNobody(Draft relay) {
        return relay.entry().kind() == CueKind.RELAY
                && relay.content().isEmpty()
                && relay.nestedIn().isEmpty();
    }

    /** "according to a write-up published on Monday by a researcher": who published it belongs to what it is called. */
    private static boolean isMakerOf(Draft credit, Draft other) {
        return credit.source().isPresent()
                && other.source()
                        .filter(source -> source.end() <= credit.cue().begin()
                                && source.end() + MOST_BETWEEN >= credit.cue().begin()
                                && source.begin() >= other.cue().end())
                        .isPresent();
    }

    /** Adds lines in which a story is passed on; they tell nothing else, so what was read at their verbs goes. */
    static void pass(List<Draft> passings, List<Draft> drafts) {
        for (Draft passing : passings) {
            Optional<Draft> inside = drafts.stream()
                    .filter(other -> other.source()
                            .filter(source -> source.contains(passing.cue()))
                            .isPresent())
                    .findFirst();
            if (inside.isEmpty()) {
                drafts.removeIf(other -> other.cue().overlaps(passing.cue()) && !passings.contains(other));
                drafts.add(passing);
            } else if (passing.entry().kind() == CueKind.RELAY) {
                drafts.add(passing.relayedBy(inside.get()));
            }
        }
    }

    private static Optional<Draft> joined(Draft credit, List<Draft> told) {
        Optional<Draft> described = told.stream()
                .filter(other -> other.cue().overlaps(credit.cue())
                        || other.source()
                                .filter(source -> source.contains(credit.cue()))
                                .isPresent())
                .findFirst();
        if (described.isPresent()) {
            return described
                    .filter(other -> credit.entry().kind() == CueKind.RELAY)
                    .map(credit::relayedBy);
        }
        Optional<Draft> made =
                told.stream().filter(other -> isMakerOf(credit, other)).findFirst();
        if (made.isPresent()) {
            made.get()
                    .source(made.get()
                            .source()
                            .orElseThrow()
                            .cover(credit.source().orElseThrow()));
            return Optional.empty();
        }
        Optional<Draft> teller = told.stream()
                .filter(other -> other.source().isPresent() && other.holds(credit.cue()))
                .findFirst();
        return Optional.of(teller.map(credit::relayedBy).orElse(credit));
    }
}
