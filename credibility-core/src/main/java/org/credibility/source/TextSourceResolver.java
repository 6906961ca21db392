package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.lexicon.CreditWord;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceNoun;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * Resolves sources by the words of the article alone.
 *
 * <p>Each mention is a pronoun, a short name, a definite description or something new; all but the last lead back to a
 * source named before. A chain is the source itself, the source it says it has it from before it, and the outlet it
 * spoke to behind it. Never changes and is safe for use by several threads.
 */
public final class TextSourceResolver implements SourceResolver {
    /** So many attributions to each side of one that cites are looked at for others of its sentence. */
    private static final int NEAR = 30;

    private static final SourceLabel AUTHOR =
            new SourceLabel(SourceType.AUTHOR_ASSERTION, Anonymity.NONE, OptionalInt.of(1), false, false);
    private static final SourceLabel RUMOUR =
            new SourceLabel(SourceType.UNATTRIBUTED_RUMOUR, Anonymity.NONE, OptionalInt.empty(), false, false);
    private static final SourceLabel HEARSAY =
            new SourceLabel(SourceType.VAGUE_SOURCES, Anonymity.NONE, OptionalInt.empty(), false, false);

    private static final int LATER_REACH = 4;
    private static final int FIRST_REACH = 50;
    private final SourceClassifier classifier;

    /** Makes a resolver that asks a classifier what each source is. */
    public TextSourceResolver(SourceClassifier classifier) {
        this.classifier = requireNonNull(classifier, "classifier");
    }

    @Override
    public Sourcing resolve(Article article, TaggedText text, List<Attribution> attributions) {
        return new Resolution(article, text, attributions).run();
    }

    /** The resolution of one article. */
    private final class Resolution implements ChainBuilder.Links {
        private final Article article;
        private final TextStructure structure;
        private final List<Attribution> attributions;
        private final MentionReader mentions;
        private final Media media;
        private final Identities identities;
        private final Map<Integer, Entity> byAttribution = new HashMap<>();
        private final Map<Integer, Entity> outlets = new HashMap<>();
        private final Map<Integer, Entity> witnesses = new HashMap<>();
        private final Set<Integer> aboutOrigins = new HashSet<>();

        Resolution(Article article, TaggedText text, List<Attribution> attributions) {
            this.article = article;
            this.structure = text.structure();
            this.attributions = attributions;
            this.mentions = new MentionReader(article, text);
            this.media = new Media(text, mentions);
            this.identities = new Identities(text, classifier, article);
        }

        Sourcing run() {
            attributions.forEach(this::identify);
            keepMedia();
            attributions.forEach(this::firstReport);
            namedLater();
            attributions.forEach(this::provenance);
            attributions.forEach(this::passedOn);
            Entity author = identities.add(null, AUTHOR, false);
            Map<Entity, Source> sources = number();
            Map<Integer, Chain> chains = new HashMap<>();
            ChainBuilder builder = new ChainBuilder(structure, attributions, this, sources);
            for (Attribution attribution : attributions) {
                chains.put(attribution.number(), builder.chain(attribution));
            }
            return new Sourcing(
                    List.copyOf(sources.values().stream()
                            .sorted(Comparator.comparing(Source::number))
                            .toList()),
                    chains,
                    Chain.of(requireNonNull(sources.get(author))));
        }

        private void identify(Attribution attribution) {
            if (attribution.source().isEmpty()) {
                byAttribution.put(attribution.number(), sourceless(attribution));
                return;
            }
            byAttribution.put(attribution.number(), identities.resolve(mentions.of(attribution)));
            media.of(attribution).ifPresent(outlet -> {
                outlets.put(attribution.number(), identities.resolve(outlet));
                identities.again(entity(attribution));
            });
            if (entity(attribution).label().type() == SourceType.OTHER_OUTLET) {
                mentions.witness(attribution)
                        .ifPresent(seen -> witnesses.put(attribution.number(), identities.resolve(seen)));
            }
        }

