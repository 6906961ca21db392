package org.credibility.syntax;

/**
 * Tags the words of a sentence from left to right, each by a linear model that sees the two tags before it; a word that
 * is frequent takes one of the tags it has been seen with. Its time is linear. Thread-safe.
 */
final class PennTagger {
    static final Inventory<PartOfSpeech> TAGS = new Inventory<>(PartOfSpeech.class, PartOfSpeech::label);

    private final TagDictionary dictionary;
    private final SparseWeights weights;

    private PennTagger(TagDictionary dictionary, SparseWeights weights) {
        this.dictionary = dictionary;
        this.weights = weights;
    }

    /** Returns the number of each word's tag. */
    int[] tag(SentenceForms forms) {
        TaggerFeatures features = new TaggerFeatures(dictionary);
        int[] tags = new int[forms.size()];
        int[] scores = new int[TAGS.size()];
        for (int at = 0; at < tags.length; at++) {
            long allowed = dictionary.tags(forms.word(at));
            if (Long.bitCount(allowed) == 1) {
                tags[at] = Long.numberOfTrailingZeros(allowed);
            } else {
                weights.score(features.of(forms, at, tags), scores);
                tags[at] = best(scores, allowed);
            }
        }
        return tags;
    }

    /** Returns the tag of the highest score among those allowed; 0 allows all. */
    static int best(int[] scores, long allowed) {
        int best = -1;
        for (int tag = 0; tag < scores.length; tag++) {
            boolean can = allowed == 0 || (allowed >>> tag & 1) == 1;
            if (can && (best < 0 || scores[tag] > scores[best])) {
                best = tag;
            }
        }
        return best;
    }

    static ModelFileWriter write(TagDictionary dictionary, SparseWeights weights, ModelFileWriter file) {
        dictionary.write(file);
        weights.write(file, "weights");
        return file.words("weights.classes", TAGS.labels());
    }

    static PennTagger read(ModelFile file) {
        file.checkClasses("weights.classes", TAGS.labels());
        return new PennTagger(TagDictionary.read(file, TAGS.size()), SparseWeights.read(file, "weights", TAGS.size()));
    }
}
