package org.credibility.syntax;

import java.util.List;
import java.util.Set;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.WordClass;

/** Tells whether a form that can be a noun, such as "reports", is a verb of saying or showing, by what stands around it. */
final class SayingRule {
    private static final int LONGEST_PHRASE = 12;
    private static final int LONGEST_PAPER = 14;
    private static final Set<String> PLACES = Set.of("in", "on", "at", "via", "through", "during");

    private final WordsSoFar soFar;

    SayingRule(WordsSoFar soFar) {
        this.soFar = soFar;
    }

    /** "…, the death certificate states." */
    boolean endsWithCue(int at, LexicalEntry entry) {
        return soFar.commas() > 0 && soFar.next(at).equals(".") && isCue(entry) && !soFar.previous(WordClass.NUMERAL);
    }

    /** "the investor Ivo Lang charges in a letter": a cue behind a name, before where or when somebody spoke. */
    boolean saysInPlace(int at, LexicalEntry entry) {
        return isCue(entry) && isFreeName() && PLACES.contains(soFar.next(at));
    }

    /** Whether a name stands before that no determiner opens, as one does in "the Lang claims". */
    private boolean isFreeName() {
        List<Word> words = soFar.words();
        int at = words.size() - 1;
        while (at >= 0 && words.get(at).is(WordClass.NAME)) {
            at--;
        }
        return at < words.size() - 1
                && (at < 0
                        || !(words.get(at).is(WordClass.DETERMINER)
                                || words.get(at).is(WordClass.ADJECTIVE)
                                || words.get(at).is(WordClass.POSSESSIVE)));
    }

