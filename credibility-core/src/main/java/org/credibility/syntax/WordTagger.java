package org.credibility.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.Vocabulary;
import org.credibility.lexicon.WordClass;
import org.credibility.text.Token;

/**
 * Guesses the class of each word from word lists, endings and the words before it, from left to right.
 *
 * <p>A first, plain tagger: it knows frequent verbs, closed classes and capitals. What it cannot tell is a noun.
 */
final class WordTagger {
    private static final int FARTHEST_VERB = 16;
    private static final String QUOTATION_MARKS = "\"“”„«»‘''’``";

    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ous", "ful", "ive", "able", "ible", "ical", "less", "ish");

    private final List<Token> tokens;
    private final List<String> forms;
    private final List<String> lowers;
    private final boolean titleCase;
    private final Capitals capitals;
    private final List<Word> words;
    private int commas;

    private WordTagger(String text, List<Token> tokens, Capitals capitals) {
        this.capitals = capitals;
        this.tokens = tokens;
        this.forms = tokens.stream().map(token -> token.in(text)).toList();
        this.lowers = forms.stream().map(WordTagger::lower).toList();
        this.titleCase = TitleCase.is(text, tokens);
        this.words = new ArrayList<>(tokens.size());
    }

    static List<Word> tag(String text, List<Token> tokens, Capitals capitals) {
        WordTagger tagger = new WordTagger(text, tokens, capitals);
        for (int at = 0; at < tokens.size(); at++) {
            tagger.add(at);
        }
        return tagger.words;
    }

    private void add(int at) {
        Token token = tokens.get(at);
        String form = forms.get(at);
        String lower = lowers.get(at);
        words.add(new Word(token, form, lower, type(at, token, form, lower)));
        commas += lower.equals(",") ? 1 : 0;
    }

    private static String lower(String form) {
        return form.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private WordClass type(int at, Token token, String form, String lower) {
        return switch (token.kind()) {
            case NUMBER -> WordClass.NUMERAL;
            case HANDLE -> WordClass.NAME;
            case ADDRESS -> WordClass.NOUN;
            case PUNCTUATION, SYMBOL -> mark(form);
            case WORD -> word(at, form, lower);
        };
    }

    private static WordClass mark(String form) {
        return QUOTATION_MARKS.contains(form) ? WordClass.QUOTATION_MARK : WordClass.PUNCTUATION;
    }

    private WordClass word(int at, String form, String lower) {
        if (lower.equals("'s")) {
            return possessiveOrVerb(at);
        }
        if (lower.equals("'")) {
            return WordClass.POSSESSIVE;
        }
        if (form.equals("May") && at > 0 && !titleCase && !opensQuotation()) {
            return WordClass.MONTH;
        }
        if (isName(at, form, lower)) {
            return WordClass.NAME;
        }
        if (lower.equals("that")) {
            return new ThatRule(words, next(at)).type();
        }
        if (Vocabulary.english().isBase(lower) && takesBase() && !lower.equals("like")) {
            return WordClass.BASE_VERB;
        }
        return Vocabulary.english().wordClass(lower).orElseGet(() -> open(at, lower));
    }

    /** 's after a pronoun or before a participle is a verb; elsewhere it marks the possessor. */
    private WordClass possessiveOrVerb(int at) {
        boolean afterPronoun = previous(WordClass.PRONOUN) || previous(WordClass.RELATIVE);
        String next = next(at);
        return afterPronoun || List.of("not", "been", "got", "going", "gone").contains(next)
                ? WordClass.AUXILIARY
                : WordClass.POSSESSIVE;
    }

    private boolean isName(int at, String form, String lower) {
        if (!Character.isUpperCase(form.codePointAt(0)) || titleCase || form.equals("I")) {
            return false;
        }
        boolean known = Vocabulary.english().wordClass(lower).isPresent();
        if (at > 0 && !opensQuotation()) {
            return !isMonth(lower);
        }
        boolean likely =
                (nextIsCapital(at) && !(isCue(lower) && Vocabulary.english().isPast(lower))) || capitals.isName(form);
        return likely && !known && (!Vocabulary.english().isBase(lower) || capitals.isName(form));
    }

    private boolean opensQuotation() {
        Word before = words.get(words.size() - 1);
        return before.is(WordClass.QUOTATION_MARK) || before.isOneOf(":", "-", "•", "*", "–", "—");
    }

    private static boolean isMonth(String lower) {
        return Vocabulary.english()
                .wordClass(lower)
                .filter(WordClass.MONTH::equals)
                .isPresent();
    }

    private boolean nextIsCapital(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).kind() == Token.Kind.WORD
                && Character.isUpperCase(forms.get(at + 1).codePointAt(0));
    }

