package org.credibility.syntax;

/**
 * Finds the names of a text, sentence by sentence from the first on: a linear model that sees what the words have named
 * before. A word without a capital is only looked at where it may go on a name. Its time is linear. Thread-safe.
 */
final class NameFinder {
    static final Inventory<EntityKind> KINDS = new Inventory<>(EntityKind.class, EntityKind::name);

    private static final int NONE = KINDS.number(EntityKind.NONE);
    private static final int HANDLE = KINDS.number(EntityKind.HANDLE);

    private final SparseWeights weights;

    private NameFinder(SparseWeights weights) {
        this.weights = weights;
    }

    /** Returns the kind of each word of a tagged sentence and notes them in the memory of its text. */
    int[] find(SentenceForms forms, int[] tags, NameMemory memory) {
        NameFeatures features = new NameFeatures(forms, tags, memory);
        int[] kinds = new int[forms.size()];
        int[] scores = new int[KINDS.size()];
        for (int at = 0; at < kinds.length; at++) {
            if (isOpen(forms, at, kinds)) {
                weights.score(features.of(at, kinds), scores);
                kinds[at] = best(scores);
            }
        }
        remember(forms, kinds, memory);
        return kinds;
    }

    /** Returns whether a word may be part of a name: it has a capital, or the word before it is part of one. */
    static boolean isOpen(SentenceForms forms, int at, int[] kinds) {
        return forms.isCapital(at) || (at > 0 && kinds[at - 1] != NONE);
    }

    /** Notes in a text's memory what the words of a sentence name. */
    static void remember(SentenceForms forms, int[] kinds, NameMemory memory) {
        for (int at = 0; at < kinds.length; at++) {
            if (forms.isCapital(at)) {
                memory.add(forms.word(at), kinds[at]);
            }
        }
    }

    /** Returns the kind of the highest score but that of handles, which their sign tells. */
    static int best(int[] scores) {
        int best = NONE;
        for (int kind = 0; kind < scores.length; kind++) {
            best = kind != HANDLE && scores[kind] > scores[best] ? kind : best;
        }
        return best;
    }

    static ModelFileWriter write(SparseWeights weights, ModelFileWriter file) {
        weights.write(file, "weights");
        return file.words("weights.classes", KINDS.labels());
    }

    static NameFinder read(ModelFile file) {
        file.checkClasses("weights.classes", KINDS.labels());
        return new NameFinder(SparseWeights.read(file, "weights", KINDS.size()));
    }
}
