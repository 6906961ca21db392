package org.credibility.speech;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.AttributionFinder;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.TextParser;

/**
 * Finds attributions by rules and by models trained on news articles, each where it is better.
 *
 * <p>The rules know what the training articles do not show: headlines, posts, rumours without a source, relays. The
 * models know how far what is said goes, and cues that no table has. Where both read a cue the words of source and
 * content are those that the models find more probable. Never changes and is safe for use by several threads; the
 * models are read when the first article is.
 */
public final class TrainedAttributionFinder implements AttributionFinder {
    private final CueAttributionFinder rules = new CueAttributionFinder();

    /** Makes a finder with the models of English. */
    public TrainedAttributionFinder() {}

    /** @throws IllegalStateException if a model is missing or damaged */
    @Override
    public List<Attribution> find(Article article, TaggedText text) {
        requireNonNull(article, "article");
        List<Attribution> ruled = rules.find(article, text);
        SpeechModels models = SpeechModels.english();
        Reading reading =
                Reading.of(TextParser.english().parse(text.structure()), text, ruled, models.priors());
        return JoinedAttributions.of(reading, ruled, models.judged(reading));
    }
}
