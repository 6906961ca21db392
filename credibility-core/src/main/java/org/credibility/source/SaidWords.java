package org.credibility.source;

import static org.credibility.lexicon.SourceWord.FAULT;
import static org.credibility.lexicon.SourceWord.MANY_PRONOUN;
import static org.credibility.lexicon.SourceWord.NEGATION;
import static org.credibility.lexicon.SourceWord.OURSELVES;
import static org.credibility.lexicon.SourceWord.PERSON_PRONOUN;
import static org.credibility.lexicon.SourceWord.SEEING;
import static org.credibility.lexicon.SourceWord.THING_PRONOUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceWord;
import org.credibility.text.Token;
import org.credibility.text.Tokenizer;

/**
 * The first words of what a source says: whether they are of the source itself, what they deny or own up to, and whether the
 * source was there.
 *
 * <p>In its own words a source is "I" or "we", and "she" is somebody else; in the words of the writer it is "it", "he",
 * "she" or "they", or its name.
 */
final class SaidWords {
    private static final int OPENING = 6;
    private static final int SUBJECT = 4;
    private static final int CLAUSE = 14;

    /** So much of what is said is read, in UTF-16 code units. */
    private static final int LONGEST = 200;

    private static final Set<String> OWN = Set.of("i", "my", "me");
    private static final Set<String> TOLD_OF = Set.of("its", "his", "her", "their");
    private static final Set<String> THERE_IS = Set.of("no", "none", "nothing", "nobody", "there");
    private static final Set<String> WISHES = Set.of("must", "should", "ought", "let", "can", "need", "will", "would");
    private static final Set<String> PASSED_ON =
            Set.of("that", "from", "of", "rumours", "rumors", "reports", "stories");
    private static final Set<String> BEING = Set.of("was", "were", "been", "being");

    private final List<String> words;
    private final boolean quoted;
    private final Optional<String> name;

    /**
     * Takes what a source says.
     *
     * @param content the words
     * @param quoted whether they are its own
     * @param name what the source is called
     */
    SaidWords(String content, boolean quoted, Optional<String> name) {
        String begin = begin(content);
        this.words = words(begin);
        this.quoted = quoted;
        this.name = name.map(full -> full.substring(full.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private static String begin(String content) {
        if (content.length() <= LONGEST) {
            return content;
        }
        return content.substring(0, Character.isHighSurrogate(content.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(CLAUSE);
        for (Token token : Tokenizer.tokenize(text)) {
            if (words.size() == CLAUSE) {
                break;
            }
            String word = token.in(text);
            if (isWord(word)) {
                words.add(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
            }
        }
        return words;
    }

    /** "n't" is one, a quotation mark is none. */
    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0))
                || word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private List<String> first(int count) {
        return words.subList(0, Math.min(count, words.size()));
    }

    private static boolean does(SourceWord use, String word) {
        return Lexicon.english().does(use, word);
    }

    /** Whether it speaks of itself. */
    boolean areOfSpeaker() {
        return first(SUBJECT).stream().anyMatch(this::isSpeaker);
    }

    private boolean isSpeaker(String word) {
        if (OWN.contains(word)
                || does(OURSELVES, word)
                || name.filter(word::equals).isPresent()) {
            return true;
        }
        return !quoted
                && (does(PERSON_PRONOUN, word)
                        || does(THING_PRONOUN, word)
                        || does(MANY_PRONOUN, word)
                        || TOLD_OF.contains(word));
    }

    /** Whether it says that something of its own is not so: no wish, no plan, and nothing of others. */
    boolean clear() {
        List<String> opening = first(OPENING);
        boolean bare = !opening.isEmpty() && THERE_IS.contains(opening.get(0));
        return opening.stream().anyMatch(word -> does(NEGATION, word))
                && opening.stream().noneMatch(WISHES::contains)
                && (bare || areOfSpeaker());
    }

    /** Whether it says that it did wrong or lost something. */
    boolean ownUp() {
        List<String> clause = first(CLAUSE);
        for (int at = 1; at < clause.size(); at++) {
            if (does(FAULT, clause.get(at))) {
                return isSpeakerBefore(Math.min(at, SUBJECT))
                        && clause.stream().noneMatch(word -> does(NEGATION, word));
            }
        }
        return false;
    }

    /** Whether it says that it saw or heard what it tells. */
    boolean areSeen() {
        List<String> opening = first(OPENING);
        for (int at = 1; at < opening.size(); at++) {
            if (does(SEEING, opening.get(at)) && isSpeakerBefore(at) && !isPassedOn(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeakerBefore(int count) {
        return first(count).stream().anyMatch(this::isSpeaker)
                && first(count).stream().noneMatch(word -> does(NEGATION, word));
    }

    /** Whether it says that others told it: "she had heard that", "he was told". */
    boolean areHearsay() {
        List<String> opening = first(OPENING);
        for (int at = 1; at < opening.size(); at++) {
            boolean told = opening.get(at).equals("told") && BEING.contains(opening.get(at - 1));
            boolean heard = opening.get(at).equals("heard") && isPassedOn(at);
            if ((told || heard) && isSpeakerBefore(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassedOn(int verb) {
        return words.get(verb).equals("heard") && verb + 1 < words.size() && PASSED_ON.contains(words.get(verb + 1));
    }
}
