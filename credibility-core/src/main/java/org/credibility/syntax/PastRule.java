package org.credibility.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.text.Token;

/** Tells whether a form such as "released" is a finite past, a participle or an adjective. */
final class PastRule {
    private static final int FARTHEST_VERB = 16;
    private static final int LONGEST_FRONT = 16;
    private static final int LONGEST_TIME = 6;
    private static final Set<String> MEASURES = Set.of(
            "third",
            "quarter",
            "half",
            "fifth",
            "sixth",
            "tenth",
            "percent",
            "point",
            "lot",
            "few",
            "further",
            "total",
            "factor",
            "margin",
            "record",
            "similar",
            "mere",
            "modest",
            "whopping",
            "full",
            "single",
            "couple",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "bit",
            "little",
            "combined",
            "net",
            "percentage",
            "cumulative",
            "staggering",
            "massive",
            "huge",
            "small",
            "large");
    private static final Set<String> MEDIA =
            Set.of("phone", "telephone", "email", "e-mail", "text", "letter", "post", "fax", "message", "video");

    private final WordsSoFar soFar;

    PastRule(WordsSoFar soFar) {
        this.soFar = soFar;
    }

    static boolean isPastForm(LexicalEntry entry) {
        return entry.isPast()
                || entry.isParticiple()
                || (entry.form().endsWith("ed")
                        && entry.form().length() > 4
                        && !entry.form().endsWith("eed")
                        && entry.form().indexOf('-') < 0);
    }

    WordClass type(int at, LexicalEntry entry) {
        boolean plain = entry.isPast() && !canBeParticiple(entry) && !soFar.afterAuxiliary();
        if (plain) {
            return WordClass.VERB;
        }
        if (soFar.afterAuxiliary()
                || (soFar.previous(WordClass.NEGATION) && !soFar.last().isOneOf("never"))
                || isFronted(at)
                || (continuesParticiple() && !soFar.next(at).equals("that"))
                || opensParticipialClause(at)
                || isReducedRelative(at)
                || isMadeBy(at)
                || isDated(at)
                || (followsSpeaker() && opensPlace(at))) {
            return WordClass.PARTICIPLE;
        }
        if (soFar.previous(WordClass.DETERMINER)
                || soFar.previous(WordClass.POSSESSIVE)
                || soFar.previous(WordClass.ADJECTIVE)
                || soFar.previous(WordClass.VERB)
                || soFar.previous(WordClass.BASE_VERB)) {
            return WordClass.ADJECTIVE;
        }
        boolean past = entry.isPast() || entry.form().endsWith("ed");
        if (!past || isFollowedByAgent(at) || soFar.previous(WordClass.PREPOSITION)) {
            return WordClass.PARTICIPLE;
        }
        return WordClass.VERB;
    }

    private static boolean canBeParticiple(LexicalEntry entry) {
        return entry.isParticiple() || entry.form().endsWith("ed");
    }

    /** Whether "by" and somebody who did it stand behind a form, not "by 4 percent" or "by phone". */
    boolean isFollowedByAgent(int at) {
        return soFar.next(at).equals("by") && !measures(at + 2) && !MEDIA.contains(soFar.lowerForm(at + 2));
    }

    /**
     * "In a statement issued on Friday, …", "According to a man seated behind, …": behind the one noun phrase of what
     * opens the sentence.
     */
    private boolean isFronted(int at) {
        List<Word> words = soFar.words();
        boolean opens = soFar.commas() == 0
                && words.size() > 1
                && words.size() < LONGEST_FRONT
                && soFar.previous(WordClass.NOUN)
                && (words.get(0).is(WordClass.PREPOSITION) || words.get(0).isOneOf("according"));
        if (!opens) {
            return false;
        }
        int first = words.get(0).is(WordClass.PREPOSITION) ? 1 : 2;
        for (int before = first; before < words.size(); before++) {
            Word word = words.get(before);
            boolean secondPhrase = before > first
                    && (word.is(WordClass.DETERMINER) || word.is(WordClass.PRONOUN))
                    && !words.get(before - 1).is(WordClass.PREPOSITION);
            if (secondPhrase || word.is(WordClass.MONTH) || word.type().isFinite() || word.is(WordClass.RELATIVE)) {
                return false;
            }
        }
        return commaAhead(at);
    }

