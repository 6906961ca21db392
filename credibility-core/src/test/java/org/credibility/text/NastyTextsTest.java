package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds of every text, however it was mangled. */
class NastyTextsTest {
    private static final long SEED = 20_261_124L;
    private static final int COUNT = 10_000;

    @Test
    void givesTheSameTextsForASeed() {
        assertThat(NastyTexts.texts(7, 50))
                .containsExactlyElementsOf(NastyTexts.texts(7, 50).toList());
    }

    @Test
    void keepsTokensInOrderWithoutOverlap() {
        forAll((text, structure) -> {
            int end = 0;
            for (Token token : structure.tokens()) {
                assertThat(token.begin()).isGreaterThanOrEqualTo(end);
                end = token.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        });
    }

    @Test
    void coversAllButWhiteSpaceWithTokens() {
        forAll((text, structure) -> {
            BitSet covered = new BitSet();
            structure.tokens().forEach(token -> covered.set(token.begin(), token.end()));
            for (int i = 0; i < text.length(); i++) {
                assertThat(covered.get(i)).isNotEqualTo(Characters.isSpace(text.charAt(i)));
            }
        });
    }

    @Test
    void keepsMarksAndJoinersWithTheirBase() {
        forAll((text, structure) -> structure.tokens().stream()
                .filter(token -> token.begin() > 0 && !Characters.isSpace(text.charAt(token.begin() - 1)))
                .forEach(token -> assertThat(Characters.isExtender(text.codePointAt(token.begin())))
                        .isFalse()));
    }

    @Test
    void coversAllTokensWithSentences() {
        forAll((text, structure) -> {
            int token = 0;
            for (Sentence sentence : structure.sentences()) {
                assertThat(sentence.firstToken()).isEqualTo(token);
                List<Token> tokens = structure.tokens(sentence);
                assertThat(sentence.span())
                        .isEqualTo(Span.of(
                                tokens.get(0).begin(),
                                tokens.get(tokens.size() - 1).end()));
                assertThat(structure.paragraphs().get(sentence.paragraph()).contains(sentence.span()))
                        .isTrue();
                token = sentence.endToken();
            }
            assertThat(token).isEqualTo(structure.tokens().size());
        });
    }

    @Test
    void findsTheSentenceOfEveryToken() {
        forAll((text, structure) -> structure.sentences().forEach(sentence -> {
            assertThat(structure.sentenceAt(sentence.span().begin())).contains(sentence);
            assertThat(structure.sentenceAt(sentence.span().end() - 1)).contains(sentence);
            assertThat(structure.tokensIn(sentence.span())).isEqualTo(structure.tokens(sentence));
        }));
    }

    @Test
    void nestsQuotations() {
        forAll((text, structure) -> {
            Deque<Quotation> open = new ArrayDeque<>();
            for (Quotation quotation : structure.quotations()) {
                while (!open.isEmpty()
                        && open.element().span().end() <= quotation.span().begin()) {
                    open.pop();
                }
                boolean nested = open.isEmpty() || open.element().inside().contains(quotation.span());
                assertThat(nested).as("%s in %s of %s", quotation, open, text).isTrue();
                open.push(quotation);
                assertThat(quotation.depth()).isEqualTo(open.size());
                assertThat(quotation.depth()).isLessThanOrEqualTo(QuotationFinder.MAX_DEPTH);
            }
        });
    }

    @Test
    void keepsQuotationsInTheirParagraph() {
        forAll((text, structure) -> structure
                .quotations()
                .forEach(quotation -> assertThat(structure.paragraphs())
                        .anyMatch(paragraph -> paragraph.contains(quotation.span()))));
    }

    @Test
    void countsTheDepthOfEveryOffset() {
        forAll((text, structure) -> {
            int[] depths = new int[text.length() + 1];
            for (Quotation quotation : structure.quotations()) {
                for (int i = quotation.span().begin(); i < quotation.span().end(); i++) {
                    depths[i] = quotation.depth();
                }
            }
            for (int i = 0; i < depths.length; i++) {
                assertThat(structure.quotationDepth(i)).isEqualTo(depths[i]);
            }
        });
    }

    @Test
    void neverCutsASurrogatePair() {
        forAll((text, structure) -> {
            structure.tokens().forEach(token -> assertWhole(token.span(), text));
            structure.paragraphs().forEach(paragraph -> assertWhole(paragraph, text));
            structure.quotations().forEach(quotation -> {
                assertWhole(quotation.span(), text);
                assertWhole(quotation.inside(), text);
            });
        });
    }

    @Test
    void leadsFoldedSpansBackIntoTheText() {
        forAll((text, structure) -> {
            AlignedText aligned = AlignedText.fold(text);
            int last = 0;
            for (int i = 0; i < aligned.text().length(); i++) {
                Span original = aligned.original(Span.of(i, i + 1));
                assertWhole(original, text);
                assertThat(original.begin()).isGreaterThanOrEqualTo(last);
                last = original.begin();
            }
            assertThat(Span.of(0, text.length())
                            .contains(aligned.original(Span.of(0, aligned.text().length()))))
                    .isTrue();
        });
    }

    @Test
    void placesEveryOffsetInTheFile() {
        forAll((text, structure) -> {
            SourceMap map = SourceMap.identity(text);
            Position last = new Position(1, 1);
            for (int i = 0; i <= text.length(); i++) {
                assertThat(map.position(i)).isGreaterThanOrEqualTo(last);
                last = map.position(i);
            }
        });
    }

    @Test
    void givesTheSameStructureTwice() {
        forAll((text, structure) -> {
            TextStructure again = TextStructure.of(text);

            assertThat(again).isEqualTo(structure);
            assertThat(again.tokens()).isEqualTo(structure.tokens());
            assertThat(again.sentences()).isEqualTo(structure.sentences());
            assertThat(again.quotations()).isEqualTo(structure.quotations());
        });
    }

    private static void forAll(BiConsumer<String, TextStructure> property) {
        NastyTexts.texts(SEED, COUNT).forEach(text -> property.accept(text, TextStructure.of(text)));
    }

    private static void assertWhole(Span span, String text) {
        assertThat(isCut(span.begin(), text) || isCut(span.end(), text))
                .as("%s cuts a pair", span)
                .isFalse();
    }

    private static boolean isCut(int offset, String text) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
