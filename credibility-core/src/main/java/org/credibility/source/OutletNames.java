package org.credibility.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * The names that a text uses as names of outlets, whatever their words are: "the trade site Runway Nine", "Al-Noor, a daily
 * newspaper", "Deadline Row has the scoop", "reprinted by the Mirrorball".
 */
final class OutletNames {
    private static final int LONGEST_APPOSITION = 5;
    private static final int BY_REACH = 8;
    private static final int RELATIVE_REACH = 3;

    private final Set<String> names = new HashSet<>();

    private OutletNames() {}

    static OutletNames of(TaggedText text) {
        OutletNames outlets = new OutletNames();
        for (TaggedSentence sentence : text.sentences()) {
            outlets.read(sentence.words());
        }
        return outlets;
    }

    /** Whether the text uses a name as that of an outlet. */
    boolean contains(String name) {
        return names.contains(name);
    }

    private void read(List<Word> words) {
        int at = 0;
        while (at < words.size()) {
            int end = NameRuns.end(words, at);
            boolean outlet = end > at
                    && (hasArticle(words, at)
                            || isCalledOutlet(words, at)
                            || isExplainedAsOutlet(words, end)
                            || hasStory(words, end)
                            || asksOthers(words, end)
                            || madeKnown(words, at));
            if (outlet && !isPersonal(words.get(at))) {
                names.add(NameRuns.join(words, at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isPersonal(Word first) {
        return first.entry().isGivenName();
    }

    /** "according to The Lantern": an article with a capital within a sentence is a word of the title. */
    private static boolean hasArticle(List<Word> words, int name) {
        int the = words.get(name).text().equals("The") ? name : name - 1;
        return the > 0
                && words.get(the).text().equals("The")
                && !words.get(the - 1).is(WordClass.QUOTATION_MARK)
                && !words.get(the - 1).isOneOf(":", "-", "–", "—", "*", "•")
                && !isWhere(words, the);
    }

    /** "officials in The Hague", not "an article in The Lantern": where somebody or something is. */
    private static boolean isWhere(List<Word> words, int the) {
        boolean in = the > 1 && words.get(the - 1).isOneOf("in", "at", "near", "from", "outside", "around");
        return in && !tellsOfPrint(words.get(the - 2));
    }

    private static boolean tellsOfPrint(Word word) {
        return word.entry().does(SourceWord.PUBLICATION)
                || word.entry().does(SourceWord.PRINTING)
                || word.entry().does(SourceWord.WRITING)
                || word.entry().does(SourceWord.JOURNALIST);
    }

    /** "the trade site Runway Nine": a noun for outlets right before the name. */
    private static boolean isCalledOutlet(List<Word> words, int name) {
        return name > 0 && isOutlet(words, name - 1);
    }

    /** "Al-Noor, a daily newspaper in the capital": a noun for outlets in the apposition. */
    private static boolean isExplainedAsOutlet(List<Word> words, int end) {
        boolean apposition = end + 2 < words.size()
                && words.get(end).isOneOf(",")
                && words.get(end + 1).is(WordClass.DETERMINER);
        for (int at = end + 2; apposition && at < Math.min(words.size(), end + 2 + LONGEST_APPOSITION); at++) {
            if (!words.get(at).is(WordClass.NOUN) && !words.get(at).is(WordClass.ADJECTIVE)) {
                return isOutlet(words, at - 1);
            }
        }
        return false;
    }

    private static boolean isOutlet(List<Word> words, int at) {
        String noun = words.get(at).lower();
        boolean outlet = SourceNouns.at(List.of(noun), 0)
                .filter(match -> match.value() == SourceNoun.OUTLET)
                .isPresent();
        return (outlet && !Lexicon.english().does(SourceWord.JOURNALIST, noun))
                || Lexicon.english().does(SourceWord.MASTHEAD, noun);
    }

    /** "Deadline Row has the scoop", "La Voce had the story first". */
    private static boolean hasStory(List<Word> words, int end) {
        return end + 2 < words.size()
                && words.get(end).isOneOf("has", "had")
                && words.get(end + 1).isOneOf("the")
                && words.get(end + 2).isOneOf("scoop", "story", "exclusive", "details");
    }

    /** "the Record, which has it from two bankers", "the Post, whose report": what outlets do behind a relative pronoun. */
    private static boolean asksOthers(List<Word> words, int end) {
        boolean apposed = end + 2 < words.size() && words.get(end).isOneOf(",");
        if (apposed && words.get(end + 1).isOneOf("citing", "quoting")) {
            return true;
        }
        boolean relative = apposed && words.get(end + 1).isOneOf("which", "whose");
        for (int at = end + 2; relative && at < Math.min(words.size(), end + 2 + RELATIVE_REACH); at++) {
            String word = words.get(at).lower();
            if (Lexicon.english().does(SourceWord.PRINTING, word)
                    || Lexicon.english().does(SourceWord.PUBLICATION, word)
                    || words.get(at).isOneOf("spoke", "spoken", "quoted", "quotes", "cited", "cites", "interviewed")
                    || (words.get(at).isOneOf("has", "had")
                            && at + 1 < words.size()
                            && words.get(at + 1).isOneOf("it", "seen"))) {
                return true;
            }
        }
        return false;
    }

    /** "The news was broken by the Circuit", "reprinted in the Mirrorball": outlets make things known to all. */
    private static boolean madeKnown(List<Word> words, int name) {
        int before = name > 0 && words.get(name - 1).isOneOf("the") ? name - 1 : name;
        boolean by = before > 0 && words.get(before - 1).isOneOf("by", "in");
        Optional<Word> verb = by ? verbBefore(words, before - 1) : Optional.empty();
        boolean picked = before > 1 && words.get(before - 2).isOneOf("up");
        return verb.filter(word -> word.entry().does(SourceWord.PRINTING) || (picked && word.isOneOf("picked")))
                .isPresent();
    }

    private static Optional<Word> verbBefore(List<Word> words, int by) {
        for (int at = by - 1; at >= Math.max(0, by - BY_REACH); at--) {
            Word word = words.get(at);
            if (word.is(WordClass.PARTICIPLE) || word.type().isFinite()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
