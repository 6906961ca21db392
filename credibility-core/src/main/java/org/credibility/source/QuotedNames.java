package org.credibility.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * The names of those whom a text quotes, as the words right beside the names tell: "Ann Moe, the mayor, said", "according to
 * Ann Moe". One look at each name, which takes a small part of the time of finding all attributions and resolving their
 * sources; whom only "she said" or "the mayor said" tells of is not found.
 */
public final class QuotedNames {
    private static final int LONGEST_APPOSITION = 16;
    private static final int LONGEST_TITLE = 8;
    private static final int MOST_BEFORE_VERB = 4;
    private static final Set<AnswerWord> ANSWERS =
            EnumSet.of(AnswerWord.DENY, AnswerWord.CONTEST, AnswerWord.REJECT, AnswerWord.COUNTER, AnswerWord.REFUSE);

    private static final CueEntry ACCORDING = new CueEntry("according to", CueKind.REPORT, Frame.SOURCE_AFTER);

    private final NameIndex names;
    private final Set<String> quoted = new TreeSet<>();

    private QuotedNames(NameIndex names) {
        this.names = names;
    }

    /**
     * Returns the names of two words and more of the people and bodies that a text quotes for something, at their fullest,
     * in the order of their spelling. Outlets, and those who only answer what others say, are not among them.
     */
    public static Set<String> of(TaggedText text) {
        QuotedNames found = new QuotedNames(NameIndex.of(text));
        for (TaggedSentence sentence : text.sentences()) {
            found.read(sentence.words());
        }
        return found.quoted;
    }

    private void read(List<Word> words) {
        int at = 0;
        while (at < words.size()) {
            int end = NameRuns.end(words, at);
            if (end > at && isHead(words, end)) {
                Optional<CueEntry> behind = isDependent(words, at) ? Optional.empty() : behind(words, end);
                Optional<CueEntry> cue = behind.isPresent() ? behind : before(words, at);
                if (cue.isPresent()) {
                    add(NameRuns.join(words, at, end), cue.get());
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private void add(String written, CueEntry cue) {
        String full = names.fullName(PersonalTitle.without(written));
        if (full.indexOf(' ') >= 0 && !isOutlet(full, cue)) {
            quoted.add(full);
        }
    }

    /** What a text uses as an outlet or names like one, or what reports and nothing tells that it is a person or a body. */
    private boolean isOutlet(String full, CueEntry cue) {
        if (names.isOutlet(full)) {
            return true;
        }
        Optional<NameWord> kind = NameIndex.nameWord(full);
        return kind.isPresent() ? kind.get() == NameWord.OUTLET : cue.lemma().equals("report") && !names.isPerson(full);
    }

    /** "Ann Moe's lawyer", "White House officials": such a name only tells more of the source. */
    private static boolean isHead(List<Word> words, int end) {
        return end == words.size() || !(is(words, end, WordClass.POSSESSIVE) || is(words, end, WordClass.NOUN));
    }

    /** "the mayor of Arbo": the name behind a preposition does not speak. */
    private static boolean isDependent(List<Word> words, int begin) {
        int at = begin - 1;
        while (is(words, at, WordClass.DETERMINER)) {
            at--;
        }
        return is(words, at, WordClass.PREPOSITION) && !words.get(at).isOneOf("as", "like", "but");
    }

    /** The verb whose subject is a name that ends here, an apposition between them or none: "Ann Moe, 29, a nurse, said". */
    private static Optional<CueEntry> behind(List<Word> words, int end) {
        int verb = verb(words, end);
        if (verb < 0 && end < words.size() && words.get(end).isOneOf(",", "(")) {
            int last = Math.min(words.size(), end + LONGEST_APPOSITION);
            for (int at = end; verb < 0 && at < last; at++) {
                if (words.get(at).isOneOf(",", ")", "(")) {
                    verb = verb(words, at + 1);
                }
            }
        }
        return verb < 0 ? Optional.empty() : words.get(verb).entry().cueVerb();
    }

    /** The cue that a verb group begins with here, "who has also said"; -1 where none does. */
    private static int verb(List<Word> words, int begin) {
        int at = begin;
        boolean perfect = false;
        while (at - begin < MOST_BEFORE_VERB && opensVerb(words, at)) {
            perfect = words.get(at).isOneOf("has", "had", "have")
                    || (perfect && !words.get(at).isOneOf("been"));
            at++;
        }
        boolean said = is(words, at, WordClass.VERB) || (perfect && is(words, at, WordClass.PARTICIPLE));
        return said && speaks(words, at) ? at : -1;
    }

    private static boolean opensVerb(List<Word> words, int at) {
        return is(words, at, WordClass.ADVERB)
                || is(words, at, WordClass.AUXILIARY)
                || (at < words.size() && words.get(at).isOneOf("who", "which"));
    }

    private static boolean speaks(List<Word> words, int verb) {
        Optional<CueEntry> cue = words.get(verb).entry().cueVerb();
        boolean that = verb + 1 < words.size() && words.get(verb + 1).isOneOf("that");
        return cue.isPresent()
                && !isAnswer(words.get(verb))
                && switch (cue.get().frame()) {
                    case CLAUSE, LISTENER, OBJECT, SOURCE -> true;
                    case THAT -> that || quotes(words);
                    case QUOTE -> quotes(words);
                    case INFINITIVE -> that || is(words, verb + 1, WordClass.TO);
                    default -> false;
                };
    }

    private static boolean isAnswer(Word verb) {
        return verb.entry().answerWord().filter(ANSWERS::contains).isPresent();
    }

    private static boolean quotes(List<Word> words) {
        for (Word word : words) {
            if (word.is(WordClass.QUOTATION_MARK)) {
                return true;
            }
        }
        return false;
    }

    /** The cue before the phrase that a name ends: "said the harbour master, Ann Moe", "according to Ann Moe". */
    private static Optional<CueEntry> before(List<Word> words, int name) {
        int at = name - 1;
        while (at >= 0 && name - at <= LONGEST_TITLE && isOfTitle(words.get(at))) {
            at--;
        }
        if (at < 1) {
            return Optional.empty();
        }
        if (words.get(at).isOneOf("to") && words.get(at - 1).isOneOf("according")) {
            return Optional.of(ACCORDING);
        }
        if (isAnswer(words.get(at))) {
            return Optional.empty();
        }
        boolean inverted = is(words, at, WordClass.VERB)
                && (words.get(at - 1).isOneOf(",") || is(words, at - 1, WordClass.QUOTATION_MARK));
        return words.get(at).entry().cueVerb().filter(cue -> switch (cue.frame()) {
            case SOURCE -> true;
            case CLAUSE, THAT, QUOTE, OBJECT -> inverted;
            default -> false;
        });
    }

    private static boolean isOfTitle(Word word) {
        return switch (word.type()) {
            case NAME, NOUN, ADJECTIVE, DETERMINER, POSSESSIVE -> true;
            default -> word.isOneOf(",");
        };
    }

    private static boolean is(List<Word> words, int at, WordClass type) {
        return at >= 0 && at < words.size() && words.get(at).is(type);
    }
}
