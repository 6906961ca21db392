package org.credibility.syntax;

/**
 * What speaks for a move of the parser: the words at the top of the stack and those to be read next, their tags, the
 * dependents and heads they have, how far they stand apart, after [1].
 *
 * <p>[1] Y. Zhang, J. Nivre, <i>Transition-based Dependency Parsing with Rich Non-local Features</i>, ACL 2011.
 */
final class ParserFeatures {
    private static final int ABSENT = 0x0A85E27;
    private static final int LONGEST = 12;
    private static final int MANY = 3;

    private final SentenceForms forms;
    private final int[] tags;
    private final ParserState state;
    private final ClauseMarks clauses;
    private final FeatureVector features = new FeatureVector();

    ParserFeatures(SentenceForms forms, int[] tags, ClauseMarks clauses, ParserState state) {
        this.forms = forms;
        this.tags = tags;
        this.state = state;
        this.clauses = clauses;
    }

    private int word(int at) {
        return at < 0 ? ABSENT : forms.word(at);
    }

    private int tag(int at) {
        return at < 0 || at >= tags.length ? ABSENT : PennTagger.TAGS.code(tags[at]);
    }

    private int ending(int at) {
        return at < 0 ? ABSENT : forms.ending(at, 3);
    }

    private int label(int at) {
        return LabelFeatures.RELATIONS.code(state.label(at));
    }

    /** Returns the features of the state; they are valid until the next call. */
    FeatureVector current() {
        features.clear();
        int top = state.stacked(0);
        int next = state.next();
        addWords(top, next);
        addDistances(top, next);
        addOutlook(top, next);
        addTop(top, next);
        addNext(top, next);
        return features;
    }

    private void addWords(int top, int next) {
        int topWord = word(top);
        int topTag = tag(top);
        int nextWord = word(next);
        int nextTag = tag(next);
        features.add(1, topWord);
        features.add(2, topTag);
        features.add(3, topWord, topTag);
        features.add(4, nextWord);
        features.add(5, nextTag);
        features.add(6, nextWord, nextTag);
        features.add(7, word(next + 1));
        features.add(8, tag(next + 1));
        features.add(9, word(next + 1), tag(next + 1));
        features.add(10, word(next + 2));
        features.add(11, tag(next + 2));
        features.add(12, word(next + 2), tag(next + 2));
        features.add(13, topWord, topTag, nextWord, nextTag);
        features.add(14, topWord, topTag, nextWord);
        features.add(15, topWord, nextWord, nextTag);
        features.add(16, topWord, topTag, nextTag);
        features.add(17, topTag, nextWord, nextTag);
        features.add(18, topWord, nextWord);
        features.add(19, topTag, nextTag);
        features.add(20, nextTag, tag(next + 1));
        features.add(21, nextTag, tag(next + 1), tag(next + 2));
        features.add(22, topTag, nextTag, tag(next + 1));
        features.add(23, topTag, nextTag, tag(next + 1), tag(next + 2));
        features.add(24, topTag, nextTag, tag(next - 1));
        features.add(25, topWord, nextTag, tag(next + 1));
        features.add(26, topTag, nextWord, tag(next + 1));
        features.add(27, tag(next - 1), nextTag, tag(next + 1));
        features.add(28, tag(top + 1), topTag, nextTag);
        features.add(92, ending(top), nextTag);
        features.add(93, topTag, ending(next));
        features.add(94, nextTag, tag(next + 1), tag(next + 2), tag(next + 3));
        features.add(95, topTag, nextTag, word(next + 1));
        features.add(96, topTag, nextTag, word(next - 1));
        features.add(97, topWord, nextTag, word(next + 1));
        features.add(98, tag(top - 1), topTag, nextTag, tag(next + 1));
        features.add(99, topTag, word(top + 1), nextTag);
    }

    private void addDistances(int top, int next) {
        int distance = top < 0 ? 0 : Math.min(next - top, LONGEST);
        features.add(30, word(top), distance);
        features.add(31, tag(top), distance);
        features.add(32, word(next), distance);
        features.add(33, tag(next), distance);
        features.add(34, word(top), word(next), distance);
        features.add(35, tag(top), tag(next), distance);
    }

