package org.credibility.syntax;

import java.util.List;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.text.Sentence;
import org.credibility.text.Token;

/**
 * Guesses the class of each word from word lists, endings and the words before it, from left to right.
 *
 * <p>A first, plain tagger: it knows frequent verbs, closed classes and capitals. What it cannot tell is a noun.
 */
final class WordTagger {
    private static final int LONGEST_NICKNAME = 3;
    private static final String QUOTATION_MARKS = "\"“”„«»‘''’``";

    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ous", "ful", "ive", "able", "ible", "ical", "less", "ish");

    private final boolean titleCase;
    private final Capitals capitals;
    private final WordsSoFar soFar;
    private final PastRule pastRule;
    private final SayingRule sayingRule;

    private WordTagger(List<Token> tokens, Sentence sentence, Capitals capitals, WrittenForms written) {
        this.capitals = capitals;
        this.titleCase = TitleCase.is(tokens, written.forms(sentence));
        this.soFar = new WordsSoFar(tokens, written.forms(sentence), written.entries(sentence));
        this.pastRule = new PastRule(soFar);
        this.sayingRule = new SayingRule(soFar);
    }

    static List<Word> tag(List<Token> tokens, Sentence sentence, Capitals capitals, WrittenForms written) {
        WordTagger tagger = new WordTagger(tokens, sentence, capitals, written);
        for (int at = 0; at < tokens.size(); at++) {
            tagger.soFar.add(tagger.type(at, tokens.get(at)));
        }
        return tagger.soFar.words();
    }

    private WordClass type(int at, Token token) {
        String form = soFar.form(at);
        return switch (token.kind()) {
            case NUMBER -> WordClass.NUMERAL;
            case HANDLE -> WordClass.NAME;
            case ADDRESS -> WordClass.NOUN;
            case PUNCTUATION, SYMBOL -> {
                if (joinsNames(at, form)) {
                    yield WordClass.NAME;
                }
                yield endsPlural(at, form) ? WordClass.POSSESSIVE : mark(form);
            }
            case WORD -> word(at, form, soFar.entry(at));
        };
    }

    /** "Marks & Spencer": the sign is a word of the name. */
    private boolean joinsNames(int at, String form) {
        return at > 0 && form.equals("&") && soFar.last().is(WordClass.NAME) && nextIsCapital(at);
    }

    private static WordClass mark(String form) {
        return QUOTATION_MARKS.contains(form) ? WordClass.QUOTATION_MARK : WordClass.PUNCTUATION;
    }

    /** "the directors' pay": an apostrophe behind a plural, where no quotation is open that it could close. */
    private boolean endsPlural(int at, String form) {
        return (form.equals("'") || form.equals("’"))
                && at > 0
                && at + 1 < soFar.size()
                && soFar.token(at - 1).span().end() == soFar.token(at).span().begin()
                && soFar.token(at + 1).span().begin() > soFar.token(at).span().end()
                && soFar.last().lower().endsWith("s")
                && soFar.words().stream()
                        .noneMatch(word -> word.is(WordClass.QUOTATION_MARK) && word.isOneOf("'", "‘", "’"));
    }

    private WordClass word(int at, String form, LexicalEntry entry) {
        if (entry.form().equals("'s")) {
            return possessiveOrVerb(at);
        }
        if (entry.form().equals("'")) {
            return WordClass.POSSESSIVE;
        }
        if (form.equals("May") && at > 0 && !titleCase && !opensQuotation()) {
            return WordClass.MONTH;
        }
        if (isName(at, form, entry)) {
            return WordClass.NAME;
        }
        if (entry.form().equals("that")) {
            return new ThatRule(soFar.words(), soFar.entry(at + 1)).type();
        }
        if (entry.isBase() && soFar.takesBase() && !entry.form().equals("like")) {
            return WordClass.BASE_VERB;
        }
        WordClass type = entry.wordClass().orElseGet(() -> open(at, entry));
        return type == WordClass.ADJECTIVE && isHead(at) ? WordClass.NOUN : type;
    }

    /** "The military said", "the accused has": between a determiner and a verb stands a noun. */
    private boolean isHead(int at) {
        LexicalEntry next = soFar.entry(at + 1);
        boolean telling =
                next.isPast() && next.cueVerb().isPresent() && !next.form().endsWith("ed");
        return soFar.previous(WordClass.DETERMINER)
                && (telling
                        || next.wordClass()
                                .filter(type -> type == WordClass.AUXILIARY || type == WordClass.MODAL)
                                .isPresent());
    }

