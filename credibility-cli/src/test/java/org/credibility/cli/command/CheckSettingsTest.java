package org.credibility.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.credibility.cli.settings.DraftFacts;
import org.credibility.cli.settings.InputChoice;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.document.Article;
import org.credibility.source.KnownSources;
import org.junit.jupiter.api.Test;

class CheckSettingsTest {
    private static final CheckSettings SETTINGS = new CheckSettings(
            InputChoice.of(List.of("a.txt")),
            DraftFacts.NONE,
            LayeredSettings.NONE,
            Optional.empty(),
            KnownSources.NONE,
            List.of());

    @Test
    void goesOverNoAttributionsThatNoFormatLists() {
        Article blasted = Article.ofPlainText("Plan\nCritics blasted the plan to sell the harbour.\n");

        assertThat(SETTINGS.analyzer().analyze(blasted).attributions()).isEmpty();
    }
}
