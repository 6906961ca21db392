package org.credibility.evidence;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.credibility.lexicon.HedgeEntry;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.StanceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/**
 * The words of a text as numbers: their stems, which of them carry matter, and what they tell of the stance of the text.
 */
final class StanceText {
    /** The bits of a word's signals: one a {@link StanceWord}, one a mode of hedges. */
    static final int DISTANCE = 1 << StanceWord.values().length;

    static final int MODAL = DISTANCE << 1;
    static final int SIGNALS = StanceWord.values().length + 2;

    private static final Map<StanceWord, Integer> BITS = bits();

    private static final int LONGEST_WORD = 40;

    final TextStructure structure;
    final int size;
    final String[] lower;
    final int[] stem;
    final int[] term;
    final int[] signals;
    final boolean[] content;
    final boolean[] capital;
    final boolean[] figure;

    StanceText(TextStructure structure) {
        this.structure = structure;
        List<Token> tokens = structure.tokens();
        size = tokens.size();
        lower = new String[size];
        stem = new int[size];
        term = new int[size];
        signals = new int[size];
        content = new boolean[size];
        capital = new boolean[size];
        figure = new boolean[size];
        Map<String, Form> forms = new HashMap<>();
        for (int at = 0; at < size; at++) {
            read(tokens.get(at), at, forms);
        }
        mark();
    }

    static StanceText of(String text) {
        return new StanceText(TextStructure.of(text));
    }

    private static Map<StanceWord, Integer> bits() {
        Map<StanceWord, Integer> bits = new EnumMap<>(StanceWord.class);
        for (StanceWord word : StanceWord.values()) {
            bits.put(word, 1 << bits.size());
        }
        return bits;
    }

    static int bit(StanceWord word) {
        return BITS.getOrDefault(word, 0);
    }

    private void read(Token token, int at, Map<String, Form> forms) {
        String text = structure.text();
        int end = Math.min(token.end(), token.begin() + LONGEST_WORD);
        Form form = forms.computeIfAbsent(text.substring(token.begin(), end), Form::of);
        lower[at] = form.lower();
        figure[at] = token.kind() == Token.Kind.NUMBER;
        capital[at] = Character.isUpperCase(text.charAt(token.begin()));
        content[at] = carriesMatter(token, form);
        stem[at] = form.stem();
        term[at] = form.term();
    }

    /** A word as it is written, looked up once for a text. */
    private record Form(String lower, int stem, int term, boolean matters) {
        static Form of(String written) {
            String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            LexicalEntry entry = Lexicon.english().entry(lower);
            String stem = Stems.of(entry);
            boolean matters = lower.length() > 1
                    && entry.wordClass().map(StanceText::carriesMatter).orElse(true);
            return new Form(lower, stem.hashCode(), Terms.english().of(stem), matters);
        }
    }

    /** Returns whether a word that does not begin a sentence is written as names are. */
    boolean hasName() {
        for (Sentence sentence : structure.sentences()) {
            for (int at = sentence.firstToken() + 1; at < sentence.endToken(); at++) {
                Span span = structure.tokens().get(at).span();
                boolean written = capital[at]
                        && span.length() > 1
                        && Character.isLowerCase(structure.text().charAt(span.begin() + 1));
                if (written && content[at]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean carriesMatter(Token token, Form form) {
        return switch (token.kind()) {
            case NUMBER, HANDLE -> true;
            case WORD -> form.matters();
            case PUNCTUATION, SYMBOL, ADDRESS -> false;
        };
    }

    private static boolean carriesMatter(WordClass type) {
        return switch (type) {
            case NOUN, NAME, VERB, BASE_VERB, ADJECTIVE, NUMERAL, MONTH, PARTICIPLE, GERUND -> true;
            default -> false;
        };
    }

    private void mark() {
        for (Sentence sentence : structure.sentences()) {
            List<String> words = new Words(sentence.firstToken(), sentence.endToken());
            for (int at = 0; at < words.size(); at++) {
                int place = sentence.firstToken() + at;
                Optional<PhraseTable.Match<StanceWord>> match =
                        Lexicon.english().stanceWords().longestAt(words, at);
                if (match.isPresent()) {
                    signals[place] |= bit(match.get().value());
                }
                Optional<PhraseTable.Match<HedgeEntry>> hedge =
                        Lexicon.english().hedges().longestAt(words, at);
                if (hedge.isPresent()) {
                    signals[place] |= hedge.get().value().mode() == HedgeMode.DISTANCE ? DISTANCE : MODAL;
                }
            }
        }
    }

    private final class Words extends AbstractList<String> implements RandomAccess {
        private final int begin;
        private final int end;

        private Words(int begin, int end) {
            this.begin = begin;
            this.end = end;
        }

        @Override
        public String get(int index) {
            return lower[begin + index];
        }

        @Override
        public int size() {
            return end - begin;
        }
    }
}