    private boolean commaAhead(int at) {
        for (int ahead = at + 1; ahead < Math.min(soFar.size(), at + FARTHEST_VERB); ahead++) {
            if (soFar.lowerForm(ahead).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "fell by 4 percent": a number behind "by" tells how much, not by whom. */
    private boolean measures(int at) {
        if (at >= soFar.size()) {
            return false;
        }
        LexicalEntry entry = soFar.entry(at);
        if (List.of("a", "an").contains(entry.form())) {
            return MEASURES.contains(soFar.lowerForm(at + 1));
        }
        return soFar.token(at).kind() == Token.Kind.NUMBER
                || List.of("about", "almost", "nearly", "more", "less", "up", "as", "around", "just")
                        .contains(entry.form())
                || entry.wordClass().filter(WordClass.NUMERAL::equals).isPresent();
    }

    /** "was announced and demonstrated". */
    private boolean continuesParticiple() {
        int last = soFar.words().size() - 1;
        return last > 0
                && soFar.words().get(last).is(WordClass.COORDINATOR)
                && soFar.words().get(last - 1).is(WordClass.PARTICIPLE);
    }

    /** "The complaint, filed on Thursday, says". */
    private boolean opensParticipialClause(int at) {
        boolean afterComma = !soFar.words().isEmpty() && soFar.last().isOneOf(",");
        return (afterComma && isApposition(at))
                || (afterComma
                        && soFar.commas() % 2 == 1
                        && soFar.entry(at + 1)
                                .wordClass()
                                .filter(type -> type == WordClass.PREPOSITION || type == WordClass.TO)
                                .isPresent());
    }

    /** "Minutes of a session, stamped secret, say": the subject so far has no verb, and one stands behind a comma. */
    private boolean isApposition(int at) {
        if (soFar.commas() != 1 || hasMainVerb()) {
            return false;
        }
        for (int ahead = at + 1; ahead < Math.min(soFar.size() - 1, at + FARTHEST_VERB); ahead++) {
            LexicalEntry entry = soFar.entry(ahead);
            if (entry.form().equals(",")) {
                LexicalEntry verb = soFar.entry(behindAdverbs(ahead + 1));
                return isFiniteForm(verb) || SayingRule.isCue(verb);
            }
            if (isFiniteForm(entry)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb stands among the words so far that no "what" or "who" right before it lends. */
    private boolean hasMainVerb() {
        List<Word> words = soFar.words();
        for (int at = 0; at < words.size(); at++) {
            boolean lent = at > 0
                    && (words.get(at - 1).is(WordClass.RELATIVE)
                            || words.get(at - 1).isOneOf("what"));
            if (words.get(at).type().isFinite() && !lent) {
                return true;
            }
        }
        return false;
    }

    /** The index behind "no longer", "now", "still". */
    private int behindAdverbs(int at) {
        int verb = at;
        while (verb < at + 3
                && List.of("no", "longer", "now", "still", "never", "also", "not", "clearly")
                        .contains(soFar.lowerForm(verb))) {
            verb++;
        }
        return verb;
    }

    /** "A survey conducted for the chamber found": a participle behind a noun when the finite verb is still to come. */
    private boolean isReducedRelative(int at) {
        Optional<WordClass> next = soFar.entry(at + 1).wordClass();
        boolean opens = next.filter(type -> type == WordClass.PREPOSITION
                                || type == WordClass.TO
                                || type == WordClass.MONTH
                                || type == WordClass.ADVERB)
                        .isPresent()
                || List.of("this", "last").contains(soFar.next(at));
        if (!opens
                || soFar.words().isEmpty()
                || !soFar.last().type().isNominal()
                || soFar.previous(WordClass.PRONOUN)) {
            return false;
        }
        boolean timed = false;
        for (int ahead = at + 2; ahead < Math.min(soFar.size(), at + FARTHEST_VERB); ahead++) {
            String form = soFar.form(ahead);
            LexicalEntry entry = soFar.entry(ahead);
            if (endsClause(entry) || (timed && isFiniteForm(entry) && speaks(ahead - 1))) {
                return false;
            }
            timed |= List.of("after", "before", "since", "until").contains(entry.form());
            if (!Character.isUpperCase(form.codePointAt(0))
                    && (isFiniteForm(entry) || showsAhead(ahead, entry))
                    && !soFar.lowerForm(ahead - 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "A preprint posted last month by a group": when stands before by whom. */
    private boolean isMadeBy(int at) {
        if (soFar.words().isEmpty()
                || !soFar.previous(WordClass.NOUN)
                || !List.of("last", "this", "in", "on", "earlier").contains(soFar.next(at))) {
            return false;
        }
        for (int ahead = at + 2; ahead < Math.min(soFar.size() - 2, at + LONGEST_TIME); ahead++) {
            if (soFar.lowerForm(ahead).equals("by")) {
                return !measures(ahead + 1)
                        && !List.of("order", "which", "then").contains(soFar.lowerForm(ahead + 1));
            }
            if (endsClause(soFar.entry(ahead))) {
                return false;
            }
        }
        return false;
    }

    /** "A report dated 3 October". */
    private boolean isDated(int at) {
        return soFar.lowerForm(at).equals("dated")
                && !soFar.words().isEmpty()
                && soFar.last().type().isNominal()
                && soFar.entry(at + 1)
                        .wordClass()
                        .filter(type -> type == WordClass.MONTH || type == WordClass.NUMERAL)
                        .or(() -> soFar.token(at + 1).kind() == Token.Kind.NUMBER
                                ? Optional.of(WordClass.NUMERAL)
                                : Optional.empty())
                        .isPresent();
    }

    /** "The mill closed in May after the firm said": the verb behind somebody who can speak is that of the clause of time. */
    private boolean speaks(int at) {
        return Character.isUpperCase(soFar.form(at).codePointAt(0))
                || Lexicon.english()
                        .sourceNouns()
                        .longestAt(List.of(soFar.lowerForm(at)), 0)
                        .isPresent();
    }

    /** ", said a diplomat posted in the capital": the speaker behind an inverted cue has no verb of his own. */
    private boolean followsSpeaker() {
        List<Word> words = soFar.words();
        int at = words.size() - 1;
        while (at > 0 && words.size() - at < FARTHEST_VERB / 2 && isNominal(words.get(at))) {
            at--;
        }
        return at > 0
                && at < words.size() - 1
                && words.get(at).is(WordClass.VERB)
                && words.get(at + 1).is(WordClass.DETERMINER)
                && SayingRule.isCue(words.get(at).entry())
                && words.get(at - 1).isOneOf(",");
    }

    private boolean opensPlace(int at) {
        return soFar.entry(at + 1)
                .wordClass()
                .filter(WordClass.PREPOSITION::equals)
                .isPresent();
    }

    private static boolean isNominal(Word word) {
        return word.type().isNominal() || word.is(WordClass.DETERMINER) || word.is(WordClass.ADJECTIVE);
    }

    private boolean showsAhead(int at, LexicalEntry entry) {
        return SayingRule.isCue(entry)
                && entry.isBase()
                && entry.cueNoun().isEmpty()
                && List.of("that", ".").contains(soFar.next(at));
    }

    private static boolean endsClause(LexicalEntry entry) {
        return ",.;:?!\"“”—–".contains(entry.form())
                || entry.wordClass()
                        .filter(type -> type == WordClass.SUBORDINATOR
                                || type == WordClass.COORDINATOR
                                || type == WordClass.RELATIVE)
                        .isPresent()
                || entry.form().equals("that");
    }

    static boolean isFiniteForm(LexicalEntry entry) {
        boolean auxiliary = entry.wordClass()
                .filter(type -> type == WordClass.AUXILIARY || type == WordClass.MODAL)
                .isPresent();
        return auxiliary
                || entry.isPast()
                || (entry.isThirdPerson() && entry.cueVerb().isPresent());
    }
}
