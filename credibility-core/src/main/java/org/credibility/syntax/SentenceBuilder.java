package org.credibility.syntax;

import java.util.ArrayList;
import java.util.List;
import org.credibility.text.Token;

/** Puts a sentence together from its pieces; of the words that hang on nothing, the others hang on the first. */
final class SentenceBuilder {
    private final List<Token> tokens;
    private final List<ParsedWord> words;
    private int root = ParsedWord.NO_HEAD;

    SentenceBuilder(List<Token> tokens) {
        this.tokens = tokens;
        this.words = new ArrayList<>(tokens.size());
    }

    /** Adds the piece that follows: the numbers of its tags, its parse, the numbers of its kinds of names. */
    void add(int[] tags, Parse parse, int[] kinds) {
        int begin = words.size();
        for (int at = 0; at < tags.length; at++) {
            PartOfSpeech tag = PennTagger.TAGS.value(tags[at]);
            EntityKind kind = kind(begin + at, kinds[at]);
            words.add(
                    parse.hangsOnRoot(at)
                            ? hangingOnRoot(tag, kind)
                            : new ParsedWord(tag, begin + parse.state().head(at), parse.relation(at), kind));
        }
    }

    private ParsedWord hangingOnRoot(PartOfSpeech tag, EntityKind kind) {
        if (root == ParsedWord.NO_HEAD) {
            root = words.size();
            return new ParsedWord(tag, ParsedWord.NO_HEAD, Relation.ROOT, kind);
        }
        return new ParsedWord(tag, root, Relation.PARATAXIS, kind);
    }

    private EntityKind kind(int at, int kind) {
        return tokens.get(at).kind() == Token.Kind.HANDLE ? EntityKind.HANDLE : NameFinder.KINDS.value(kind);
    }

    /** Returns the words so far. */
    List<ParsedWord> words() {
        return words;
    }
}
