package org.credibility.source;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/** Finds whom a possessive pronoun at the head of a source means: "its spokesman" of the water works, "his lawyer". */
final class Owners {
    private static final int REACH = 2;
    private static final int LONGEST = 6;

    private final TaggedText text;
    private final NameIndex names;
    private final PersonMentions persons;

    Owners(TaggedText text, NameIndex names, PersonMentions persons) {
        this.text = text;
        this.names = names;
        this.persons = persons;
    }

    /** The words of a mention with its owner in the place of the pronoun; empty where it has none or nobody is meant. */
    Optional<String> owned(Mention mention) {
        Word pronoun = mention.words().get(0);
        if (mention.words().size() < 2 || !pronoun.isOneOf("its", "their", "his", "her")) {
            return Optional.empty();
        }
        int rest = mention.words().get(1).span().begin();
        String words = Mention.folded(text.text().substring(rest, mention.span().end()));
        return owner(mention).map(found -> possessive(found) + " " + words);
    }

    /** Whom the pronoun at the head of a mention means. */
    Optional<String> owner(Mention mention) {
        Word pronoun = mention.words().get(0);
        if (pronoun.isOneOf("its", "their")) {
            return body(mention);
        }
        return pronoun.isOneOf("his", "her")
                ? persons.antecedent(mention.span().begin(), Genders.ofWord(pronoun.lower()))
                : Optional.empty();
    }

    private static String possessive(String owner) {
        return owner + (owner.endsWith("s") ? "'" : "'s");
    }

    /** The subject of the own sentence before the pronoun, else that of the nearest sentence before. */
    private Optional<String> body(Mention mention) {
        int own = text.sentenceIndexAt(mention.span().begin());
        for (int at = own; at >= Math.max(0, own - REACH); at--) {
            TaggedSentence sentence = text.sentences().get(at);
            int end = at == own
                    ? sentence.indexAt(mention.span().begin())
                    : sentence.words().size();
            Optional<String> subject = subject(sentence.words(), end);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The first noun phrase that no preposition governs and that is of no person. */
    private Optional<String> subject(List<Word> words, int end) {
        for (int at = 0; at < end; at++) {
            boolean opens = words.get(at).isOneOf("the") || NameRuns.end(words, at) > at;
            boolean governed = at > 0 && words.get(at - 1).is(WordClass.PREPOSITION);
            boolean quoted = text.structure().isQuoted(words.get(at).span().begin());
            if (opens && !governed && !quoted) {
                return phrase(words, at, end);
            }
        }
        return Optional.empty();
    }

    private Optional<String> phrase(List<Word> words, int begin, int end) {
        int first = words.get(begin).isOneOf("the") ? begin + 1 : begin;
        int last = first;
        while (last < Math.min(end, first + LONGEST) && isInPhrase(words, first, last)) {
            last++;
        }
        if (last == first) {
            return Optional.empty();
        }
        String phrase = NameRuns.join(words, first, last);
        boolean person = names.isPerson(phrase)
                || SourceNouns.at(List.of(words.get(last - 1).lower()), 0)
                        .filter(match -> SourceNouns.isOfPersons(match.value()))
                        .isPresent();
        return person ? Optional.empty() : Optional.of(phrase);
    }

    private static boolean isInPhrase(List<Word> words, int first, int at) {
        boolean verb = at > first && words.get(at - 1).is(WordClass.VERB);
        return (isNominal(words.get(at)) && !verb) || isNoun(words, at);
    }

    /** "the water works disputed": of two words that look like verbs the first is a noun. */
    private static boolean isNoun(List<Word> words, int at) {
        return words.get(at).is(WordClass.VERB)
                && at + 1 < words.size()
                && (words.get(at + 1).type().isFinite()
                        || words.get(at + 1).lower().endsWith("ed"));
    }

    private static boolean isNominal(Word word) {
        return word.is(WordClass.NAME) || word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE);
    }
}
