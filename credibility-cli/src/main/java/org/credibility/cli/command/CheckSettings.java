package org.credibility.cli.command;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credibility.CredibilityAnalyzer;
import org.credibility.attribution.AttributionReview;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.settings.DraftFacts;
import org.credibility.cli.settings.InputChoice;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.document.Article;
import org.credibility.source.KnownSources;

/**
 * What a check is told to do.
 *
 * @param inputs what is read
 * @param facts what the user tells of it
 * @param layers what options and settings files set
 * @param asOf the day at which age is measured
 * @param knownSources the sources that the user knows
 * @param targets where findings go
 */
record CheckSettings(
        InputChoice inputs,
        DraftFacts facts,
        LayeredSettings layers,
        Optional<LocalDate> asOf,
        KnownSources knownSources,
        List<FindingsOptions.Target> targets) {
    /** Copies the list and checks that every part is given. */
    CheckSettings {
        requireNonNull(inputs, "inputs");
        requireNonNull(facts, "facts");
        requireNonNull(layers, "layers");
        requireNonNull(asOf, "asOf");
        requireNonNull(knownSources, "knownSources");
        targets = List.copyOf(targets);
    }

    /** Returns the article of a draft: options go over what the draft tells, and that over settings files. */
    Article article(Draft draft) {
        return layers.complete(facts.article(draft));
    }

    /**
     * Returns an analyzer that holds articles against the policy that is set. Findings rest on the attributions of the rules
     * and no format of them lists any, so that nothing goes over them.
     */
    CredibilityAnalyzer analyzer() {
        CredibilityAnalyzer.Builder analyzer = CredibilityAnalyzer.builder()
                .knownSources(knownSources)
                .policy(layers.policy())
                .rules(layers.triedRules())
                .attributionReview(AttributionReview.NONE);
        asOf.ifPresent(analyzer::asOf);
        return analyzer.build();
    }
}
