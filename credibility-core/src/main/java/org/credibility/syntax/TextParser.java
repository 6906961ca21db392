package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.credibility.text.Sentence;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/**
 * Parses texts by trained models: the part of speech of each token, the tree of each sentence, the names.
 *
 * <p>Takes no decision back, so the time is linear; a sentence of more than {@link TaggedText#LONGEST_SENTENCE} tokens is
 * parsed in pieces of so many. Never changes and is safe for use by several threads.
 */
public final class TextParser {
    private static final ModelHolder<TextParser> ENGLISH = ModelHolder.of(() -> of(
            ModelFile.resource("en/tagger.crdm"),
            ModelFile.resource("en/parser.crdm"),
            ModelFile.resource("en/names.crdm")));

    private final PennTagger tagger;
    private final ArcParser parser;
    private final NameFinder names;

    private TextParser(PennTagger tagger, ArcParser parser, NameFinder names) {
        this.tagger = tagger;
        this.parser = parser;
        this.names = names;
    }

    /**
     * Returns the parser of English; its models are read when it is first asked for.
     *
     * @throws IllegalStateException if a model is missing or damaged
     */
    public static TextParser english() {
        return ENGLISH.get();
    }

    /**
     * Returns a parser of three models.
     *
     * @throws IllegalStateException if one of them is not what it should be
     */
    public static TextParser of(ModelFile tagger, ModelFile parser, ModelFile names) {
        return new TextParser(PennTagger.read(tagger), ArcParser.read(parser), NameFinder.read(names));
    }

    /** Returns the text with each of its sentences parsed. */
    public ParsedText parse(TextStructure structure) {
        requireNonNull(structure, "structure");
        List<List<Piece>> pieces = structure.sentences().stream()
                .map(sentence -> pieces(structure.text(), structure.tokens(sentence)))
                .toList();
        // One model after the other goes over the whole text: what it reads of its weights stays in the processor's
        // cache.
        pieces.forEach(ofSentence -> ofSentence.forEach(this::tag));
        NameMemory memory = new NameMemory();
        pieces.forEach(ofSentence -> ofSentence.forEach(piece -> findNames(piece, memory)));
        List<ParsedSentence> parsed = new ArrayList<>(pieces.size());
        for (int at = 0; at < pieces.size(); at++) {
            Sentence sentence = structure.sentences().get(at);
            parsed.add(new ParsedSentence(sentence, words(structure.tokens(sentence), pieces.get(at))));
        }
        return new ParsedText(structure, parsed);
    }

    /** A sentence, or a stretch of a long one, with what the models have made of it so far. */
    private static final class Piece {
        private final SentenceForms forms;
        private int[] tags = {};
        private int[] kinds = {};

        private Piece(SentenceForms forms) {
            this.forms = forms;
        }
    }

    private static List<Piece> pieces(String text, List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>(1);
        for (int begin = 0; begin < tokens.size(); begin += TaggedText.LONGEST_SENTENCE) {
            int end = Math.min(tokens.size(), begin + TaggedText.LONGEST_SENTENCE);
            pieces.add(new Piece(SentenceForms.of(text, tokens.subList(begin, end))));
        }
        return pieces;
    }

    private void tag(Piece piece) {
        piece.tags = tagger.tag(piece.forms);
    }

    private void findNames(Piece piece, NameMemory memory) {
        piece.kinds = names.find(piece.forms, piece.tags, memory);
    }

    private List<ParsedWord> words(List<Token> tokens, List<Piece> pieces) {
        SentenceBuilder builder = new SentenceBuilder(tokens);
        for (Piece piece : pieces) {
            builder.add(piece.tags, parser.parse(piece.forms, piece.tags), piece.kinds);
        }
        return builder.words();
    }
}
