package org.credibility.source;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.Vocabulary;

/** Which words of a phrase are names because they are written with a capital letter. */
final class Capitalized {
    private final List<String> words;
    private final BitSet names;

    private Capitalized(List<String> words, BitSet names) {
        this.words = words;
        this.names = names;
    }

    static Capitalized of(List<String> forms, List<String> words) {
        BitSet names = new BitSet();
        for (int at = 0; at < forms.size(); at++) {
            boolean capital = Character.isUpperCase(forms.get(at).codePointAt(0));
            names.set(at, capital && !(at == 0 && opensSentence(forms, words)) && !isOfPeople(forms, words, at));
        }
        for (int at = 1; at + 1 < forms.size(); at++) {
            boolean inside =
                    names.get(at - 1) && names.get(at + 1) && Lexicon.english().isNameParticle(words.get(at));
            names.set(at, names.get(at) || inside);
        }
        return new Capitalized(words, names);
    }

    /** "Iraqi media", "a British accent", not "British Airways" and "the British". */
    private static boolean isOfPeople(List<String> forms, List<String> words, int at) {
        return at + 1 < forms.size()
                && Character.isLowerCase(forms.get(at + 1).codePointAt(0))
                && Lexicon.english().does(SourceWord.PEOPLE, words.get(at))
                && Vocabulary.english().wordClass(words.get(at + 1)).isEmpty()
                && !Lexicon.english().isNameParticle(words.get(at + 1));
    }

    /** The first word has its capital from the sentence if it is a known word, alone or with those after it. */
    private static boolean opensSentence(List<String> forms, List<String> words) {
        Optional<PhraseTable.Match<SourceNoun>> match = SourceNouns.at(words, 0);
        boolean phrase = match.isPresent()
                && (match.get().end() == 1
                        || Character.isLowerCase(
                                forms.get(match.get().end() - 1).codePointAt(0)));
        return phrase || Vocabulary.english().wordClass(words.get(0)).isPresent();
    }

    boolean isName(int at) {
        return names.get(at);
    }

    /** Whether a noun written with a capital tells a role or a place to post, not only a part of a name. */
    boolean isRole(int at, PhraseTable.Match<SourceNoun> match) {
        boolean inOutletName = Lexicon.english()
                .nameWord(words.get(at))
                .filter(word -> word == NameWord.OUTLET)
                .isPresent();
        return switch (match.value()) {
            case OFFICE, MINISTER, POST, EXPERT, SPOKESPERSON, PARTICIPANT, THIRD_PARTY, OFFICIAL, AUTHORITY, SERVICE ->
                true;
            case BODY -> match.end() >= words.size() || !isName(match.end());
            case RECORD -> match.end() > at + 1;
            case POSTER -> !inOutletName;
            default -> false;
        };
    }
}
