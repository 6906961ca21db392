package org.credibility.speech;

import java.util.Arrays;
import org.credibility.syntax.ParsedSentence;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.ParsedWord;
import org.credibility.syntax.Relation;

/** The parse of a text as numbers; words are numbered through the text. */
final class Trees {
    static final int SUBJECT = 1;
    static final int PASSIVE_SUBJECT = 1 << 1;
    static final int CLAUSE = 1 << 2;
    static final int OPEN_CLAUSE = 1 << 3;
    static final int OBJECT = 1 << 4;
    static final int AUXILIARY = 1 << 8;
    static final int MARK = 1 << 11;
    static final int COPULA = 1 << 12;
    static final int NONE = -1;
    private static final int PUNCTUATION = Codes.of(Relation.PUNCT);
    private static final int AUXILIARY_VERB = Codes.of(Relation.AUX);
    /** Trees deeper than this are looked at no further up. */
    private static final int DEEP = 60;

    final int[] tag;
    final int[] entity;
    final int[] relation;
    final int[] head;
    /** Which relations hang on a word, a bit each. */
    final int[] children;

    final int[] subject;
    final int[] object;
    final int[] clause;
    /** The first and the last word below a word. */
    final int[] left;

    final int[] right;

    Trees(ParsedText parsed) {
        int size = parsed.structure().tokens().size();
        tag = new int[size];
        entity = new int[size];
        relation = new int[size];
        head = new int[size];
        children = new int[size];
        subject = none(size);
        object = none(size);
        clause = none(size);
        left = new int[size];
        right = new int[size];
        for (ParsedSentence sentence : parsed.sentences()) {
            read(sentence);
        }
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    private void read(ParsedSentence sentence) {
        int first = sentence.sentence().firstToken();
        for (int at = 0; at < sentence.size(); at++) {
            ParsedWord word = sentence.word(at);
            int here = first + at;
            tag[here] = Codes.of(word.tag());
            entity[here] = Codes.of(word.entity());
            relation[here] = Codes.of(word.relation());
            head[here] = word.isRoot() ? NONE : first + word.head();
            left[here] = here;
            right[here] = here;
        }
        for (int at = 0; at < sentence.size(); at++) {
            hang(first + at, sentence.word(at).relation());
            spread(first + at);
        }
    }

    private void hang(int here, Relation how) {
        int above = head[here];
        if (above == NONE) {
            return;
        }
        children[above] |= bit(how);
        switch (how) {
            case NSUBJ, NSUBJPASS, CSUBJ -> subject[above] = here;
            case CCOMP -> clause[above] = here;
            case XCOMP -> clause[above] = clause[above] == NONE ? here : clause[above];
            case DOBJ -> object[above] = here;
            default -> {}
        }
    }

    private static int bit(Relation how) {
        return switch (how) {
            case NSUBJ, CSUBJ -> SUBJECT;
            case NSUBJPASS -> PASSIVE_SUBJECT;
            case CCOMP -> CLAUSE;
            case XCOMP -> OPEN_CLAUSE;
            case DOBJ -> OBJECT;
            case NMOD -> 1 << 5;
            case ADVCL -> 1 << 6;
            case PARATAXIS -> 1 << 7;
            case AUX -> AUXILIARY;
            case AUXPASS -> 1 << 9;
            case NEG -> 1 << 10;
            case MARK -> MARK;
            case COP -> COPULA;
            case DEP -> 1 << 13;
            case COMPOUND_PRT -> 1 << 14;
            case CONJ -> 1 << 15;
            case IOBJ -> 1 << 16;
            default -> 0;
        };
    }

    private void spread(int here) {
        int above = head[here];
        for (int step = 0; above != NONE && step < DEEP; step++) {
            left[above] = Math.min(left[above], here);
            right[above] = Math.max(right[above], here);
            above = head[above];
        }
    }

    /** Returns the first word of a stretch that hangs on none of it. */
    int top(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (head[at] < begin || head[at] >= end) {
                return at;
            }
        }
        return begin;
    }

    boolean isPunctuation(int word) {
        return relation[word] == PUNCTUATION;
    }

    boolean isAuxiliary(int word) {
        return relation[word] == AUXILIARY_VERB;
    }
}