    private WordClass open(int at, String lower) {
        Vocabulary vocabulary = Vocabulary.english();
        if (vocabulary.isBase(lower) && takesBase()) {
            return WordClass.BASE_VERB;
        }
        List<WordClass> counted = vocabulary.countedClasses(lower);
        if (isPastForm(lower) && (counted.isEmpty() || isVerbal(counted))) {
            return isPlainPast(counted) && !next(at).equals("by") ? WordClass.VERB : pastOrParticiple(at, lower);
        }
        if (isThirdPerson(at, lower, counted) && takesFiniteVerb() && !isFollowedByVerb(at) && !closes(at, lower)) {
            return WordClass.VERB;
        }
        if (lower.endsWith("ing") && lower.length() > 4) {
            return gerundOrNoun(lower, counted);
        }
        if (vocabulary.isBase(lower)
                && ((followsPlural() && !isFollowedByVerb(at))
                        || reportsAfterName(at, lower)
                        || showsBehindNoun(at, lower))) {
            return WordClass.VERB;
        }
        return counted.isEmpty() ? byEnding(lower) : byCount(at, counted);
    }

    private static boolean isVerbal(List<WordClass> counted) {
        return counted.contains(WordClass.VERB) || counted.contains(WordClass.PARTICIPLE);
    }

    /** "said", "came": a form that is hardly ever a participle, unless an auxiliary stands before it. */
    private boolean isPlainPast(List<WordClass> counted) {
        return counted.contains(WordClass.VERB)
                && !counted.contains(WordClass.PARTICIPLE)
                && !counted.contains(WordClass.ADJECTIVE)
                && !afterAuxiliary();
    }

    private boolean isThirdPerson(int at, String lower, List<WordClass> counted) {
        if (counted.isEmpty()) {
            return Vocabulary.english().isThirdPerson(lower) || isThirdOfBase(lower);
        }
        return lower.endsWith("s")
                && (counted.contains(WordClass.VERB)
                        || (Vocabulary.english().isThirdPerson(lower)
                                && (opensObject(at + 1) || endsWithCue(at, lower))));
    }

    private static boolean isThirdOfBase(String lower) {
        Vocabulary vocabulary = Vocabulary.english();
        return lower.length() > 4
                && lower.endsWith("s")
                && vocabulary.countedClasses(lower.substring(0, lower.length() - 1)).stream()
                        .findFirst()
                        .filter(WordClass.BASE_VERB::equals)
                        .isPresent();
    }

    private static boolean isCue(String lower) {
        return Lexicon.english().cueVerb(lower).isPresent();
    }

    /** "…, the death certificate states." */
    private boolean endsWithCue(int at, String lower) {
        return commas > 0 && next(at).equals(".") && isCue(lower) && !previous(WordClass.NUMERAL);
    }

    /** What stands behind a verb rather than behind a plural. */
    private boolean opensObject(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String lower = lowers.get(at);
        return lower.equals("that")
                || lower.equals(":")
                || Vocabulary.english()
                        .wordClass(lower)
                        .filter(type ->
                                type == WordClass.DETERMINER || type == WordClass.PRONOUN || type == WordClass.NUMERAL)
                        .isPresent();
    }

    private WordClass gerundOrNoun(String lower, List<WordClass> counted) {
        if (previous(WordClass.DETERMINER) || (previous(WordClass.ADJECTIVE) && !counted.isEmpty())) {
            return WordClass.NOUN;
        }
        return counted.isEmpty() || lower.equals("saying") ? WordClass.GERUND : counted.get(0);
    }

    /** The most frequent class that can stand here. */
    private WordClass byCount(int at, List<WordClass> counted) {
        for (WordClass type : counted) {
            if (canStand(at, type, counted)) {
                return type;
            }
        }
        return counted.get(0) == WordClass.ADJECTIVE ? WordClass.ADJECTIVE : WordClass.NOUN;
    }

    private boolean canStand(int at, WordClass type, List<WordClass> counted) {
        return switch (type) {
            case BASE_VERB -> counted.size() == 1 && !opensNoun();
            case VERB -> takesFiniteVerb();
            case ADJECTIVE -> !counted.contains(WordClass.NOUN) || afterAuxiliary() || isFollowedByNoun(at);
            default -> true;
        };
    }

    private boolean opensNoun() {
        return previous(WordClass.DETERMINER) || previous(WordClass.ADJECTIVE) || previous(WordClass.POSSESSIVE);
    }

