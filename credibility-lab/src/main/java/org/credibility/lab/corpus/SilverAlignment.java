package org.credibility.lab.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.credibility.syntax.EntityKind;
import org.credibility.syntax.ParsedSentence;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.ParsedWord;
import org.credibility.syntax.PartOfSpeech;
import org.credibility.syntax.Relation;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/**
 * Lays machine annotation on tokens and sentences that may be cut otherwise.
 *
 * <p>Each annotated word belongs to the last token that shares a character with it. A token with words of its own takes
 * over the highest of them in the tree; a token without (the first part of a longer word) hangs on the next token that
 * has some. A head in another sentence makes a word a root, and all roots of a sentence but the first hang on that one.
 * Each step leads to a word that is higher in the annotated tree, or within a word to its last token, so the heads
 * never run in a circle.
 */
final class SilverAlignment {
    private final TextStructure structure;
    private final List<Token> tokens;
    private final List<SilverWord> words;
    private final int[] depths;
    /** The token that a word belongs to; -1 if it shares no character with any. */
    private final int[] owners;
    /** The word that a token takes over: its own, or the one it is a part of; -1 without any. */
    private final int[] taken;

    SilverAlignment(TextStructure structure, List<SilverWord> words) {
        this.structure = structure;
        this.tokens = structure.tokens();
        this.words = words;
        this.depths = depths(words);
        this.owners = new int[words.size()];
        this.taken = new int[tokens.size()];
        Arrays.fill(owners, -1);
        Arrays.fill(taken, -1);
        align();
    }

    private static int[] depths(List<SilverWord> words) {
        int[] depths = new int[words.size()];
        for (int at = 0; at < depths.length; at++) {
            for (int word = words.get(at).head(); word >= 0 && depths[at] <= depths.length; ) {
                depths[at]++;
                word = words.get(word).head();
            }
        }
        return depths;
    }

    private void align() {
        int first = 0;
        for (int word = 0; word < owners.length; word++) {
            Span span = words.get(word).span();
            while (first < tokens.size() && tokens.get(first).end() <= span.begin()) {
                first++;
            }
            for (int token = first; token < tokens.size() && tokens.get(token).begin() < span.end(); token++) {
                owners[word] = token;
            }
        }
        for (int word = 0; word < owners.length; word++) {
            int owner = owners[word];
            if (owner >= 0 && (taken[owner] < 0 || depths[word] < depths[taken[owner]])) {
                taken[owner] = word;
            }
        }
        takePartsOver();
    }

    private void takePartsOver() {
        int word = 0;
        for (int token = 0; token < taken.length; token++) {
            while (word < owners.length
                    && words.get(word).span().end() <= tokens.get(token).begin()) {
                word++;
            }
            boolean inside = word < owners.length
                    && words.get(word).span().overlaps(tokens.get(token).span());
            if (taken[token] < 0 && inside) {
                taken[token] = word;
            }
        }
    }

    /** How many tokens are no annotated word as they stand. */
    int differingTokens() {
        int differing = 0;
        for (int token = 0; token < taken.length; token++) {
            boolean same = taken[token] >= 0
                    && words.get(taken[token]).span().equals(tokens.get(token).span());
            differing += same ? 0 : 1;
        }
        return differing;
    }

    ParsedText parsedText() {
        List<ParsedSentence> sentences = new ArrayList<>();
        for (Sentence sentence : structure.sentences()) {
            sentences.add(parsed(sentence));
        }
        return new ParsedText(structure, sentences);
    }

    private ParsedSentence parsed(Sentence sentence) {
        int root = firstRoot(sentence);
        List<ParsedWord> parsed = new ArrayList<>();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            parsed.add(parsed(token, root, sentence));
        }
        return new ParsedSentence(sentence, parsed);
    }

    private int firstRoot(Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (!isInside(head(token), sentence)) {
                return token;
            }
        }
        throw new IllegalArgumentException("the heads of a sentence run in a circle: " + sentence);
    }

    private ParsedWord parsed(int token, int root, Sentence sentence) {
        PartOfSpeech tag =
                taken[token] < 0 ? PartOfSpeech.SYM : words.get(taken[token]).tag();
        EntityKind entity = entity(token);
        if (token == root) {
            return new ParsedWord(tag, ParsedWord.NO_HEAD, Relation.ROOT, entity);
        }
        int head = head(token);
        boolean inside = isInside(head, sentence);
        return new ParsedWord(tag, (inside ? head : root) - sentence.firstToken(), relation(token, inside), entity);
    }

    private Relation relation(int token, boolean inside) {
        if (!inside || taken[token] < 0 || owners[taken[token]] != token) {
            return Relation.DEP;
        }
        Relation relation = words.get(taken[token]).relation();
        return relation == Relation.ROOT ? Relation.DEP : relation;
    }

    private EntityKind entity(int token) {
        if (tokens.get(token).kind() == Token.Kind.HANDLE) {
            return EntityKind.HANDLE;
        }
        return taken[token] < 0 ? EntityKind.NONE : words.get(taken[token]).entity();
    }

    /** The token that a token hangs on in the annotation; -1 without one. */
    private int head(int token) {
        if (taken[token] < 0) {
            return -1;
        }
        if (owners[taken[token]] != token) {
            return owners[taken[token]];
        }
        int head = words.get(taken[token]).head();
        return head < 0 ? -1 : owners[head];
    }

    private static boolean isInside(int token, Sentence sentence) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }
}
