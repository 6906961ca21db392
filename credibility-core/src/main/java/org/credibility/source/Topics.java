package org.credibility.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * Finds what a sentence is about, a paper, a body or people, where the words behind it mean that by "it", "they" or "two
 * of them" although it has said nothing yet: "A slide tells another story. It puts the end in May."
 */
final class Topics {
    private static final int LONGEST = 12;
    private static final int LONGEST_GROUP = 6;

    /** What was done to an account by whoever it comes from. */
    private static final Set<String> TOLD =
            Set.of("broken", "carried", "disclosed", "published", "reported", "revealed", "told", "written");

    private final TaggedText text;
    private final RecentSources recent;

    Topics(TaggedText text, RecentSources recent) {
        this.text = text;
        this.recent = recent;
    }

    /** The words of the topic that "it" or "they" means; empty where a source that spoke since may be meant. */
    Optional<Mention> meant(Mention pronoun) {
        Word word = pronoun.words().get(0);
        boolean many = word.isOneOf("they");
        return many || word.isOneOf("it") ? near(pronoun, many) : Optional.empty();
    }

    /** The words of the people of whom "two of them" means some; empty where nobody unnamed was just told of. */
    Optional<Mention> whole(Mention part) {
        return near(part, true)
                .filter(topic -> SourcePhrase.of(topic.text(text.text())).isIndefinite());
    }

    private Optional<Mention> near(Mention mention, boolean many) {
        int at = text.sentenceIndexAt(mention.span().begin());
        return topic(mention.sentence(), mention, many)
                .or(() -> at == 0
                        ? Optional.empty()
                        : Optional.of(text.sentences().get(at - 1))
                                .filter(before -> before.sentence().paragraph()
                                        == mention.sentence().sentence().paragraph())
                                .flatMap(before -> topic(before, mention, many)));
    }

    private Optional<Mention> topic(TaggedSentence sentence, Mention mention, boolean many) {
        List<Word> words = sentence.words();
        boolean own = sentence.span().equals(mention.sentence().span());
        int limit = own ? sentence.indexAt(mention.span().begin()) : words.size();
        int begin = origin(words, limit);
        int end = end(words, begin, limit);
        boolean apart = many || !own || isParted(words.subList(end, limit));
        boolean fits = end > begin
                && end < limit
                && apart
                && !words.get(begin).isOneOf("no", "neither")
                && isSource(words, begin, end, many)
                && !text.structure().isQuoted(words.get(begin).span().begin())
                && isLast(words.get(end).span().begin());
        return fits
                ? Optional.of(
                        new Mention(sentence.span(begin, end), words.subList(begin, end), mention.cue(), sentence))
                : Optional.empty();
    }

    /** "The register knows nothing of it: it lists two", where "The decision is wrong, it said" is the word of another one. */
    private static boolean isParted(List<Word> words) {
        return words.stream().anyMatch(word -> word.isOneOf(":", ";"));
    }

    /** "The idea comes from a draft", "It was told by a daily": the words behind, else those that open the sentence. */
    private static int origin(List<Word> words, int limit) {
        int verb = 1;
        while (verb < Math.min(limit, LONGEST) && !words.get(verb).type().isFinite()) {
            verb++;
        }
        if (verb + 1 < limit
                && words.get(verb).isOneOf("comes", "came", "come")
                && words.get(verb + 1).isOneOf("from")) {
            return verb + 2;
        }
        boolean passive = verb < limit && words.get(verb).isOneOf("is", "was", "has");
        for (int at = verb + 2; passive && at + 1 < Math.min(limit, verb + LONGEST_GROUP); at++) {
            if (words.get(at).isOneOf("by") && TOLD.contains(words.get(at - 1).lower())) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The index behind a noun phrase with its complements, before a verb, a comma or a relative clause. */
    private static int end(List<Word> words, int begin, int limit) {
        int end = begin;
        while (end < Math.min(limit, begin + LONGEST) && isInPhrase(words.get(end))) {
            end++;
        }
        boolean governed = end > begin && words.get(end - 1).is(WordClass.PREPOSITION);
        return governed || words.get(begin).is(WordClass.PREPOSITION) ? begin : end;
    }

    private static boolean isInPhrase(Word word) {
        return word.is(WordClass.NOUN)
                || word.is(WordClass.NAME)
                || word.is(WordClass.ADJECTIVE)
                || word.is(WordClass.DETERMINER)
                || word.is(WordClass.NUMERAL)
                || word.is(WordClass.POSSESSIVE)
                || word.is(WordClass.PREPOSITION);
    }

    private static boolean isSource(List<Word> words, int begin, int end, boolean many) {
        int head = begin;
        while (head + 1 < end && !words.get(head + 1).is(WordClass.PREPOSITION)) {
            head++;
        }
        int noun = head;
        while (noun > begin && words.get(noun).is(WordClass.NAME)) {
            noun--;
        }
        List<String> lower =
                words.subList(begin, noun + 1).stream().map(Word::lower).toList();
        boolean plural = isPlural(words.get(head));
        boolean counted = many && words.get(begin).is(WordClass.NUMERAL) && namesDoer(lower.get(lower.size() - 1));
        return plural == many
                && lower.size() > (many ? 0 : 1)
                && (counted
                        || noun(lower)
                                .filter(kind -> many ? isMany(kind) : isOne(kind))
                                .isPresent());
    }

    private static boolean namesDoer(String plural) {
        return plural.endsWith("ers") || plural.endsWith("ors") || plural.endsWith("ists") || plural.endsWith("ees");
    }

    private static boolean isPlural(Word head) {
        return (head.is(WordClass.NOUN)
                        && head.lower().endsWith("s")
                        && !head.lower().endsWith("ss"))
                || head.isOneOf("people", "police");
    }

    /** The noun of the lexicon that ends the words, a name behind it left out: "the trade paper Signal Path". */
    private static Optional<SourceNoun> noun(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<PhraseTable.Match<SourceNoun>> match = SourceNouns.at(words, at);
            if (match.isPresent() && match.get().end() == words.size()) {
                return match.map(PhraseTable.Match::value);
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(SourceNoun noun) {
        return switch (noun) {
            case RECORD, FILING, PLEADING, LEAK, STUDY, PREPRINT, MEASUREMENT, AUTHORITY, SERVICE, OUTLET, BODY -> true;
            default -> false;
        };
    }

    private static boolean isMany(SourceNoun noun) {
        return switch (noun) {
            case RECORD, RESEARCHER, AUTHORITY, SERVICE -> true;
            default -> SourceNouns.isOfPersons(noun);
        };
    }

    /** Whether no source was named since a place of the text. */
    private boolean isLast(int offset) {
        return recent.latest(entity -> entity.lastOffset() >= offset).isEmpty();
    }
}
