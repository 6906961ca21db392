package org.credibility.syntax;

import java.util.ArrayList;
import java.util.List;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.text.Token;

/** A sentence while its words are tagged from left to right: the words so far and the forms still to come. */
final class WordsSoFar {
    private static final LexicalEntry BEHIND_END = Lexicon.english().entry("");

    private final List<Token> tokens;
    private final List<String> forms;
    private final List<LexicalEntry> entries;
    private final List<Word> words;
    private int commas;

    WordsSoFar(List<Token> tokens, List<String> forms, List<LexicalEntry> entries) {
        this.tokens = tokens;
        this.forms = forms;
        this.entries = entries;
        this.words = new ArrayList<>(tokens.size());
    }

    /** Adds the next word with its class. */
    void add(WordClass type) {
        int at = words.size();
        Word word = new Word(tokens.get(at), forms.get(at), entries.get(at), type);
        words.add(word);
        commas += word.isOneOf(",") ? 1 : 0;
    }

    /** The words tagged so far; the list grows. */
    List<Word> words() {
        return words;
    }

    /** How many commas stand among the words tagged so far. */
    int commas() {
        return commas;
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The characters of any token of the sentence, tagged or not. */
    String form(int at) {
        return forms.get(at);
    }

    /** The same in lower case; empty behind the end. */
    String lowerForm(int at) {
        return entry(at).form();
    }

    /** What the lexicon says of any token of the sentence; of what is behind the end, nothing. */
    LexicalEntry entry(int at) {
        return at < entries.size() ? entries.get(at) : BEHIND_END;
    }

    String next(int at) {
        return lowerForm(at + 1);
    }

    boolean previous(WordClass type) {
        return !words.isEmpty() && words.get(words.size() - 1).is(type);
    }

    /** Whether the words before call for a bare verb: to, a modal, do, with adverbs between. */
    boolean takesBase() {
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

    boolean afterAuxiliary() {
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

    /** Whether the next word stands where a noun is due: "the", "old" or "Moe's" stands before it. */
    boolean opensNoun() {
        return previous(WordClass.DETERMINER) || previous(WordClass.ADJECTIVE) || previous(WordClass.POSSESSIVE);
    }
}
