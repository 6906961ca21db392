package org.credibility.source;

import static org.credibility.lexicon.SourceDescriptor.ACCESS;
import static org.credibility.lexicon.SourceDescriptor.REASON;

import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.lexicon.SourceNoun;

/**
 * Tells what a source is from the nouns in its words, the head of the phrase first.
 *
 * <p>"A spokesperson for the ministry" is a spokesperson, "the ministry's report" a report: the noun that heads the
 * phrase decides; whose it is, where it is said and how it is described tell the rest; a name beside it tells whether
 * readers know who it is. The rules are tried in this order: the article's own outlet, papers, rumours, accounts,
 * people, bodies. Never changes and is safe for use by several threads.
 */
public final class WordSourceClassifier implements SourceClassifier {
    /** Makes a classifier. */
    public WordSourceClassifier() {}

    @Override
    public SourceLabel classify(SourceMention mention) {
        SourceContext context = SourceContext.of(mention);
        SourcePhrase source = context.source();
        SourceType type = type(context);
        return new SourceLabel(
                type,
                AnonymityRules.anonymity(type, source),
                count(type, source),
                source.tells(ACCESS),
                source.tells(REASON));
    }

    private static SourceType type(SourceContext context) {
        return BodyRules.own(context)
                .or(() -> DocumentRules.type(context))
                .or(() -> rumour(context.source()))
                .or(() -> SocialRules.type(context))
                .or(() -> PersonRules.type(context))
                .orElseGet(() -> BodyRules.type(context));
    }

    private static Optional<SourceType> rumour(SourcePhrase source) {
        return source.role()
                .filter(role -> role == SourceNoun.RUMOUR && !source.names().isOfPerson())
                .map(role -> SourceType.UNATTRIBUTED_RUMOUR);
    }

    private static OptionalInt count(SourceType type, SourcePhrase source) {
        if (type.group() != SourceGroup.ANONYMOUS) {
            return OptionalInt.of(1);
        }
        for (String word : source.words()) {
            int number = Numerals.value(word);
            if (number > 0) {
                return OptionalInt.of(number);
            }
        }
        return source.holds("a", "an", "one", "another") ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
