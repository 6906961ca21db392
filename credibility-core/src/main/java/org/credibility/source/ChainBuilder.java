package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.CueKind;

/** Builds the chain of an attribution: those its source has it from, the source, the outlet it spoke to. */
final class ChainBuilder {
    private static final int MOST_OUTER = 3;

    /** Whom attributions lead to. */
    interface Links {
        /** The source of an attribution. */
        Entity entity(Attribution attribution);

        /** Those whom the source of an attribution has it from, the first to tell it first. */
        List<Entity> origins(Attribution attribution);

        /** The outlet through which the source reaches the reader. */
        Optional<Entity> outlet(Attribution attribution);
    }

    private final String text;
    private final List<Attribution> attributions;
    private final Links links;
    private final Map<Entity, Source> sources;

    ChainBuilder(String text, List<Attribution> attributions, Links links, Map<Entity, Source> sources) {
        this.text = text;
        this.attributions = attributions;
        this.links = links;
        this.sources = sources;
    }

    /** The chain of an attribution, origin first. */
    Chain chain(Attribution attribution) {
        Entity own = links.entity(attribution);
        List<Entity> entities = new ArrayList<>(links.origins(attribution));
        if (!isToldIntention(attribution)) {
            entities.add(own);
        }
        links.outlet(attribution).ifPresent(entities::add);
        addOuter(attribution, entities);
        List<Hop> hops = new ArrayList<>();
        for (Entity entity : entities) {
            if (hops.stream().noneMatch(hop -> hop.source().equals(source(entity)))) {
                hops.add(new Hop(source(entity), false));
            }
        }
        Stake stake = stake(attribution, hops.get(0).source(), source(own));
        return new Chain(hops, stake.interest(), stake.isFirstHand());
    }

    /** "Schools expect snow, the county said": what somebody expects or vows to do is the word of whoever tells of it. */
    private boolean isToldIntention(Attribution attribution) {
        boolean intends = attribution.cue().kind() == CueKind.INTENTION
                || (!attribution.content().isEmpty()
                        && attribution.content().get(0).in(text).startsWith("to "));
        if (!intends || attribution.nestedIn().isEmpty()) {
            return false;
        }
        Attribution around = attributions.get(attribution.nestedIn().getAsInt() - 1);
        Anonymity teller = links.entity(around).label().anonymity();
        return teller != Anonymity.NONE;
    }

    private Stake stake(Attribution attribution, Source origin, Source speaker) {
        String described = origin.mentions().stream()
                .findFirst()
                .map(span -> Mention.folded(span.in(text)))
                .orElse("");
        String content = origin.equals(speaker) && !attribution.content().isEmpty()
                ? attribution.content().get(0).in(text)
                : "";
        return new Stake(origin, described, attribution.cue().span().in(text), content);
    }

    /** A report inside a report is passed on by whoever makes the outer one. */
    private void addOuter(Attribution attribution, List<Entity> entities) {
        OptionalInt outer = attribution.nestedIn();
        for (int depth = 0; depth < MOST_OUTER && outer.isPresent(); depth++) {
            Attribution around = attributions.get(outer.getAsInt() - 1);
            Entity entity = links.entity(around);
            if (entity.label().anonymity() != Anonymity.NONE && !entities.contains(entity)) {
                entities.add(entity);
            }
            outer = around.nestedIn();
        }
    }

    private Source source(Entity entity) {
        return requireNonNull(sources.get(entity));
    }
}
