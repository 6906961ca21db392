package org.credibility.syntax;

/** What speaks for the tag of a word: the words around it, how they look, which tags they can have, the two tags before. */
final class TaggerFeatures {
    private final TagDictionary dictionary;
    private final FeatureVector features = new FeatureVector();

    TaggerFeatures(TagDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Returns the features of a word; they are valid until the next call.
     *
     * @param tags the numbers of the tags, of which those before the word are looked at
     */
    FeatureVector of(SentenceForms forms, int at, int[] tags) {
        features.clear();
        int before = at < 1 ? 0 : PennTagger.TAGS.code(tags[at - 1]);
        int second = at < 2 ? 0 : PennTagger.TAGS.code(tags[at - 2]);
        int word = forms.word(at);
        int look = look(forms, at);
        int can = can(forms.word(at));
        int nextCan = can(forms.word(at + 1));
        features.add(1, word);
        features.add(2, forms.word(at - 1));
        features.add(3, forms.word(at + 1));
        features.add(4, forms.word(at - 2));
        features.add(5, forms.word(at + 2));
        features.add(6, before);
        features.add(7, before, second);
        features.add(8, before, word);
        features.add(9, forms.word(at - 1), word);
        features.add(10, word, forms.word(at + 1));
        features.add(11, before, forms.word(at + 1));
        for (int length = 1; length <= 4; length++) {
            features.add(11 + length, forms.ending(at, length));
        }
        features.add(16, forms.beginning(at));
        features.add(17, look);
        features.add(18, look, forms.ending(at, 2));
        features.add(19, before, look);
        features.add(20, can);
        features.add(21, nextCan);
        features.add(22, can(forms.word(at + 2)));
        features.add(23, before, can);
        features.add(24, before, nextCan);
        features.add(25, before, second, can);
        features.add(26, can, nextCan);
        features.add(27, before, can, nextCan);
        features.add(28, before, forms.ending(at, 3));
        features.add(29, forms.ending(at + 1, 3));
        features.add(30, forms.ending(at + 1, 2), forms.ending(at, 2));
        features.add(31, forms.ending(at - 1, 3));
        features.add(32, nextCan, can(forms.word(at + 2)));
        features.add(33, look(forms, at + 1), look);
        features.add(34, second, forms.word(at));
        features.add(35, forms.word(at - 1), forms.word(at + 1));
        return features;
    }

    private static int look(SentenceForms forms, int at) {
        int place = (at == 0 ? 1 : 0) + (forms.isTitleCase() ? 2 : 0);
        return 4 * forms.shape(at) + place;
    }

    private int can(int word) {
        long tags = dictionary.tags(word);
        return (int) (tags ^ (tags >>> Integer.SIZE) * 31);
    }
}