    /** 's after a pronoun or before a participle is a verb; elsewhere it marks the possessor. */
    private WordClass possessiveOrVerb(int at) {
        boolean afterPronoun = soFar.previous(WordClass.PRONOUN) || soFar.previous(WordClass.RELATIVE);
        String next = soFar.next(at);
        return afterPronoun || List.of("not", "been", "got", "going", "gone").contains(next)
                ? WordClass.AUXILIARY
                : WordClass.POSSESSIVE;
    }

    /** "9to5Mac", "iFixit": a capital inside the word. */
    private static boolean isCamelCase(String form) {
        return form.length() > 3
                && !Character.isUpperCase(form.codePointAt(0))
                && capitals(form, 1) > 0
                && form.chars().filter(Character::isLowerCase).count() > 1;
    }

    private boolean isName(int at, String form, LexicalEntry entry) {
        if (isCamelCase(form)) {
            return true;
        }
        if (!Character.isUpperCase(form.codePointAt(0)) || titleCase || form.equals("I")) {
            return false;
        }
        if (isAbbreviation(at, form)) {
            return true;
        }
        boolean known = entry.wordClass().isPresent();
        if (!known && followsNickname()) {
            return true;
        }
        if (at > 0 && !opensQuotation() && !(known && followsTime())) {
            return !isMonth(entry) || opensTitle(at);
        }
        boolean named = nextIsCapital(at) || precedesNickname(at);
        boolean likely = (named && !(SayingRule.isCue(entry) && entry.isPast())) || capitals.isName(form);
        return likely && !known && (!entry.isBase() || capitals.isName(form));
    }

    /** "the Sunday Examiner": a day between article and name is the first word of the name. */
    private boolean opensTitle(int at) {
        return soFar.last().isOneOf("the") && nextIsCapital(at);
    }

    /** "AI policy": capitals throughout, beside words that are not. */
    private boolean isAbbreviation(int at, String form) {
        String next = at + 1 < soFar.size() ? soFar.form(at + 1) : "";
        return form.length() > 1
                && capitals(form, 0) == form.length()
                && next.chars().anyMatch(Character::isLowerCase);
    }

    private static int capitals(String form, int begin) {
        int capitals = 0;
        for (int at = begin; at < form.length(); at++) {
            capitals += Character.isUpperCase(form.charAt(at)) ? 1 : 0;
        }
        return capitals;
    }

    private boolean opensQuotation() {
        Word before = soFar.last();
        return before.is(WordClass.QUOTATION_MARK) || before.isOneOf(":", "-", "•", "*", "–", "—");
    }

    /** "Marcia “Cia” Orlan": a name, and some words in quotation marks. */
    private boolean followsNickname() {
        List<Word> words = soFar.words();
        int open = words.size() - 2;
        int farthest = Math.max(1, open - LONGEST_NICKNAME);
        while (open > farthest && !words.get(open).is(WordClass.QUOTATION_MARK)) {
            open--;
        }
        return open > 0
                && open < words.size() - 2
                && soFar.last().is(WordClass.QUOTATION_MARK)
                && words.get(open).is(WordClass.QUOTATION_MARK)
                && words.get(open - 1).is(WordClass.NAME);
    }

    /** "Marcia" in the same. */
    private boolean precedesNickname(int at) {
        int close = at + 2;
        while (close < soFar.size() - 1 && close <= at + LONGEST_NICKNAME + 1 && !isMark(close)) {
            close++;
        }
        return close > at + 2 && close < soFar.size() - 1 && isMark(at + 1) && isMark(close) && nextIsCapital(close);
    }

    private boolean isMark(int at) {
        return QUOTATION_MARKS.contains(soFar.form(at));
    }

    /** "14:20 The dam is holding": nothing but a number stands before. */
    private boolean followsTime() {
        return soFar.words().stream().allMatch(word -> word.is(WordClass.NUMERAL) || word.is(WordClass.PUNCTUATION));
    }

    private static boolean isMonth(LexicalEntry entry) {
        return entry.wordClass().filter(WordClass.MONTH::equals).isPresent();
    }

    private boolean nextIsCapital(int at) {
        return at + 1 < soFar.size()
                && soFar.token(at + 1).kind() == Token.Kind.WORD
                && Character.isUpperCase(soFar.form(at + 1).codePointAt(0));
    }

