package org.credibility.speech;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * The words of an article as numbers: how they are written, how they hang together, where they stand, what the rules say
 * of them, how often they are cues. Safe for use by several threads as long as nobody changes its arrays.
 */
final class Reading {
    final TextStructure structure;
    final int size;
    final WordForms forms;
    final Trees trees;
    final WordPlaces places;
    final RuleMarks rules;
    /** The class that the hand-made tagger gives each word, from 1. */
    final int[] type;
    /** How often each word is part of a cue. */
    final int[] prior;

    private Reading(
            TextStructure structure,
            WordForms forms,
            Trees trees,
            WordPlaces places,
            RuleMarks rules,
            int[] type,
            CuePriors priors) {
        this.structure = structure;
        this.size = structure.tokens().size();
        this.forms = forms;
        this.trees = trees;
        this.places = places;
        this.rules = rules;
        this.type = type;
        prior = new int[size];
        for (int at = 0; at < size; at++) {
            prior[at] = priors.bucket(forms.stem[at]);
        }
    }

    /**
     * Returns the reading of an article.
     *
     * @param parsed its parse
     * @param tagged its words with the classes of the hand-made tagger
     * @param rules what the rules find in it
     * @param priors how often words are cues
     */
    static Reading of(ParsedText parsed, TaggedText tagged, List<Attribution> rules, CuePriors priors) {
        requireNonNull(rules, "rules");
        TextStructure structure = parsed.structure();
        return new Reading(
                structure,
                new WordForms(structure.text(), structure.tokens()),
                new Trees(parsed),
                new WordPlaces(structure),
                new RuleMarks(structure, rules),
                types(tagged, structure.tokens().size()),
                priors);
    }

    private static int[] types(TaggedText tagged, int size) {
        int[] types = new int[size];
        for (TaggedSentence each : tagged.sentences()) {
            int first = each.sentence().firstToken();
            for (int at = 0; at < each.words().size(); at++) {
                types[first + at] = Codes.of(each.words().get(at).type());
            }
        }
        return types;
    }

    /** Returns the same reading with other priors. */
    Reading with(CuePriors priors) {
        return new Reading(structure, forms, trees, places, rules, type, priors);
    }

    /** Returns how many words it has. */
    int size() {
        return size;
    }

    /** Returns how many sentences it has. */
    int sentences() {
        return places.sentenceQuotes.length;
    }

    /** Returns the first word of a sentence; for the number behind the last sentence the number of words. */
    int sentenceBegin(int sentence) {
        return places.sentenceBegin[sentence];
    }

    /** Returns one number for all forms of a word. */
    int stem(int at) {
        return forms.stem[at];
    }

    /** Returns the words that lie in spans at least by half, in order. */
    int[] tokensIn(List<Span> spans) {
        return rules.tokensIn(spans);
    }

    /** Returns the span from one word to the word before another. */
    Span span(int begin, int end) {
        return structure
                .tokens()
                .get(begin)
                .span()
                .cover(structure.tokens().get(end - 1).span());
    }

    boolean isQuoted(int at) {
        return places.depth[at] > 0;
    }

    /** The word of a cue that the others hang on; of two the one that is more often a cue. */
    int headOf(int begin, int end) {
        int best = begin;
        int most = -1;
        for (int at = begin; at < end; at++) {
            int weight = 0;
            weight += trees.head[at] < begin || trees.head[at] >= end ? 2 : 0;
            weight += forms.lower[at].equals(":") ? 0 : 1;
            weight += trees.isAuxiliary(at) ? 0 : 1;
            weight = weight * 20 + prior[at];
            if (weight > most) {
                most = weight;
                best = at;
            }
        }
        return best;
    }
}