    private boolean isFollowedByNoun(int at) {
        String next = next(at);
        return !next.isEmpty()
                && Character.isLetterOrDigit(next.codePointAt(0))
                && Vocabulary.english()
                        .wordClass(next)
                        .map(type -> type == WordClass.ADJECTIVE || type == WordClass.NUMERAL)
                        .orElse(!isFiniteForm(next));
    }

    private static boolean isPastForm(String lower) {
        Vocabulary vocabulary = Vocabulary.english();
        return vocabulary.isPast(lower)
                || vocabulary.isParticiple(lower)
                || (lower.endsWith("ed") && lower.length() > 4 && !lower.endsWith("eed") && lower.indexOf('-') < 0);
    }

    private WordClass pastOrParticiple(int at, String lower) {
        if (afterAuxiliary()
                || (continuesParticiple() && !next(at).equals("that"))
                || opensParticipialClause(at)
                || isReducedRelative(at)) {
            return WordClass.PARTICIPLE;
        }
        if (previous(WordClass.DETERMINER)
                || previous(WordClass.POSSESSIVE)
                || previous(WordClass.ADJECTIVE)
                || previous(WordClass.VERB)
                || previous(WordClass.BASE_VERB)) {
            return WordClass.ADJECTIVE;
        }
        boolean past = Vocabulary.english().isPast(lower) || lower.endsWith("ed");
        if (!past || (next(at).equals("by") && !measures(at + 2)) || previous(WordClass.PREPOSITION)) {
            return WordClass.PARTICIPLE;
        }
        return WordClass.VERB;
    }

    /** "fell by 4 percent": a number behind "by" tells how much, not by whom. */
    private boolean measures(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String lower = lowers.get(at);
        return tokens.get(at).kind() == Token.Kind.NUMBER
                || List.of("a", "an", "about", "almost", "nearly", "more", "less", "up", "as", "around", "just")
                        .contains(lower)
                || Vocabulary.english()
                        .wordClass(lower)
                        .filter(WordClass.NUMERAL::equals)
                        .isPresent();
    }

    /** "was announced and demonstrated". */
    private boolean continuesParticiple() {
        int last = words.size() - 1;
        return last > 0
                && words.get(last).is(WordClass.COORDINATOR)
                && words.get(last - 1).is(WordClass.PARTICIPLE);
    }

    /** "The complaint, filed on Thursday, says". */
    private boolean opensParticipialClause(int at) {
        boolean afterComma = !words.isEmpty() && words.get(words.size() - 1).isOneOf(",");
        return afterComma
                && commas % 2 == 1
                && Vocabulary.english()
                        .wordClass(next(at))
                        .filter(type -> type == WordClass.PREPOSITION || type == WordClass.TO)
                        .isPresent();
    }

