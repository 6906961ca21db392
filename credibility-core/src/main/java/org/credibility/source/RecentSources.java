package org.credibility.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The sources that a text named last, the latest at the end. */
final class RecentSources {
    private static final int MOST = 50;

    private final String text;
    private final List<Entity> sources = new ArrayList<>();

    RecentSources(String text) {
        this.text = text;
    }

    void add(Entity entity) {
        sources.remove(entity);
        sources.add(entity);
        if (sources.size() > MOST) {
            sources.remove(0);
        }
    }

    /** The source named last that fits. */
    Optional<Entity> latest(Predicate<Entity> fits) {
        for (int at = sources.size() - 1; at >= 0; at--) {
            if (fits.test(sources.get(at))) {
                return Optional.of(sources.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whether a noun stands in the words that first named a source. */
    boolean isCalled(Entity entity, String head) {
        return entity.firstMention()
                .map(span ->
                        Mention.folded(span.in(text)).toLowerCase(Locale.ROOT).contains(head))
                .orElse(false);
    }
}
