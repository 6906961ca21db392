package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceWord;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/** Builds the chain of an attribution: those its source has it from, the source, the outlet it spoke to. */
final class ChainBuilder {
    private static final int MOST_OUTER = 3;
    private static final Pattern SHARE = Pattern.compile(
            "^(?:(?i:some|about|around|nearly|almost|only|just|more than|over) )?\\p{N}[\\p{N}.,]*(?: ?%| per ?cent\\b)");

    /** Whom attributions lead to. */
    interface Links {
        /** The source of an attribution. */
        Entity entity(Attribution attribution);

        /** Those whom the source of an attribution has it from, the first to tell it first. */
        List<Entity> origins(Attribution attribution);

        /** The outlet through which the source reaches the reader. */
        Optional<Entity> outlet(Attribution attribution);
    }

    private final TextStructure structure;
    private final String text;
    private final List<Attribution> attributions;
    private final Links links;
    private final Map<Entity, Source> sources;
    private final Map<Integer, SourcePhrase> described = new HashMap<>();

    ChainBuilder(TextStructure structure, List<Attribution> attributions, Links links, Map<Entity, Source> sources) {
        this.structure = structure;
        this.text = structure.text();
        this.attributions = attributions;
        this.links = links;
        this.sources = sources;
    }

    /** The chain of an attribution, origin first. */
    Chain chain(Attribution attribution) {
        Entity own = links.entity(attribution);
        List<Entity> entities = new ArrayList<>(links.origins(attribution));
        if (!isOfTeller(attribution)) {
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

    /** Whether what a source wants, or says as one of those who tell of it, is the word of whoever tells of it. */
    private boolean isOfTeller(Attribution attribution) {
        if (attribution.nestedIn().isEmpty() || !(intends(attribution) || speaksForTeller(attribution))) {
            return false;
        }
        Attribution around = attributions.get(attribution.nestedIn().getAsInt() - 1);
        return links.entity(around).label().anonymity() != Anonymity.NONE;
    }

    /** "Schools expect snow, the county said", "Moe vows to stay, an aide said". */
    private boolean intends(Attribution attribution) {
        boolean ofMind = attribution.cue().kind() == CueKind.INTENTION || knows(attribution) || isShare(attribution);
        if (ofMind || attribution.content().isEmpty()) {
            return ofMind;
        }
        Span content = attribution.content().get(0);
        int cue = attribution.cue().span().end();
        return content.in(text).startsWith("to ")
                && cue <= content.begin()
                && text.substring(cue, content.begin()).isBlank();
    }

    /** "Managers knew of the leak, a memo says": what somebody knows is told by another one. */
    private static boolean knows(Attribution attribution) {
        return attribution.cue().lemma().equals("know")
                || attribution.cue().lemma().equals("realise");
    }

    /** "In a poll 71 percent said they trusted it": a share of those asked says nothing that the poll does not say. */
    private boolean isShare(Attribution attribution) {
        return !attribution.source().isEmpty()
                && SHARE.matcher(attribution.source().get(0).in(text)).find();
    }

    /** "We found a leak, the firm said". */
    private boolean speaksForTeller(Attribution attribution) {
        return attribution.source().size() == 1
                && Lexicon.english()
                        .does(
                                SourceWord.OURSELVES,
                                attribution.source().get(0).in(text).toLowerCase(Locale.ROOT));
    }

    private Stake stake(Attribution attribution, Source origin, Source speaker) {
        SaidWords said = origin.equals(speaker) && !attribution.content().isEmpty()
                ? said(attribution.content().get(0), origin)
                : new SaidWords("", false, Optional.empty());
        return new Stake(origin, described(origin), attribution.cue().span().in(text), said);
    }

    /** The words that first name a source, read once for all that it says. */
    private SourcePhrase described(Source origin) {
        return described.computeIfAbsent(
                origin.number(),
                number -> SourcePhrase.of(origin.mentions().stream()
                        .findFirst()
                        .map(span -> Mention.folded(span.in(text)))
                        .orElse("")));
    }

    private SaidWords said(Span content, Source origin) {
        return new SaidWords(content.in(text), structure.isQuoted(content.begin()), origin.name());
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
