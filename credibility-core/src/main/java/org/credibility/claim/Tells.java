package org.credibility.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** What the words of a clause tell of the kind of statement it is. */
final class Tells {
    private Tells() {}

    /** Returns what the words of a main clause tell. */
    static Set<ClaimWord> of(List<Word> mainClause) {
        Set<ClaimWord> tells = EnumSet.noneOf(ClaimWord.class);
        List<String> lower = mainClause.stream().map(Word::lower).toList();
        PhraseTable<Set<ClaimWord>> table = Lexicon.english().claimWords();
        for (int at = 0; at < lower.size(); at++) {
            table.longestAt(lower, at).ifPresent(match -> tells.addAll(match.value()));
        }
        return Collections.unmodifiableSet(tells);
    }

    /** Returns whether a single word tells something. */
    static boolean tells(Word word, ClaimWord wanted) {
        return Lexicon.english()
                .claimWords()
                .longestAt(List.of(word.lower()), 0)
                .filter(match -> match.value().contains(wanted))
                .isPresent();
    }

    /** Returns whether a word is a verb with which somebody says something. */
    static boolean speaks(Word word) {
        return word.type().isFinite() && word.entry().cueVerb().isPresent();
    }

    /** Returns the words of a clause without its relative clauses. */
    static List<Word> mainClause(List<Word> words) {
        List<Word> main = new ArrayList<>(words.size());
        boolean relative = false;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            relative = (word.is(WordClass.RELATIVE) && at > 0) || (relative && !word.isOneOf(","));
            if (!relative) {
                main.add(word);
            }
        }
        return main;
    }
}
