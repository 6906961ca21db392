package org.credibility.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.credibility.document.Tier;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/** One source while its mentions are being collected. */
final class Entity {
    private static final int MOST_TELLERS = 4;

    private @Nullable String name;
    private SourceLabel label;
    private final boolean person;
    private final TreeSet<Span> mentions = new TreeSet<>();
    private @Nullable Entity takesFrom;

    Entity(@Nullable String name, SourceLabel label, boolean person) {
        this.name = name;
        this.label = label;
        this.person = person;
    }

    void mention(Span span) {
        mentions.add(span);
    }

    /** A fuller name replaces a shorter one, a handle any but that of a person. */
    void call(String other) {
        if (name == null
                || (other.startsWith("@") && !person)
                || (other.length() > name.length() && other.endsWith(name))) {
            name = other;
        }
    }

    /** The words of the body say more of a source than those of the headline. */
    void rename(String fuller) {
        name = fuller;
    }

    void relabel(SourceLabel better) {
        label = better;
    }

    void takesFrom(Entity other) {
        if (other != this && takesFrom == null && other.takesFrom != this) {
            takesFrom = other;
        }
    }

    /** Those from whom the source has it, the first to tell it first; empty where it does not say. */
    List<Entity> takenFrom() {
        List<Entity> tellers = new ArrayList<>();
        Entity next = takesFrom;
        while (next != null && next != this && !tellers.contains(next) && tellers.size() < MOST_TELLERS) {
            tellers.add(0, next);
            next = next.takesFrom;
        }
        return tellers;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    SourceLabel label() {
        return label;
    }

    boolean isPerson() {
        return person;
    }

    /** Where the text named it last. */
    int lastOffset() {
        return mentions.isEmpty() ? -1 : mentions.last().begin();
    }

    Optional<Span> firstMention() {
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.first());
    }

    /** "some reports", "a new report": outlets are meant that stay unnamed, where bare "reports" mean nobody. */
    private Anonymity anonymity(String text) {
        boolean outlets = label.type() == SourceType.VAGUE_SOURCES
                && firstMention().filter(span -> span.in(text).indexOf(' ') > 0).isPresent();
        return outlets ? Anonymity.ANONYMOUS : label.anonymity();
    }

    Source toSource(int number, Optional<Tier> tier, String text) {
        return new Source(
                number,
                name(),
                label.type(),
                anonymity(text),
                label.count(),
                label.accessDescribed(),
                label.reasonGiven(),
                label.type().isOutlet() ? tier : Optional.empty(),
                apart());
    }

    /** The mentions without those that overlap an earlier one. */
    private List<Span> apart() {
        List<Span> apart = new ArrayList<>(mentions.size());
        for (Span mention : mentions) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= mention.begin()) {
                apart.add(mention);
            }
        }
        return apart;
    }
}
