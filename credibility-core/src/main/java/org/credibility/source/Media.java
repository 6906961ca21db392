package org.credibility.source;

import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.CreditWord;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Finds the outlet through which a source reaches the reader: whom it told, who spoke with it, who saw its papers. */
final class Media {
    private static final int LONGEST_LISTENER = 8;
    private static final int PREPOSITION_REACH = 4;

    private final TaggedText text;
    private final MentionReader mentions;

    Media(TaggedText text, MentionReader mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The outlet that passes an attribution on, unless it is the article's own; empty where the words name none. */
    Optional<Mention> of(Attribution attribution) {
        return told(attribution)
                .or(() -> saidTo(attribution))
                .or(() -> spokeWith(attribution))
                .or(() -> passedTo(attribution))
                .or(() -> saw(attribution));
    }

    /** "told the Courier". */
    private Optional<Mention> told(Attribution attribution) {
        if (!attribution.cue().lemma().equals("tell")) {
            return Optional.empty();
        }
        TaggedSentence sentence = mentions.sentenceAt(attribution.cue().span().begin());
        return outletAt(sentence, sentence.indexAt(attribution.cue().span().end()));
    }

    /** "admitted to the Courier", "said to Radio Nord". */
    private Optional<Mention> saidTo(Attribution attribution) {
        Span cue = attribution.cue().span();
        TaggedSentence sentence = mentions.sentenceAt(cue.begin());
        int next = sentence.indexAt(cue.end());
        boolean to =
                next < sentence.words().size() && sentence.words().get(next).isOneOf("to");
        return to ? outletAt(sentence, next + 1) : Optional.empty();
    }

    /** "recounted it to the Courier", "was disclosed to the Courier by": whom the words of a credit name. */
    private Optional<Mention> passedTo(Attribution attribution) {
        if (attribution.cue().kind() != CueKind.CREDIT) {
            return Optional.empty();
        }
        Span cue = attribution.cue().span();
        TaggedSentence sentence = mentions.sentenceAt(cue.begin());
        int end = sentence.indexAt(cue.end());
        for (int at = sentence.indexAt(cue.begin()); at < end; at++) {
            if (sentence.words().get(at).isOneOf("to") && !isMoved(sentence, at)) {
                return outletAt(sentence, at + 1);
            }
        }
        boolean seen = does(SourceWord.SEEN, sentence.words().get(sentence.indexAt(cue.begin())));
        return seen ? outletAt(sentence, end) : Optional.empty();
    }

    /** "traced to", "made its way to": the words behind "to" are the source itself. */
    private static boolean isMoved(TaggedSentence sentence, int to) {
        Word before = sentence.words().get(to - 1);
        return before.isOneOf("way", "back")
                || before.entry()
                        .creditWord()
                        .filter(use -> use == CreditWord.TRACED)
                        .isPresent();
    }

    /** "said in an interview with the Courier", "Speaking to Radio Nord, she said"; not what she has from others. */
    private Optional<Mention> spokeWith(Attribution attribution) {
        TaggedSentence sentence = mentions.sentenceAt(attribution.cue().span().begin());
        List<Word> words = sentence.words();
        int begin = attribution.nestedIn().isPresent()
                ? sentence.indexAt(attribution.cue().span().begin())
                : 0;
        for (int at = begin; at < words.size(); at++) {
            if (does(SourceWord.TALK, words.get(at)) && !isSaid(attribution, words.get(at))) {
                Optional<Mention> outlet = behindPreposition(sentence, at, "with", "to", "on");
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    /** "a memo seen by the Courier", "emails passed to the Courier". */
    private Optional<Mention> saw(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return Optional.empty();
        }
        Span source = TextSourceResolver.cover(attribution.source());
        TaggedSentence sentence = mentions.sentenceAt(source.begin());
        int end = sentence.indexAt(source.end());
        for (int at = sentence.indexAt(source.begin()); at < end; at++) {
            if (does(SourceWord.SEEN, sentence.words().get(at))) {
                return behindPreposition(sentence, at, "by", "to", "with", "of");
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(Attribution attribution, Word word) {
        return attribution.content().stream().anyMatch(part -> part.contains(word.span()));
    }

    private Optional<Mention> behindPreposition(TaggedSentence sentence, int from, String... prepositions) {
        int end = Math.min(sentence.words().size(), from + PREPOSITION_REACH);
        for (int at = from + 1; at < end; at++) {
            Optional<Mention> outlet =
                    sentence.words().get(at).isOneOf(prepositions) ? outletAt(sentence, at + 1) : Optional.empty();
            if (outlet.isPresent()) {
                return outlet;
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> outletAt(TaggedSentence sentence, int begin) {
        List<Word> words = sentence.words();
        int end = begin;
        while (end < words.size() && end - begin < LONGEST_LISTENER && isListener(words.get(end))) {
            end = Math.max(end + 1, NameRuns.end(words, end));
        }
        boolean named = end > begin
                && words.subList(begin, end).stream()
                        .anyMatch(word -> word.is(WordClass.NAME) && !does(SourceWord.PEOPLE, word));
        if (!named || does(SourceWord.AUDIENCE, words.get(end - 1))) {
            return Optional.empty();
        }
        Span span = sentence.span(begin, end);
        return mentions.isOwnOutlet(Mention.folded(span.in(text.text())))
                ? Optional.empty()
                : Optional.of(new Mention(span, sentence.wordsIn(span), "reported", sentence));
    }

    private static boolean does(SourceWord use, Word word) {
        return word.entry().does(use);
    }

    private static boolean isListener(Word word) {
        return word.is(WordClass.NAME)
                || word.is(WordClass.DETERMINER)
                || word.is(WordClass.NOUN)
                || word.is(WordClass.POSSESSIVE)
                || word.is(WordClass.ADJECTIVE);
    }
}
