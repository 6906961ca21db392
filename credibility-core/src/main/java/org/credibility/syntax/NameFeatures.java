package org.credibility.syntax;

/** What speaks for a word being part of a name of a kind: it and its neighbours, its run of capitals, the text before. */
final class NameFeatures {
    private static final int LONGEST_RUN = 6;

    private final SentenceForms forms;
    private final int[] tags;
    private final NameMemory memory;
    private final FeatureVector features = new FeatureVector();

    NameFeatures(SentenceForms forms, int[] tags, NameMemory memory) {
        this.forms = forms;
        this.tags = tags;
        this.memory = memory;
    }

    private int tag(int at) {
        return at < 0 || at >= tags.length ? 0 : PennTagger.TAGS.code(tags[at]);
    }

    /** Returns the features of a word, given the kinds before it; they are valid until the next call. */
    FeatureVector of(int at, int[] kinds) {
        features.clear();
        int before = at < 1 ? 0 : kinds[at - 1];
        int second = at < 2 ? 0 : kinds[at - 2];
        int word = forms.word(at);
        int tag = tag(at);
        int first = runBegin(at);
        int last = runEnd(at);
        int look = 2 * forms.shape(at) + (forms.isTitleCase() ? 1 : 0);
        features.add(201, word);
        features.add(202, forms.word(at - 1));
        features.add(203, forms.word(at + 1));
        features.add(204, forms.word(at - 2), before);
        features.add(205, forms.word(at + 2));
        features.add(206, before);
        features.add(207, before, second);
        features.add(208, before, word);
        features.add(209, before, tag);
        features.add(210, word, forms.word(at + 1));
        features.add(211, word, forms.word(at - 1));
        features.add(212, forms.ending(at, 3));
        features.add(213, forms.ending(at, 4));
        features.add(214, forms.beginning(at));
        features.add(215, look);
        features.add(216, look, forms.shape(at + 1));
        features.add(217, look, forms.shape(at - 1), before);
        features.add(218, tag, tag(at + 1), before);
        features.add(219, tag, tag(at - 1));
        features.add(220, before, forms.word(at + 1));
        features.add(221, before, forms.word(at - 1));
        features.add(222, memory.kind(word));
        features.add(223, memory.kind(word), before);
        features.add(224, memory.kind(forms.word(at + 1)), before);
        features.add(225, forms.word(last));
        features.add(226, forms.word(last), before, at == last ? 1 : 0);
        features.add(227, forms.word(first), at - first);
        features.add(228, forms.word(first - 1), last - first);
        features.add(229, forms.word(last + 1), last - first);
        features.add(230, last - first, at - first, look);
        features.add(231, memory.kind(forms.word(last)), memory.kind(forms.word(first)));
        features.add(232, forms.word(first - 1), forms.word(last + 1));
        features.add(233, forms.ending(last, 3), last - first);
        features.add(234, forms.word(last + 1), tag(last + 2));
        features.add(235, tag(first - 1), tag(last + 1), before);
        return features;
    }

    private int runBegin(int at) {
        int begin = at;
        while (begin > 0 && at - begin < LONGEST_RUN && forms.isCapital(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private int runEnd(int at) {
        int end = at;
        while (end - at < LONGEST_RUN && forms.isCapital(end + 1)) {
            end++;
        }
        return end;
    }
}