    /** Verbs, quotation marks and clauses on both sides: what a parser that looks one word ahead cannot see. */
    private void addOutlook(int top, int next) {
        int topTag = tag(top);
        int nextTag = tag(next);
        int verb = clauses.verbFrom(next + 1);
        int ahead = clauses.verbsFrom(next);
        int marks = top < 0 ? 0 : clauses.between(top, next);
        features.add(36, topTag, nextTag, marks);
        features.add(100, topTag, nextTag, ahead);
        features.add(101, topTag, nextTag, word(verb));
        features.add(102, word(top), nextTag, ahead);
        features.add(103, topTag, nextTag, clauses.quotedAt(top) + 2 * clauses.quotedAt(next));
        features.add(104, topTag, word(next), ahead);
        features.add(105, topTag, nextTag, tag(verb - 1), Math.min(LONGEST, verb - next));
        features.add(106, word(top), word(verb), nextTag);
        features.add(107, topTag, nextTag, Math.min(MANY, state.depth()), ahead);
        features.add(108, tag(state.stacked(1)), tag(state.stacked(2)), topTag, nextTag);
    }

    private void addTop(int top, int next) {
        if (top < 0) {
            return;
        }
        int word = word(top);
        int tag = tag(top);
        int nextTag = tag(next);
        int head = state.head(top);
        int left = state.left(top);
        int right = state.right(top);
        int rights = Math.min(MANY, state.rightCount(top));
        int lefts = Math.min(MANY, state.leftCount(top));
        features.add(40, word, rights);
        features.add(41, tag, rights);
        features.add(42, word, lefts);
        features.add(43, tag, lefts);
        features.add(44, word(head));
        features.add(45, tag(head));
        features.add(46, label(top));
        features.add(47, word(left));
        features.add(48, tag(left));
        features.add(49, label(left));
        features.add(50, word(right));
        features.add(51, tag(right));
        features.add(52, label(right));
        features.add(53, tag(head), tag, nextTag);
        features.add(54, tag, tag(left), nextTag);
        features.add(55, tag, tag(right), nextTag);
        features.add(56, label(top), tag, nextTag);
        features.add(57, word(state.head(head)));
        features.add(58, tag(state.head(head)));
        features.add(59, label(head));
        features.add(60, word(state.secondLeft(top)), tag);
        features.add(61, tag(state.secondLeft(top)), tag(left), tag);
        features.add(62, label(state.secondLeft(top)), tag);
        features.add(63, word(state.secondRight(top)), tag);
        features.add(64, tag(state.secondRight(top)), tag(right), tag);
        features.add(65, label(state.secondRight(top)), tag);
        features.add(66, tag, tag(head), tag(state.head(head)));
        features.add(67, word, state.rightLabels(top));
        features.add(68, tag, state.rightLabels(top));
        features.add(69, word, state.leftLabels(top));
        features.add(70, tag, state.leftLabels(top));
        int second = state.stacked(1);
        features.add(71, tag(second), tag, nextTag);
        features.add(72, word(second), tag, nextTag);
        features.add(73, tag(second), word, nextTag);
        features.add(74, tag, label(right), nextTag, label(top));
        features.add(75, word(right), tag, nextTag);
    }

    private void addNext(int top, int next) {
        int word = word(next);
        int tag = tag(next);
        int left = state.left(next);
        int lefts = Math.min(MANY, state.leftCount(next));
        features.add(80, word, lefts);
        features.add(81, tag, lefts);
        features.add(82, word(left));
        features.add(83, tag(left));
        features.add(84, label(left));
        features.add(85, tag(top), tag, tag(left));
        features.add(86, word(state.secondLeft(next)), tag);
        features.add(87, tag(state.secondLeft(next)), tag(left), tag);
        features.add(88, label(state.secondLeft(next)), tag);
        features.add(89, word, state.leftLabels(next));
        features.add(90, tag, state.leftLabels(next));
        features.add(91, tag(top), tag, label(left));
    }
}