    /** "A survey conducted for the chamber found": a participle behind a noun when the finite verb is still to come. */
    private boolean isReducedRelative(int at) {
        Optional<WordClass> next = Vocabulary.english().wordClass(next(at));
        boolean opens = next.filter(type -> type == WordClass.PREPOSITION
                                || type == WordClass.TO
                                || type == WordClass.MONTH
                                || type == WordClass.ADVERB)
                        .isPresent()
                || List.of("this", "last").contains(next(at));
        if (!opens
                || words.isEmpty()
                || !words.get(words.size() - 1).type().isNominal()
                || previous(WordClass.PRONOUN)) {
            return false;
        }
        for (int ahead = at + 2; ahead < Math.min(tokens.size(), at + FARTHEST_VERB); ahead++) {
            String form = forms.get(ahead);
            String lower = lowers.get(ahead);
            if (endsClause(lower)) {
                return false;
            }
            if (!Character.isUpperCase(form.codePointAt(0))
                    && (isFiniteForm(lower) || showsAhead(ahead, lower))
                    && !lowers.get(ahead - 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private boolean showsAhead(int at, String lower) {
        return isCue(lower)
                && Vocabulary.english().isBase(lower)
                && Lexicon.english().cueNoun(lower).isEmpty()
                && List.of("that", ".").contains(next(at));
    }

    private static boolean endsClause(String lower) {
        return ",.;:?!\"“”—–".contains(lower)
                || Vocabulary.english()
                        .wordClass(lower)
                        .filter(type -> type == WordClass.SUBORDINATOR
                                || type == WordClass.COORDINATOR
                                || type == WordClass.RELATIVE)
                        .isPresent()
                || lower.equals("that");
    }

    private static boolean isFiniteForm(String lower) {
        Vocabulary vocabulary = Vocabulary.english();
        boolean auxiliary = vocabulary
                .wordClass(lower)
                .filter(type -> type == WordClass.AUXILIARY || type == WordClass.MODAL)
                .isPresent();
        return auxiliary
                || vocabulary.isPast(lower)
                || (vocabulary.isThirdPerson(lower)
                        && Lexicon.english().cueVerb(lower).isPresent());
    }

    private static WordClass byEnding(String lower) {
        if (lower.endsWith("ly") && lower.length() > 4) {
            return WordClass.ADVERB;
        }
        if (lower.indexOf('-') > 0 && lower.endsWith("ed")) {
            return WordClass.ADJECTIVE;
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
                return WordClass.ADJECTIVE;
            }
        }
        return WordClass.NOUN;
    }

    /** Whether the words before call for a bare verb: to, a modal, do, with adverbs between. */
    private boolean takesBase() {
        for (int at = words.size() - 1; at >= 0; at--) {
            Word word = words.get(at);
            if (word.is(WordClass.TO) || word.is(WordClass.MODAL) || word.isOneOf("do", "does", "did")) {
                return true;
            }
            if (!word.is(WordClass.ADVERB) && !word.is(WordClass.NEGATION)) {
                return false;
            }
        }
        return false;
    }

    private boolean afterAuxiliary() {
        for (int at = words.size() - 1; at >= 0; at--) {
            Word word = words.get(at);
            if (word.is(WordClass.AUXILIARY) || word.isOneOf("be", "been", "being")) {
                return true;
            }
            if (!word.is(WordClass.ADVERB) && !word.is(WordClass.NEGATION)) {
                return false;
            }
        }
        return false;
    }

    private boolean takesFiniteVerb() {
        for (int at = words.size() - 1; at >= 0; at--) {
            Word word = words.get(at);
            if (!word.is(WordClass.ADVERB)) {
                return word.type().isNominal()
                        || word.is(WordClass.RELATIVE)
                        || word.is(WordClass.QUOTATION_MARK)
                        || word.isOneOf(",", "and", "but", ")");
            }
        }
        return titleCase;
    }

    /** A plural at the end of a clause is a noun, unless it is a cue: "…, the company says." */
    private boolean closes(int at, String lower) {
        String next = next(at);
        return (next.isEmpty() || next.equals(".") || next.equals(","))
                && Lexicon.english().cueVerb(lower).isEmpty();
    }

    /** "records show", "was": what another verb follows is a noun. */
    private boolean isFollowedByVerb(int at) {
        String next = next(at);
        boolean verb = Vocabulary.english().isBase(next)
                && Lexicon.english().cueVerb(next).isPresent();
        return verb
                || Vocabulary.english()
                        .wordClass(next)
                        .filter(type -> type == WordClass.AUXILIARY || type == WordClass.MODAL)
                        .isPresent();
    }

    /** "figures from the office show that", and at the end: "…, figures from the office show." */
    private boolean showsBehindNoun(int at, String lower) {
        boolean shows = Lexicon.english()
                .cueVerb(lower)
                .filter(cue ->
                        cue.kind() == CueKind.EVIDENCE && !Lexicon.english().isShowing(lower))
                .isPresent();
        boolean noun = Vocabulary.english().countedClasses(lower).stream()
                .findFirst()
                .filter(WordClass.NOUN::equals)
                .isPresent();
        boolean wrong = (noun && !shows) || opensNoun() || previous(WordClass.TO) || words.isEmpty();
        return !wrong
                && isCue(lower)
                && Lexicon.english().cueNoun(lower).isEmpty()
                && (next(at).equals("that")
                        || (commas > 0
                                && words.get(words.size() - 1).type().isNominal()
                                && List.of(".", ",").contains(next(at))));
    }

    /** "Mr. Grassley and Mr. Leahy say that". */
    private boolean reportsAfterName(int at, String lower) {
        return previous(WordClass.NAME)
                && Lexicon.english().cueVerb(lower).isPresent()
                && Vocabulary.english()
                        .wordClass(next(at))
                        .filter(type -> type == WordClass.DETERMINER || type == WordClass.PRONOUN)
                        .isPresent();
    }

    private boolean followsPlural() {
        if (words.isEmpty()) {
            return false;
        }
        int last = words.size() - 1;
        while (last > 0 && words.get(last).is(WordClass.ADVERB)) {
            last--;
        }
        Word before = words.get(last);
        boolean plural = (before.is(WordClass.NOUN) || before.is(WordClass.NAME))
                && before.lower().endsWith("s")
                && !before.lower().endsWith("ss");
        return plural || before.isOneOf("i", "we", "they", "you", "people", "who", "police", "which", "many", "some");
    }

    private boolean previous(WordClass type) {
        return !words.isEmpty() && words.get(words.size() - 1).is(type);
    }

    private String next(int at) {
        return at + 1 < lowers.size() ? lowers.get(at + 1) : "";
    }
}