    private WordClass open(int at, LexicalEntry entry) {
        if (entry.isBase() && soFar.takesBase()) {
            return WordClass.BASE_VERB;
        }
        List<WordClass> counted = entry.countedClasses();
        if (sayingRule.isPaper(at, entry) || sayingRule.isCited(entry)) {
            return WordClass.NOUN;
        }
        if (isPresentOfPlural(entry)) {
            return WordClass.VERB;
        }
        if (PastRule.isPastForm(entry) && (counted.isEmpty() || isVerbal(counted))) {
            return isPlainPast(counted) && !pastRule.isFollowedByAgent(at) ? WordClass.VERB : pastRule.type(at, entry);
        }
        if (isThirdPerson(at, entry, counted)
                && takesFiniteVerb()
                && !sayingRule.isFollowedByVerb(at)
                && !sayingRule.closes(at, entry)) {
            return WordClass.VERB;
        }
        if (entry.form().endsWith("ing") && entry.form().length() > 4) {
            return gerundOrNoun(entry, counted);
        }
        if (entry.isBase()
                && ((sayingRule.followsPlural() && !sayingRule.isFollowedByVerb(at))
                        || sayingRule.reportsAfterName(at, entry)
                        || sayingRule.showsBehindNoun(at, entry)
                        || sayingRule.saysBehindPhrase(at, entry)
                        || sayingRule.closesApposition(at, entry))) {
            return WordClass.VERB;
        }
        return counted.isEmpty() ? byEnding(entry.form()) : byCount(at, counted);
    }

    /** "the figures come from": a base that is a participle too, behind a plural. */
    private boolean isPresentOfPlural(LexicalEntry entry) {
        return entry.isBase()
                && entry.isParticiple()
                && !entry.isPast()
                && !soFar.afterAuxiliary()
                && sayingRule.followsPlural();
    }

    private static boolean isVerbal(List<WordClass> counted) {
        return counted.contains(WordClass.VERB) || counted.contains(WordClass.PARTICIPLE);
    }

    /** "said", "came": a form that is hardly ever a participle, unless an auxiliary stands before it. */
    private boolean isPlainPast(List<WordClass> counted) {
        return counted.contains(WordClass.VERB)
                && !counted.contains(WordClass.PARTICIPLE)
                && !counted.contains(WordClass.ADJECTIVE)
                && !soFar.afterAuxiliary();
    }

    private boolean isThirdPerson(int at, LexicalEntry entry, List<WordClass> counted) {
        if (counted.isEmpty()) {
            return entry.isThirdPerson()
                    || isThirdOfBase(entry.form())
                    || (SayingRule.isCue(entry) && entry.form().endsWith("s"));
        }
        return entry.form().endsWith("s")
                && (counted.contains(WordClass.VERB)
                        || (entry.isThirdPerson()
                                && (sayingRule.opensObject(at + 1)
                                        || sayingRule.endsWithCue(at, entry)
                                        || sayingRule.saysInPlace(at, entry))));
    }

    private static boolean isThirdOfBase(String form) {
        return form.length() > 4
                && form.endsWith("s")
                && isFirst(
                        WordClass.BASE_VERB,
                        Lexicon.english()
                                .entry(form.substring(0, form.length() - 1))
                                .countedClasses());
    }

    private static boolean isFirst(WordClass type, List<WordClass> counted) {
        return !counted.isEmpty() && counted.get(0) == type;
    }

    private WordClass gerundOrNoun(LexicalEntry entry, List<WordClass> counted) {
        if (soFar.previous(WordClass.DETERMINER) || (soFar.previous(WordClass.ADJECTIVE) && !counted.isEmpty())) {
            return WordClass.NOUN;
        }
        return counted.isEmpty() || entry.form().equals("saying") ? WordClass.GERUND : counted.get(0);
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
            case BASE_VERB -> counted.size() == 1 && !soFar.opensNoun();
            case VERB -> takesFiniteVerb();
            case ADJECTIVE -> !counted.contains(WordClass.NOUN) || soFar.afterAuxiliary() || isFollowedByNoun(at);
            default -> true;
        };
    }

    private boolean isFollowedByNoun(int at) {
        LexicalEntry next = soFar.entry(at + 1);
        return !next.form().isEmpty()
                && Character.isLetterOrDigit(next.form().codePointAt(0))
                && next.wordClass()
                        .map(type -> type == WordClass.ADJECTIVE || type == WordClass.NUMERAL)
                        .orElse(!PastRule.isFiniteForm(next));
    }

    private static WordClass byEnding(String form) {
        if (form.endsWith("ly") && form.length() > 4) {
            return WordClass.ADVERB;
        }
        if (form.indexOf('-') > 0 && form.endsWith("ed")) {
            return WordClass.ADJECTIVE;
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                return WordClass.ADJECTIVE;
            }
        }
        return WordClass.NOUN;
    }

    private boolean takesFiniteVerb() {
        for (int at = soFar.words().size() - 1; at >= 0; at--) {
            Word word = soFar.words().get(at);
            boolean noLonger = word.isOneOf("no") && at + 1 < soFar.words().size();
            if (!word.is(WordClass.ADVERB) && !noLonger) {
                return word.type().isNominal()
                        || word.is(WordClass.RELATIVE)
                        || word.is(WordClass.QUOTATION_MARK)
                        || word.isOneOf(",", "and", "but", ")");
            }
        }
        return titleCase;
    }
}
