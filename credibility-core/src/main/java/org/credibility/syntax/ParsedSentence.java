package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.text.Sentence;

/**
 * A sentence with the part of speech, the head and the name of each of its tokens; the heads form one tree.
 *
 * @param sentence where it stands
 * @param words one for each of its tokens, in order
 */
public record ParsedSentence(Sentence sentence, List<ParsedWord> words) {
    /** Copies the words and checks that there is one for each token and that they form one tree. */
    public ParsedSentence {
        requireNonNull(sentence, "sentence");
        words = List.copyOf(words);
        if (words.size() != sentence.endToken() - sentence.firstToken()) {
            throw new IllegalArgumentException(
                    words.size() + " words, tokens " + sentence.firstToken() + " to " + sentence.endToken());
        }
        if (words.stream().filter(ParsedWord::isRoot).count() != 1) {
            throw new IllegalArgumentException("not one root");
        }
        checkTree(words);
    }

    /** Walks up from each word until a word is met that leads to the root; each word is walked over once. */
    private static void checkTree(List<ParsedWord> words) {
        int[] walkedFrom = new int[words.size()];
        for (int at = 0; at < words.size(); at++) {
            int word = at;
            while (word != ParsedWord.NO_HEAD && walkedFrom[word] == 0) {
                walkedFrom[word] = at + 1;
                word = words.get(word).head();
                if (word >= words.size()) {
                    throw new IllegalArgumentException("head " + word + " of " + words.size() + " words");
                }
            }
            if (word != ParsedWord.NO_HEAD && walkedFrom[word] == at + 1) {
                throw new IllegalArgumentException("the heads run in a circle at word " + word);
            }
        }
    }

    /** Returns how many words it has. */
    public int size() {
        return words.size();
    }

    /** Returns the word of an index in the sentence. */
    public ParsedWord word(int at) {
        return words.get(at);
    }

    /** Returns the index of the word that the sentence hangs on. */
    public int root() {
        int at = 0;
        while (!words.get(at).isRoot()) {
            at++;
        }
        return at;
    }
}
