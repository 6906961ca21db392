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
        NameMemory memory = new NameMemory();
        List<ParsedSentence> parsed = new ArrayList<>(structure.sentences().size());
        for (Sentence sentence : structure.sentences()) {
            List<Token> tokens = structure.tokens(sentence);
            SentenceBuilder builder = new SentenceBuilder(tokens);
            for (int begin = 0; begin < tokens.size(); begin += TaggedText.LONGEST_SENTENCE) {
                int end = Math.min(tokens.size(), begin + TaggedText.LONGEST_SENTENCE);
                addPiece(structure.text(), tokens.subList(begin, end), memory, builder);
            }
            parsed.add(new ParsedSentence(sentence, builder.words()));
        }
        return new ParsedText(structure, parsed);
    }

    private void addPiece(String text, List<Token> tokens, NameMemory memory, SentenceBuilder builder) {
        SentenceForms forms = SentenceForms.of(text, tokens);
        int[] tags = tagger.tag(forms);
        int[] kinds = names.find(forms, tags, memory);
        builder.add(tags, parser.parse(forms, tags), kinds);
    }
}
