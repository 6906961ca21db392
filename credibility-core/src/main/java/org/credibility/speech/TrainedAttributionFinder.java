package org.credibility.speech;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.AttributionFinder;
import org.credibility.attribution.AttributionReview;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.TextParser;

/**
 * Finds attributions by rules and by models trained on news articles, each where it is better.
 *
 * <p>The rules know what the training articles do not show: posts, rumours without a source, relays. The models know how
 * far what is said goes, and cues that no table has. As a review it goes over what rules found already. Its time is
 * linear: a cue is looked at with at most 160 words to each side, and of a text with more than 10,000 possible cues the
 * rest stays as the rules read it. Never changes and is safe for use by several threads; the models are read when the
 * first article is.
 */
public final class TrainedAttributionFinder implements AttributionFinder, AttributionReview {
    private final AttributionFinder rules = new CueAttributionFinder();

    /** Makes a finder with the models of English. */
    public TrainedAttributionFinder() {}

    /** @throws IllegalStateException if a model is missing or damaged */
    @Override
    public List<Attribution> find(Article article, TaggedText text) {
        return review(article, text, rules.find(article, text));
    }

    /** @throws IllegalStateException if a model is missing or damaged */
    @Override
    public List<Attribution> review(Article article, TaggedText text, List<Attribution> found) {
        requireNonNull(article, "article");
        requireNonNull(found, "found");
        SpeechModels models = SpeechModels.english();
        ParsedText parsed = TextParser.english().parse(text.structure());
        Reading reading = Reading.of(parsed, text, found, models.priors());
        return JoinedAttributions.of(reading, article.blocks(), found, models.judged(reading));
    }
}
