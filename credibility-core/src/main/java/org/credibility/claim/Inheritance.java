package org.credibility.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.attribution.Attribution;
import org.credibility.document.Block;
import org.credibility.source.Sourcing;
import org.credibility.syntax.TaggedText;

/**
 * Lets claims without a source of their own take over one.
 *
 * <p>The items of a list rest on the source that introduces the list, hearsay on whoever was just said to have it from
 * others, what the writer tells flatly on the source that tells the same elsewhere or whose story the article is ({@link
 * Story}), a headline on the source of the sentence that states it, and what a party denies on whoever said it first.
 */
final class Inheritance {
    private static final double SAME_HEADLINE = 0.25;
    private static final double STATED = 0.5;
    private static final double CLEARLY_MORE = 0.3;
    private static final int MOST_COMPARED = 150;
    private static final int HEARSAY_REACH = 2;
    private static final int FEWEST_COMMON = 2;
    private static final int MOST_HEADLINE_CLAIMS = 8;

    private final TaggedText text;
    private final List<Attribution> attributions;
    private final Sourcing sourcing;
    private final KindClassifier kinds;

    Inheritance(TaggedText text, List<Attribution> attributions, Sourcing sourcing, KindClassifier kinds) {
        this.text = text;
        this.attributions = attributions;
        this.sourcing = sourcing;
        this.kinds = kinds;
    }

    void apply(List<Candidate> candidates) {
        new ListIntroductions(text, attributions, sourcing).apply(candidates);
        hearsay(candidates);
        new NamedLater(text).apply(candidates, firstBodySentence(candidates) + Story.LEAD_SENTENCES - 1);
        Story story = Story.of(candidates, attributions, sourcing, kinds);
        flat(candidates, story);
        candidates.stream()
                .filter(candidate -> candidate.block() == Block.Kind.HEADLINE && candidate.namesNobody())
                .limit(MOST_HEADLINE_CLAIMS)
                .forEach(headline -> headline(headline, candidates, story));
        denied(candidates);
    }

    private static int firstBodySentence(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.block() != Block.Kind.HEADLINE)
                .mapToInt(Candidate::sentence)
                .findFirst()
                .orElse(-1);
    }

    /** "Reportedly" right after somebody who has it from others means those others. */
    private static void hearsay(List<Candidate> candidates) {
        Optional<Candidate> before = Optional.empty();
        for (Candidate candidate : candidates) {
            if (candidate.block() == Block.Kind.HEADLINE) {
                continue;
            }
            if (!candidate.lacksSource()) {
                before = candidate.isSecondHand() ? Optional.of(candidate) : Optional.empty();
            } else if (!candidate.isUnsourced() && !candidate.isRumour()) {
                before.filter(told -> candidate.sentence() - told.sentence() <= HEARSAY_REACH
                                && candidate.common(told) >= FEWEST_COMMON)
                        .ifPresent(told -> candidate.restOnlyOn(told.chains()));
            }
        }
    }

    private void flat(List<Candidate> candidates, Story story) {
        candidates.stream()
                .filter(candidate -> candidate.block() != Block.Kind.HEADLINE && candidate.lacksSource())
                .filter(candidate -> !candidate.isRumour() && !candidate.isOfWriter())
                .filter(candidate -> !candidate.isUnsourced() || candidate.isDenied() || isNews(candidate, story))
                .limit(MOST_COMPARED)
                .toList()
                .forEach(candidate -> story.behind(candidate).ifPresent(candidate::restOnlyOn));
    }

    /** What opens an article is news whatever it is; further down, what sets the scene is the writer's. */
    private boolean isNews(Candidate candidate, Story story) {
        ClaimKind kind = kinds.classify(candidate);
        return kind.isScored() && (kind != ClaimKind.BACKGROUND_FACT || story.isLead(candidate));
    }

    private static void headline(Candidate headline, List<Candidate> candidates, Story story) {
        Optional<Candidate> sourced =
                stated(headline, candidates.stream().filter(candidate -> !candidate.lacksSource()));
        double flat = stated(headline, candidates.stream().filter(Candidate::isUnsourced))
                .map(headline::shareIn)
                .orElse(0.0);
        if (flat >= STATED && flat >= sourced.map(headline::shareIn).orElse(0.0) + CLEARLY_MORE) {
            return;
        }
        sourced.map(Candidate::chains)
                .or(() -> headline.lacksSource() && flat < STATED ? story.whoseStory() : Optional.empty())
                .ifPresent(headline::restOnlyOn);
    }

    /** The claim of the text that says best what a headline says. */
    private static Optional<Candidate> stated(Candidate headline, Stream<Candidate> candidates) {
        return candidates
                .filter(candidate -> candidate.block() != Block.Kind.HEADLINE)
                .filter(candidate ->
                        headline.shareIn(candidate) > SAME_HEADLINE && headline.common(candidate) >= FEWEST_COMMON)
                .max(Comparator.comparing(headline::shareIn).thenComparing(Candidate::span, Comparator.reverseOrder()));
    }

    /** What a party denies was said before: by whoever says most of it, else by the first one to claim anything. */
    private static void denied(List<Candidate> candidates) {
        List<Candidate> told = candidates.stream()
                .filter(candidate -> !candidate.isDenied() && !candidate.namesNobody())
                .limit(MOST_COMPARED)
                .toList();
        Optional<Candidate> main = candidates.stream()
                .filter(candidate -> !candidate.isDenied() && !candidate.lacksSource())
                .findFirst();
        candidates.stream()
                .filter(candidate -> candidate.isDenied() && candidate.lacksSource())
                .limit(MOST_COMPARED)
                .forEach(candidate -> closest(candidate, told)
                        .or(() -> main)
                        .filter(before -> before.sentence() < candidate.sentence())
                        .ifPresent(before -> candidate.restOnlyOn(before.chains())));
    }

    private static Optional<Candidate> closest(Candidate denied, List<Candidate> told) {
        return told.stream()
                .filter(before -> before.sentence() < denied.sentence() && before.common(denied) > 0)
                .max(Comparator.comparing((Candidate before) -> before.common(denied))
                        .thenComparing(Candidate::span, Comparator.reverseOrder()));
    }
}
