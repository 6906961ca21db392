package org.credibility.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.document.Article;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Reads the words in which attributions name their sources, the outlets they spoke to and where they have it from. */
final class MentionReader {
    private static final int LONGEST_ADJUNCT = 6;
    private static final int LONGEST_WITNESS = 8;

    private final Article article;
    private final TaggedText text;

    MentionReader(Article article, TaggedText text) {
        this.article = article;
        this.text = text;
    }

    /** The words of an attribution's source with what stands around them. */
    Mention of(Attribution attribution) {
        Span named = TextSourceResolver.cover(attribution.source());
        Span cue = attribution.cue().span();
        TaggedSentence sentence = sentenceAt(named.begin());
        Span span = trimmed(sentence, named);
        Span around = Span.of(cue.begin(), Math.max(cue.end(), cueEnd(attribution, sentence)));
        return new Mention(span, sentence.wordsIn(span), Mention.folded(around.in(text.text())), sentence);
    }

    /**
     * Without an adjunct before it and a pronoun left hanging behind it: "In Arbo the mayor", "posts that". A relative pronoun
     * alone stands for the phrase before it.
     */
    private static Span trimmed(TaggedSentence sentence, Span span) {
        int begin = sentence.indexAt(span.begin());
        int end = begin + sentence.wordsIn(span).size();
        List<Word> words = sentence.words();
        if (end == begin + 1 && words.get(begin).is(WordClass.RELATIVE)) {
            RelativeAntecedents.Phrase phrase = new RelativeAntecedents(sentence).before(begin);
            return phrase.begin() < phrase.end() ? sentence.span(phrase.begin(), phrase.end()) : span;
        }
        int first = behindAdjunct(words, begin, end);
        int last = end;
        while (last > first + 1
                && (words.get(last - 1).is(WordClass.RELATIVE)
                        || words.get(last - 1).is(WordClass.COMPLEMENTIZER)
                        || words.get(last - 1).is(WordClass.COORDINATOR)
                        || words.get(last - 1).is(WordClass.POSSESSIVE))) {
            last--;
        }
        if (last > first + 1 && isSubjectPronoun(words.get(last - 1))) {
            return sentence.span(last - 1, last);
        }
        return first == begin && last == end ? span : sentence.span(first, last);
    }

    /** "a topic she knew": who speaks is the pronoun, what stands before it is spoken of. */
    private static boolean isSubjectPronoun(Word word) {
        return word.isOneOf("he", "she", "they");
    }

    /** "09:25 Our reporter": the time at which a line of a running report was written. */
    private static boolean isTime(Word word) {
        return word.is(WordClass.NUMERAL) && word.text().indexOf(':') > 0;
    }

    /** Where the determiner behind a preposition and its noun stands; the beginning where nothing is put before. */
    private static int behindAdjunct(List<Word> words, int begin, int end) {
        if (isTime(words.get(begin)) && begin + 1 < end) {
            return begin + 1;
        }
        if (words.get(begin).isOneOf("what", "how", "why") && begin + 1 < end) {
            return words.get(begin + 1).is(WordClass.DETERMINER) ? begin + 1 : begin;
        }
        if (!words.get(begin).is(WordClass.PREPOSITION)) {
            return begin;
        }
        for (int at = begin + 2; at < Math.min(end, begin + LONGEST_ADJUNCT); at++) {
            boolean noun =
                    words.get(at - 1).is(WordClass.NAME) || words.get(at - 1).is(WordClass.NOUN);
            if (noun && words.get(at).is(WordClass.DETERMINER)) {
                return at;
            }
        }
        return begin;
    }

    private int cueEnd(Attribution attribution, TaggedSentence sentence) {
        int end = sentence.span().end();
        int cue = attribution.cue().span().end();
        for (Span part : attribution.content()) {
            if (part.begin() >= cue && part.begin() < end) {
                return part.begin();
            }
        }
        return end;
    }

    /** "Witnesses saw a grey van, according to the station": those who saw what an outlet tells. */
    Optional<Mention> witness(Attribution attribution) {
        if (attribution.content().isEmpty()) {
            return Optional.empty();
        }
        TaggedSentence sentence = sentenceAt(attribution.content().get(0).begin());
        List<Word> words = sentence.words();
        int begin = sentence.indexAt(attribution.content().get(0).begin());
        for (int at = begin + 1; at < Math.min(words.size(), begin + LONGEST_WITNESS); at++) {
            if (words.get(at).entry().does(SourceWord.SEEING)
                    && words.get(at).type().isFinite()) {
                Mention seen = new Mention(
                        sentence.span(begin, at),
                        words.subList(begin, at),
                        words.get(at).text(),
                        sentence);
                boolean witness = SourcePhrase.of(seen.text(text.text()))
                        .role()
                        .filter(role -> role == SourceNoun.WITNESS)
                        .isPresent();
                return witness ? Optional.of(seen) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    TaggedSentence sentenceAt(int offset) {
        return text.sentences()
                .get(Math.min(text.sentenceIndexAt(offset), text.sentences().size() - 1));
    }

    /** Whether the words of a source say that it had the story first. */
    boolean firstReported(Attribution attribution) {
        String words = Mention.folded(
                        TextSourceResolver.cover(attribution.source()).in(text.text()))
                .toLowerCase(Locale.ROOT);
        return words.contains("first reported") || words.contains("first to report") || words.contains("broke the");
    }

    /** Whether words name the outlet that publishes the article. */
    boolean isOwnOutlet(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return article.publisher()
                .map(publisher -> publisher.toLowerCase(Locale.ROOT))
                .filter(publisher -> !publisher.isEmpty())
                .filter(publisher -> lower.contains(publisher) || isShortFor(lower, publisher))
                .isPresent();
    }

    /** "The Courier" of the Velmark Courier. */
    private static boolean isShortFor(String words, String publisher) {
        String name = words.startsWith("the ") ? words.substring(4) : words;
        return !name.isBlank() && publisher.endsWith(" " + name.strip());
    }
}
