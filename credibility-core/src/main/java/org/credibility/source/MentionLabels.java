package org.credibility.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.document.Article;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;

/**
 * Labels mentions by their words, and where these are a bare name by the words that introduced the name and by what it
 * does in the text.
 */
final class MentionLabels {
    private static final int MOST_AS_SOURCE = 1;
    private static final int LONGEST_SENTENCE = 1000;

    private final String text;
    private final NameIndex names;
    private final Introductions introductions;
    private final SourceClassifier classifier;
    private final Article article;

    MentionLabels(
            TaggedText text,
            NameIndex names,
            Introductions introductions,
            SourceClassifier classifier,
            Article article) {
        this.text = text.text();
        this.names = names;
        this.introductions = introductions;
        this.classifier = classifier;
        this.article = article;
    }

    /** The label of the words of a mention. */
    SourceLabel of(Mention mention) {
        return of(mention.text(text), mention);
    }

    /** The label of a mention with its words told in full. */
    SourceLabel of(String words, Mention mention) {
        return classifier.classify(new SourceMention(words, mention.cue(), sentence(mention)));
    }

    /** The label of a mention that calls its source by a name. */
    SourceLabel named(String name, String full, Mention mention) {
        boolean bare = isBare(mention);
        SourceLabel label = of(bare ? introduced(full, mention) : inFull(name, full, mention), mention);
        if (isOwn(full)) {
            return label.as(SourceType.OWN_REPORTING, Anonymity.NAMED);
        }
        if (isPublished(label, full, mention) || isOutlet(label, name, full, mention)) {
            return label.as(SourceType.OTHER_OUTLET, Anonymity.NAMED);
        }
        if (label.type() == SourceType.OFFICIAL_STATEMENT && names.isPerson(full)) {
            boolean unknown = bare && isUnknown(full);
            return label.as(unknown ? SourceType.NAMED_PARTICIPANT : SourceType.OFFICIAL_STATEMENT, Anonymity.NAMED);
        }
        if (label.anonymity() == Anonymity.ANONYMOUS
                && label.type().group() == SourceGroup.ANONYMOUS
                && names.isPerson(full)) {
            return label.as(SourceType.NAMED_PARTICIPANT, Anonymity.NAMED);
        }
        if (label.anonymity() == Anonymity.ANONYMOUS
                && label.type().group() == SourceGroup.NAMED
                && names.isPerson(full)) {
            return label.as(label.type(), Anonymity.NAMED);
        }
        boolean body = label.type() == SourceType.NAMED_PARTICIPANT && bare && !names.isPerson(full);
        return body ? label.as(SourceType.OFFICIAL_STATEMENT, Anonymity.NAMED) : label;
    }

    /** "Moe, 71, a retired mechanic" with the first name that the text gives elsewhere. */
    private String inFull(String name, String full, Mention mention) {
        String words = mention.text(text);
        boolean told = name.equals(full) || !full.endsWith(" " + name) || words.contains(full);
        return told || !names.isPerson(full)
                ? words
                : Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .replaceFirst(Matcher.quoteReplacement(full));
    }

    private String introduced(String full, Mention mention) {
        String article = mention.words().get(0).isOneOf("the") ? "the " : "";
        return article
                + introductions
                        .of(full)
                        .filter(intro -> names.isPerson(full) || !isCounterpart(intro))
                        .map(intro -> told(full, intro))
                        .orElse(full);
    }

    /** "the smaller rival Castor Lines": what a firm is to another one is no word on the firm. */
    private static boolean isCounterpart(String introduction) {
        return Arrays.stream(introduction.toLowerCase(Locale.ROOT).split(" ", -1))
                .anyMatch(word -> Lexicon.english().does(SourceWord.COUNTERPART, word));
    }

    /** "Courier's" stands before the name, all else behind it. */
    private static String told(String full, String introduction) {
        return introduction.endsWith("'s") ? introduction + " " + full : full + ", " + introduction;
    }

    /** Whether nothing in the text says what somebody is. */
    private boolean isUnknown(String full) {
        return introductions
                .of(full)
                .flatMap(intro -> SourcePhrase.of(intro).role())
                .isEmpty();
    }

    private boolean isPublished(SourceLabel label, String full, Mention mention) {
        return mention.words().stream().anyMatch(MainName::isPublication)
                && label.type().group() != SourceGroup.SOCIAL
                && label.type().group() != SourceGroup.RECORD
                && !names.isPerson(full);
    }

    /** What the text uses as an outlet, reports, or is named for nothing but what it says. */
    private boolean isOutlet(SourceLabel label, String name, String full, Mention mention) {
        boolean untold = label.type() == SourceType.OFFICIAL_STATEMENT
                || label.type() == SourceType.NAMED_PARTICIPANT
                || label.type() == SourceType.VAGUE_SOURCES;
        boolean site = label.type() == SourceType.VAGUE_SOURCES
                && NameIndex.nameWord(full)
                        .filter(word -> word == NameWord.OUTLET)
                        .isPresent();
        if (untold && (site || names.isOutlet(full))) {
            return true;
        }
        if (!untold || !isBare(mention) || NameIndex.nameWord(full).isPresent()) {
            return false;
        }
        boolean reports = SourceContext.isReporting(mention.cue());
        return names.isPerson(full)
                ? label.type() == SourceType.NAMED_PARTICIPANT && reports && !names.isShortened(full)
                : reports || (isCited(mention) && names.count(name) <= MOST_AS_SOURCE);
    }

    /** "according to Vestkysten": whether no verb of the source's own gives its words. */
    private static boolean isCited(Mention mention) {
        return Lexicon.english()
                .cuePhrases()
                .longestAt(List.of(mention.cue().toLowerCase(Locale.ROOT).split(" ", -1)), 0)
                .isPresent();
    }

    /** The label of somebody whom the text names without letting it say anything there. */
    SourceLabel introduced(String name) {
        String full = names.fullName(name);
        String words = introductions.of(full).map(intro -> told(full, intro)).orElse(full);
        return classifier.classify(new SourceMention(words, "", ""));
    }

    /** Whether a mention is a name and says nothing of whose it is. */
    static boolean isBare(Mention mention) {
        return mention.words().stream()
                .allMatch(word -> word.is(WordClass.NAME)
                        || word.is(WordClass.DETERMINER)
                        || word.is(WordClass.PRONOUN)
                        || word.is(WordClass.NUMERAL)
                        || word.entry().isNameParticle()
                        || word.isOneOf(",")
                        || word.is(WordClass.RELATIVE));
    }

    private boolean isOwn(String full) {
        String key = full.toLowerCase(Locale.ROOT);
        return article.publisher()
                .map(publisher -> publisher.toLowerCase(Locale.ROOT))
                .filter(publisher -> publisher.equals(key) || publisher.endsWith(" " + Identities.withoutArticle(key)))
                .isPresent();
    }

    private String sentence(Mention mention) {
        Span sentence = mention.sentence().span();
        int end = Math.min(sentence.end(), sentence.begin() + LONGEST_SENTENCE);
        return Mention.folded(text.substring(sentence.begin(), end));
    }
}