        /** "Ann Moe told the Courier … She added": what she says next, she says to the Courier too. */
        private void keepMedia() {
            Map<Entity, Entity> last = leaks();
            for (Attribution attribution : attributions) {
                Entity speaker = entity(attribution);
                Entity outlet = outlets.get(attribution.number());
                if (outlet != null) {
                    last.put(speaker, outlet);
                } else if (isKept(speaker) && last.containsKey(speaker)) {
                    outlets.put(attribution.number(), requireNonNull(last.get(speaker)));
                }
            }
        }

        /** "Memo shows", and further down "a memo seen by the Courier": wherever it is cited, it comes through the paper. */
        private Map<Entity, Entity> leaks() {
            Map<Entity, Entity> seenBy = new HashMap<>();
            for (Attribution attribution : attributions) {
                Entity outlet = outlets.get(attribution.number());
                if (outlet != null && entity(attribution).label().type() == SourceType.LEAKED_DOCUMENT) {
                    seenBy.putIfAbsent(entity(attribution), outlet);
                }
            }
            return seenBy;
        }

        private static boolean isKept(Entity entity) {
            SourceGroup group = entity.label().type().group();
            return entity.label().type() == SourceType.LEAKED_DOCUMENT
                    || entity.isPerson()
                    || group == SourceGroup.NAMED
                    || group == SourceGroup.ANONYMOUS;
        }

        private Entity sourceless(Attribution attribution) {
            return identities.nobody(isRumour(attribution) ? RUMOUR : HEARSAY);
        }

        private boolean isRumour(Attribution attribution) {
            String cue = Mention.folded(attribution.cue().span().in(article.text()));
            return SourcePhrase.of(cue).has(SourceNoun.RUMOUR)
                    || attribution.cue().lemma().contains("rumo")
                    || attribution.cue().lemma().contains("the story")
                    || attribution.cue().lemma().startsWith("word ");
        }

        /** "Its report cited two aides": what rests on the report rests on the aides. */
        private void provenance(Attribution attribution) {
            Entity entity = entity(attribution);
            if (attribution.cue().kind() == CueKind.RELAY
                    && attribution.nestedIn().isPresent()) {
                Attribution around = attributions.get(attribution.nestedIn().getAsInt() - 1);
                Entity outer = entity(around);
                if (around.content().stream()
                        .anyMatch(part -> part.contains(attribution.cue().span()))) {
                    aboutOrigins.add(around.number());
                }
                if (entity.label().type() != SourceType.VAGUE_SOURCES || isSomebody(entity)) {
                    takeFrom(attribution, outer, entity);
                }
            }
        }

        /** A report rests on what it cites as a whole; a person who cites a trial says other things of own knowledge. */
        private void takeFrom(Attribution relay, Entity outer, Entity origin) {
            if (!speaksForItself(outer) || isWitness(origin)) {
                outer.takesFrom(origin);
                return;
            }
            int sentence =
                    mentions.sentenceAt(relay.cue().span().begin()).span().begin();
            int first = Math.max(0, relay.number() - 1 - NEAR);
            for (Attribution attribution :
                    attributions.subList(first, Math.min(attributions.size(), relay.number() + NEAR))) {
                boolean beside = sentence
                        == mentions.sentenceAt(attribution.cue().span().begin())
                                .span()
                                .begin();
                if (beside && entity(attribution) == outer) {
                    witnesses.putIfAbsent(attribution.number(), origin);
                }
            }
        }

        private static boolean isWitness(Entity origin) {
            SourceLabel label = origin.label();
            return label.type().group() == SourceGroup.ANONYMOUS && label.type() != SourceType.VAGUE_SOURCES;
        }

        private static boolean speaksForItself(Entity entity) {
            SourceGroup group = entity.label().type().group();
            return group == SourceGroup.NAMED || group == SourceGroup.OFFICIAL;
        }

        /** "posted by @miro, and then picked up by the Courier": the paper has it from the post. */
        private void passedOn(Attribution attribution) {
            boolean passed = attribution.cue().kind() == CueKind.CREDIT
                    && Lexicon.english()
                            .creditWord(attribution.cue().lemma())
                            .filter(word -> word == CreditWord.PASSED)
                            .isPresent();
            if (passed && attribution.number() > 1) {
                entity(attribution).takesFrom(entity(attributions.get(attribution.number() - 2)));
            }
        }

