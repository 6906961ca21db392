package org.credibility.speech;

import static org.credibility.syntax.TaggedText.LONGEST_SENTENCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Quotation;
import org.credibility.text.Sentence;
import org.credibility.text.TextStructure;

/**
 * Where the words of a text stand: sentence, paragraph, quotation. A sentence of more than {@link
 * TaggedText#LONGEST_SENTENCE} words counts as several.
 */
final class WordPlaces {
    final int[] sentence;
    final int[] paragraph;
    final int[] depth;
    /** The number of the outermost quotation, -1 outside. */
    final int[] quotation;
    /** The first word of each sentence, and the number of words behind the last. */
    final int[] sentenceBegin;

    final boolean[] sentenceQuotes;

    WordPlaces(TextStructure structure) {
        int size = structure.tokens().size();
        sentence = new int[size];
        paragraph = new int[size];
        depth = new int[size];
        quotation = new int[size];
        List<Sentence> pieces = pieces(structure);
        sentenceBegin = new int[pieces.size() + 1];
        sentenceQuotes = new boolean[pieces.size()];
        sentences(structure, pieces);
        quotations(structure);
    }

    private static List<Sentence> pieces(TextStructure structure) {
        List<Sentence> pieces = new ArrayList<>();
        for (Sentence sentence : structure.sentences()) {
            for (int first = sentence.firstToken(); first < sentence.endToken(); first += LONGEST_SENTENCE) {
                int end = Math.min(sentence.endToken(), first + LONGEST_SENTENCE);
                pieces.add(new Sentence(sentence.span(), sentence.paragraph(), first, end));
            }
        }
        return pieces;
    }

    private void sentences(TextStructure structure, List<Sentence> pieces) {
        for (int number = 0; number < pieces.size(); number++) {
            Sentence each = pieces.get(number);
            sentenceBegin[number] = each.firstToken();
            sentenceBegin[number + 1] = each.endToken();
            for (int at = each.firstToken(); at < each.endToken(); at++) {
                sentence[at] = number;
                paragraph[at] = each.paragraph();
                depth[at] = structure.quotationDepth(structure.tokens().get(at).begin());
                sentenceQuotes[number] |= depth[at] > 0;
            }
        }
    }

    private void quotations(TextStructure structure) {
        Arrays.fill(quotation, -1);
        int number = 0;
        int at = 0;
        for (Quotation each : structure.quotations()) {
            while (each.depth() == 1
                    && at < quotation.length
                    && structure.tokens().get(at).begin() < each.span().end()) {
                if (structure.tokens().get(at).begin() >= each.span().begin()) {
                    quotation[at] = number;
                }
                at++;
            }
            number++;
        }
    }

    boolean opensSentence(int at) {
        return at == sentenceBegin[sentence[at]];
    }

    boolean endsSentence(int at) {
        return at + 1 == sentenceBegin[sentence[at] + 1];
    }
}