    /** "Prosecutors in Aix contend that", "Those in the know reckon": behind the phrase that tells which of many. */
    boolean saysBehindPhrase(int at, LexicalEntry entry) {
        boolean cue = isCue(entry) && !soFar.opensNoun() && !isFollowedByVerb(at);
        if (cue && soFar.next(at).equals("that") && isOnlyVerb()) {
            return true;
        }
        if (!cue || (entry.cueNoun().isPresent() && !(isFreeName() && PLACES.contains(soFar.next(at))))) {
            return false;
        }
        List<Word> words = soFar.words();
        for (int before = words.size() - 1; before > 0 && words.size() - before < LONGEST_PHRASE; before--) {
            Word word = words.get(before);
            if (word.type().isFinite() || word.is(WordClass.PUNCTUATION) || word.is(WordClass.TO)) {
                return false;
            }
            if (word.is(WordClass.PREPOSITION)) {
                Word head = words.get(before - 1);
                if (isPlural(head) && before < words.size() - 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Papers lodged with the court claim that": a plural that opens the sentence, and no verb of its own so far. */
    private boolean isOnlyVerb() {
        List<Word> words = soFar.words();
        int head = 0;
        while (head < words.size()
                && (words.get(head).is(WordClass.DETERMINER)
                        || words.get(head).is(WordClass.ADJECTIVE)
                        || words.get(head).is(WordClass.NOUN)
                        || words.get(head).is(WordClass.NAME))) {
            head++;
        }
        return head > 0
                && head < words.size()
                && words.size() <= LONGEST_PAPER
                && isPlural(words.get(head - 1))
                && (words.get(head).is(WordClass.PARTICIPLE) || words.get(head).is(WordClass.PREPOSITION))
                && words.stream().noneMatch(word -> word.type().isFinite() || word.is(WordClass.PUNCTUATION));
    }

    private static boolean isPlural(Word word) {
        return word.isOneOf("those", "people", "men", "women", "children", "police", "many", "some", "others")
                || (word.is(WordClass.NOUN)
                        && word.lower().endsWith("s")
                        && !word.lower().endsWith("ss"));
    }

    /** "…, the latest accounts, lodged on Monday, disclose.": a cue between a comma and the end. */
    boolean closesApposition(int at, LexicalEntry entry) {
        return soFar.commas() > 1
                && isCue(entry)
                && entry.cueNoun().isEmpty()
                && soFar.last().isOneOf(",")
                && soFar.next(at).equals(".");
    }

    /** "…, customs returns released on Friday show": what can show something is a noun where a verb of showing follows. */
    boolean isPaper(int at, LexicalEntry entry) {
        boolean paper = entry.isShowing()
                && soFar.commas() > 0
                && !soFar.words().isEmpty()
                && !soFar.previous(WordClass.PRONOUN)
                && !soFar.takesBase();
        if (!paper) {
            return false;
        }
        for (int ahead = at + 2; ahead < Math.min(soFar.size(), at + LONGEST_PAPER); ahead++) {
            String mark = soFar.lowerForm(ahead);
            if (mark.equals(",") || mark.equals(".")) {
                return shows(soFar.entry(ahead - 1));
            }
        }
        return false;
    }

    /** "according to media reports", "citing police accounts": whoever is cited heads no clause. */
    boolean isCited(LexicalEntry entry) {
        List<Word> words = soFar.words();
        int at = words.size() - 1;
        while (at > 0 && words.size() - at < LONGEST_PHRASE && isWithinPhrase(words.get(at))) {
            at--;
        }
        return entry.cueNoun().isPresent()
                && at >= 0
                && at < words.size() - 1
                && (words.get(at).isOneOf("citing", "quoting")
                        || (at > 0
                                && words.get(at).isOneOf("to")
                                && words.get(at - 1).isOneOf("according")));
    }

    private static boolean isWithinPhrase(Word word) {
        return word.type().isNominal()
                || word.is(WordClass.ADJECTIVE)
                || word.is(WordClass.DETERMINER)
                || word.is(WordClass.POSSESSIVE);
    }

    private static boolean shows(LexicalEntry entry) {
        return entry.cueVerb()
                .filter(cue -> cue.kind() == CueKind.EVIDENCE || cue.lemma().equals("disclose"))
                .filter(cue -> !entry.isShowing())
                .isPresent();
    }

    /** What stands behind a verb rather than behind a plural. */
    boolean opensObject(int at) {
        if (at >= soFar.size()) {
            return false;
        }
        LexicalEntry entry = soFar.entry(at);
        return entry.form().equals("that")
                || entry.form().equals(":")
                || entry.wordClass()
                        .filter(type ->
                                type == WordClass.DETERMINER || type == WordClass.PRONOUN || type == WordClass.NUMERAL)
                        .isPresent();
    }

    /** "records show", "plans told", "was": what another verb follows is a noun. */
    boolean isFollowedByVerb(int at) {
        LexicalEntry next = soFar.entry(at + 1);
        boolean verb = next.isBase() && next.cueVerb().isPresent();
        return verb
                || isFollowedByTelling(at, next)
                || next.wordClass()
                        .filter(type -> type == WordClass.AUXILIARY || type == WordClass.MODAL)
                        .isPresent();
    }

    /** "talks said"; a form that describes as well, as in "reports alleged losses", tells where "that" follows. */
    private boolean isFollowedByTelling(int at, LexicalEntry next) {
        return next.isPast()
                && next.cueVerb().isPresent()
                && (!next.form().endsWith("ed") || soFar.next(at + 1).equals("that"));
    }

    /** "figures from the office show that", and at the end: "…, figures from the office show." */
    boolean showsBehindNoun(int at, LexicalEntry entry) {
        boolean shows = entry.cueVerb()
                .filter(cue -> cue.kind() == CueKind.EVIDENCE && !entry.isShowing())
                .isPresent();
        List<WordClass> counted = entry.countedClasses();
        boolean noun = !counted.isEmpty() && counted.get(0) == WordClass.NOUN;
        boolean wrong = (noun && !shows)
                || soFar.opensNoun()
                || soFar.previous(WordClass.TO)
                || soFar.words().isEmpty();
        return !wrong
                && isCue(entry)
                && entry.cueNoun().isEmpty()
                && (soFar.next(at).equals("that")
                        || (soFar.commas() > 0
                                && soFar.last().type().isNominal()
                                && List.of(".", ",").contains(soFar.next(at))));
    }

    /** "Mr. Grassley and Mr. Leahy say that". */
    boolean reportsAfterName(int at, LexicalEntry entry) {
        return soFar.previous(WordClass.NAME)
                && entry.cueVerb().isPresent()
                && soFar.entry(at + 1)
                        .wordClass()
                        .filter(type -> type == WordClass.DETERMINER || type == WordClass.PRONOUN)
                        .isPresent();
    }

    boolean followsPlural() {
        if (soFar.words().isEmpty()) {
            return false;
        }
        int last = soFar.words().size() - 1;
        while (last > 0 && soFar.words().get(last).is(WordClass.ADVERB)) {
            last--;
        }
        Word before = soFar.words().get(last);
        boolean plural = (before.is(WordClass.NOUN) || before.is(WordClass.NAME))
                && before.lower().endsWith("s")
                && !before.lower().endsWith("ss");
        return (plural && !isOfOne(last))
                || before.isOneOf("i", "we", "they", "you", "people", "who", "police", "which", "many", "some");
    }

    /** "an internal parts list": behind "a" no plural heads the phrase. */
    private boolean isOfOne(int noun) {
        int at = noun;
        while (at >= 0
                && (soFar.words().get(at).is(WordClass.NOUN)
                        || soFar.words().get(at).is(WordClass.ADJECTIVE))) {
            at--;
        }
        return at >= 0 && soFar.words().get(at).isOneOf("a", "an");
    }

    /** A plural at the end of a clause is a noun, unless it is a cue: "…, the company says." */
    boolean closes(int at, LexicalEntry entry) {
        String next = soFar.next(at);
        return (next.isEmpty() || next.equals(".") || next.equals(","))
                && entry.cueVerb().isEmpty();
    }

    /** Whether a form is of a verb that can tell of a source. */
    static boolean isCue(LexicalEntry entry) {
        return entry.cueVerb().isPresent();
    }
}