        /** "The newspaper, which first reported the story": the reports named before are that newspaper's. */
        private void firstReport(Attribution attribution) {
            if (attribution.source().isEmpty() || !mentions.firstReported(attribution)) {
                return;
            }
            Entity first = entity(attribution);
            for (int number = Math.max(1, attribution.number() - FIRST_REACH);
                    number < attribution.number();
                    number++) {
                byAttribution.computeIfPresent(number, (key, earlier) -> isReport(earlier) ? first : earlier);
            }
        }

        /** "according to a new report", and soon after "the Courier reported": the report is the Courier's. */
        private void namedLater() {
            Map<Entity, List<Integer>> reports = new HashMap<>();
            for (Attribution attribution : attributions) {
                if (isReport(entity(attribution))) {
                    reports.computeIfAbsent(entity(attribution), key -> new ArrayList<>())
                            .add(attribution.number());
                }
            }
            for (Attribution attribution : attributions) {
                Entity report = entity(attribution);
                if (isReport(report)) {
                    outletAfter(attribution)
                            .ifPresent(outlet -> reports.getOrDefault(report, List.of())
                                    .forEach(number -> nameReport(number, outlet)));
                }
            }
        }

        private void nameReport(int report, Attribution later) {
            Entity speaker = entity(later);
            Entity outlet = outlets.get(later.number());
            byAttribution.put(report, outlet == null ? speaker : outlet);
            if (outlet != null && isWitness(speaker)) {
                witnesses.put(report, speaker);
            }
        }

        /** The first attribution soon after a report that an outlet makes, or that somebody unnamed makes to an outlet. */
        private Optional<Attribution> outletAfter(Attribution report) {
            int last = Math.min(attributions.size(), report.number() + LATER_REACH);
            return attributions.subList(report.number(), last).stream()
                    .filter(later -> entity(later).label().type() == SourceType.OTHER_OUTLET
                            || (outlets.containsKey(later.number()) && isWitness(entity(later))))
                    .findFirst();
        }

        /** People whom nobody can place, or reports; not a thing that a careless reading took for a source. */
        private boolean isSomebody(Entity entity) {
            return entity.label().anonymity() == Anonymity.ANONYMOUS
                    || isReport(entity)
                    || entity.name()
                            .filter(name -> name.contains("source") || name.contains("report"))
                            .isPresent();
        }

        private boolean isReport(Entity entity) {
            return entity.label().type() == SourceType.VAGUE_SOURCES
                    && entity.label().anonymity() == Anonymity.NONE
                    && entity.firstMention().isPresent();
        }

        @Override
        public Entity entity(Attribution attribution) {
            return requireNonNull(byAttribution.get(attribution.number()));
        }

        @Override
        public List<Entity> origins(Attribution attribution) {
            boolean ownWord =
                    attribution.cue().kind() == CueKind.JUDGEMENT || aboutOrigins.contains(attribution.number());
            if (ownWord) {
                return List.of();
            }
            List<Entity> origins = new ArrayList<>(entity(attribution).takenFrom());
            Optional.ofNullable(witnesses.get(attribution.number())).ifPresent(origins::add);
            return origins;
        }

        @Override
        public Optional<Entity> outlet(Attribution attribution) {
            return Optional.ofNullable(outlets.get(attribution.number()));
        }

        private Map<Entity, Source> number() {
            Map<Entity, Source> sources = new HashMap<>();
            for (Entity entity : identities.inTextOrder()) {
                sources.put(entity, entity.toSource(sources.size() + 1, tier(entity), article.text()));
            }
            return sources;
        }

        private Optional<Tier> tier(Entity entity) {
            return entity.label().type() == SourceType.OTHER_OUTLET ? Optional.empty() : article.tier();
        }
    }

    /** Returns the smallest span that holds all of a part of an attribution. */
    static Span cover(List<Span> spans) {
        return spans.get(0).cover(spans.get(spans.size() - 1));
    }
}
