package org.credibility.syntax;

/** What speaks for a relation: the two words of an arc, their neighbours, what hangs on them already. */
final class LabelFeatures {
    static final Inventory<Relation> RELATIONS = new Inventory<>(Relation.class, Relation::label);

    static final int ROOT = RELATIONS.number(Relation.ROOT);

    private static final int ABSENT = 0x0A85E27;
    private static final int LONGEST = 8;

    private final SentenceForms forms;
    private final int[] tags;
    private final ParserState state;
    private final ClauseMarks clauses;
    private final FeatureVector features = new FeatureVector();

    LabelFeatures(SentenceForms forms, int[] tags, ClauseMarks clauses, ParserState state) {
        this.forms = forms;
        this.tags = tags;
        this.clauses = clauses;
        this.state = state;
    }

    private int word(int at) {
        return at < 0 ? ABSENT : forms.word(at);
    }

    private int tag(int at) {
        return at < 0 || at >= tags.length ? ABSENT : PennTagger.TAGS.code(tags[at]);
    }

    private int label(int at) {
        return RELATIONS.code(state.label(at));
    }

    /** Returns the features of an arc that is to be drawn; they are valid until the next call. */
    FeatureVector of(int head, int word) {
        features.clear();
        int side = head > word ? 1 : 2;
        int distance = side == 1 ? Math.min(head - word, LONGEST) : LONGEST + Math.min(word - head, LONGEST);
        int headWord = word(head);
        int headTag = tag(head);
        int ownWord = word(word);
        int ownTag = tag(word);
        int left = state.left(word);
        int right = state.right(word);
        int headLabels = side == 1 ? state.leftLabels(head) : state.rightLabels(head);
        features.add(101, ownWord, side);
        features.add(102, ownTag, side);
        features.add(103, headWord, side);
        features.add(104, headTag, side);
        features.add(105, ownWord, headWord);
        features.add(106, ownTag, headTag, distance);
        features.add(107, ownWord, headTag, side);
        features.add(108, ownTag, headWord, side);
        features.add(109, ownTag, headTag, word(left));
        features.add(110, ownTag, headTag, label(left));
        features.add(111, ownTag, headTag, label(right));
        features.add(112, ownTag, headTag, word(right));
        features.add(113, ownTag, headTag, tag(word - 1));
        features.add(114, ownTag, headTag, tag(word + 1));
        features.add(115, ownTag, headTag, tag(head - 1));
        features.add(116, ownTag, headTag, tag(head + 1));
        features.add(117, word(word - 1), ownTag, side);
        features.add(118, word(word + 1), ownTag, side);
        features.add(119, ownWord, state.leftLabels(word), side);
        features.add(120, ownTag, headTag, state.leftLabels(word));
        features.add(121, ownTag, headTag, state.rightLabels(word));
        features.add(122, headTag, ownTag, headLabels);
        features.add(123, headTag, state.leftLabels(head), side, ownTag);
        features.add(124, headTag, headWord, headLabels, ownTag);
        features.add(125, label(head), headTag, ownTag, side);
        features.add(126, ending(word), headTag, side);
        features.add(127, ending(word), ownTag, ending(head));
        features.add(128, word(left), headWord, side);
        features.add(129, word(left), ownWord, side);
        features.add(130, label(left), tag(state.secondLeft(word)), ownTag, headTag);
        features.add(131, forms.shape(word), ownTag, side);
        features.add(132, word(state.secondLeft(word)), ownTag, headTag);
        features.add(133, headWord, label(left), ownTag, side);
        addClause(head, word, side);
        return features;
    }

    /** What tells one kind of clause from another: its first words, the marks and quotations around it. */
    private void addClause(int head, int word, int side) {
        int marks = side == 1 ? clauses.between(word, head) : clauses.between(head, word);
        int quoted = 2 * clauses.quotedAt(word) + clauses.quotedAt(head);
        int left = state.left(word);
        int second = state.secondLeft(word);
        features.add(140, tag(word), tag(head), marks, side);
        features.add(141, tag(word), word(head), marks, side);
        features.add(142, tag(word), word(head), quoted, side);
        features.add(143, word(head), state.leftLabels(word), side);
        features.add(144, tag(head), word(left), side);
        features.add(145, tag(word), word(left), side);
        features.add(146, tag(word), tag(head), word(second), side);
        features.add(147, tag(head), word(left), tag(left - 1), side);
        features.add(148, tag(word), tag(head), tag(state.head(head)), side);
        features.add(149, tag(word), tag(head), word((left < 0 ? word : left) - 1), side);
        features.add(150, tag(word), word(word), word(word + 1), side);
        features.add(151, word(word), tag(word + 1), tag(head), side);
        features.add(152, word(word), word(word - 1), side);
    }

    private int ending(int at) {
        return at < 0 ? ABSENT : forms.ending(at, 3);
    }
}
