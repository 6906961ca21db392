package org.credibility.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.Lexicon;
import org.credibility.syntax.ParsedSentence;
import org.credibility.syntax.ParsedText;
import org.credibility.syntax.ParsedWord;
import org.credibility.syntax.Relation;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Quotation;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/** The words of an article as numbers, with syntax, quotations and what the rules say of each. */
public final class Reading {
    final TextStructure structure;
    final int size;
    final String[] lower;
    final int[] form;
    final int[] stem;
    final int[] shape;
    final int[] suffix;
    final int[] tag;
    final int[] type;
    final int[] entity;
    final int[] relation;
    final int[] head;
    final int[] sentence;
    final int[] paragraph;
    final int[] depth;
    final int[] quotation;
    final int[] children;
    final int[] subject;
    final int[] object;
    final int[] clause;
    final int[] left;
    final int[] right;
    final int[] ruleCue;
    final int[] ruleCueAt;
    final int[] ruleContents;
    final int[] ruleSource;
    final int[] ruleInner;
    final int[] prior;
    final boolean[] sentenceQuotes;
    final int[] sentenceBegin;
    final List<Attribution> rules;

    private Reading(ParsedText parsed, TaggedText tagged, List<Attribution> rules) {
        structure = parsed.structure();
        this.rules = rules;
        List<Token> tokens = structure.tokens();
        size = tokens.size();
        lower = new String[size];
        form = new int[size];
        stem = new int[size];
        shape = new int[size];
        suffix = new int[size];
        tag = new int[size];
        type = new int[size];
        entity = new int[size];
        relation = new int[size];
        head = new int[size];
        sentence = new int[size];
        paragraph = new int[size];
        depth = new int[size];
        quotation = new int[size];
        children = new int[size];
        subject = filled(-1);
        object = filled(-1);
        clause = filled(-1);
        left = new int[size];
        right = new int[size];
        ruleCue = new int[size];
        ruleCueAt = filled(-1);
        ruleContents = new int[size];
        ruleSource = new int[size];
        ruleInner = filled(-1);
        prior = new int[size];
        sentenceQuotes = new boolean[structure.sentences().size()];
        sentenceBegin = new int[structure.sentences().size() + 1];
        forms();
        syntax(parsed);
        types(tagged);
        quotations();
        rules();
    }

    public static Reading of(ParsedText parsed, TaggedText tagged, List<Attribution> rules) {
        return new Reading(parsed, tagged, rules);
    }

    private int[] filled(int value) {
        int[] array = new int[size];
        Arrays.fill(array, value);
        return array;
    }

    private void forms() {
        for (int at = 0; at < size; at++) {
            String text = structure.tokens().get(at).in(structure.text());
            String low = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
            if (low.equals("“") || low.equals("”")) {
                low = "\"";
            }
            lower[at] = low;
            form[at] = low.hashCode();
            stem[at] = Stems.of(low).hashCode();
            shape[at] = shape(text);
            suffix[at] = low.substring(Math.max(0, low.length() - 3)).hashCode();
        }
    }

    private static int shape(String text) {
        char first = text.charAt(0);
        if (Character.isUpperCase(first)) {
            return text.length() > 1 && Character.isUpperCase(text.charAt(1)) ? 3 : 2;
        }
        return Character.isDigit(first) ? 4 : Character.isLetter(first) ? 1 : 5;
    }

    private void syntax(ParsedText parsed) {
        int number = 0;
        for (ParsedSentence each : parsed.sentences()) {
            int first = each.sentence().firstToken();
            sentenceBegin[number] = first;
            sentenceBegin[number + 1] = each.sentence().endToken();
            for (int at = 0; at < each.size(); at++) {
                ParsedWord word = each.word(at);
                int here = first + at;
                tag[here] = word.tag().ordinal() + 1;
                entity[here] = word.entity().ordinal();
                relation[here] = word.relation().ordinal() + 1;
                head[here] = word.isRoot() ? -1 : first + word.head();
                sentence[here] = number;
                paragraph[here] = each.sentence().paragraph();
                left[here] = here;
                right[here] = here;
            }
            for (int at = 0; at < each.size(); at++) {
                hang(first + at, each.word(at).relation());
            }
            spread(first, each);
            number++;
        }
    }

    private void hang(int here, Relation how) {
        int above = head[here];
        if (above < 0) {
            return;
        }
        switch (how) {
            case NSUBJ, NSUBJPASS, CSUBJ -> {
                children[above] |= how == Relation.NSUBJPASS ? 2 : 1;
                subject[above] = here;
            }
            case CCOMP -> {
                children[above] |= 4;
                clause[above] = here;
            }
            case XCOMP -> {
                children[above] |= 8;
                clause[above] = clause[above] < 0 ? here : clause[above];
            }
            case DOBJ -> {
                children[above] |= 16;
                object[above] = here;
            }
            case NMOD -> children[above] |= 32;
            case ADVCL -> children[above] |= 64;
            case PARATAXIS -> children[above] |= 128;
            case AUX -> children[above] |= 256;
            case AUXPASS -> children[above] |= 512;
            case NEG -> children[above] |= 1024;
            case MARK -> children[above] |= 2048;
            case COP -> children[above] |= 4096;
            case DEP -> children[above] |= 8192;
            case COMPOUND_PRT -> children[above] |= 16384;
            case CONJ -> children[above] |= 32768;
            case IOBJ -> children[above] |= 65536;
            default -> {}
        }
    }

    /** Extents of subtrees: bounded passes up each head path. */
    private void spread(int first, ParsedSentence each) {
        for (int at = 0; at < each.size(); at++) {
            int here = first + at;
            int above = head[here];
            int steps = 0;
            while (above >= 0 && steps++ < 60) {
                left[above] = Math.min(left[above], here);
                right[above] = Math.max(right[above], here);
                above = head[above];
            }
        }
    }

    private void types(TaggedText tagged) {
        for (TaggedSentence each : tagged.sentences()) {
            int first = each.sentence().firstToken();
            for (int at = 0; at < each.words().size(); at++) {
                type[first + at] = each.words().get(at).type().ordinal() + 1;
            }
        }
    }

    private void quotations() {
        int id = 0;
        Arrays.fill(quotation, -1);
        for (Quotation each : structure.quotations()) {
            if (each.depth() == 1) {
                int begin = tokenFrom(each.span().begin());
                int end = tokenFrom(each.span().end());
                for (int at = begin; at < end; at++) {
                    quotation[at] = id;
                }
            }
            id++;
        }
        for (int at = 0; at < size; at++) {
            depth[at] = structure.quotationDepth(structure.tokens().get(at).begin());
            sentenceQuotes[sentence[at]] |= depth[at] > 0;
        }
    }

    private void rules() {
        for (int rule = 0; rule < rules.size(); rule++) {
            Attribution each = rules.get(rule);
            for (int at : tokensIn(each.cue().spans())) {
                ruleCue[at] = each.cue().kind().ordinal() + 1;
                ruleCueAt[at] = rule;
            }
            for (int at : tokensIn(each.content())) {
                ruleContents[at]++;
                ruleInner[at] = rule;
            }
            for (int at : tokensIn(each.source())) {
                ruleSource[at]++;
            }
        }
    }

    /** Returns the indexes of the tokens that lie in spans, at least by half. */
    public int[] tokensIn(List<Span> spans) {
        List<Integer> found = new ArrayList<>();
        for (Span span : spans) {
            int at = Math.max(0, tokenFrom(span.begin()) - 1);
            for (; at < size && structure.tokens().get(at).begin() < span.end(); at++) {
                Token token = structure.tokens().get(at);
                int common = Math.min(token.end(), span.end()) - Math.max(token.begin(), span.begin());
                if (2 * common >= token.span().length()) {
                    found.add(at);
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
    }

    int tokenFrom(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (structure.tokens().get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public int ruleAt(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (ruleCueAt[at] >= 0) {
                return ruleCueAt[at];
            }
        }
        return -1;
    }

    public int size() {
        return size;
    }

    public int sentences() {
        return sentenceQuotes.length;
    }

    public int sentenceBegin(int number) {
        return sentenceBegin[number];
    }

    public int stem(int at) {
        return stem[at];
    }

    public boolean isVerbal(int at) {
        return tag[at] >= org.credibility.syntax.PartOfSpeech.VB.ordinal() + 1
                && tag[at] <= org.credibility.syntax.PartOfSpeech.VBZ.ordinal() + 1;
    }

    public void prior(int at, int bucket) {
        prior[at] = bucket;
    }

    public TextStructure structure() {
        return structure;
    }

    /** The token of a cue that the others hang on. */
    public int headOf(int begin, int end) {
        int best = -1;
        int value = -1;
        for (int at = begin; at < end; at++) {
            int own = 0;
            if (head[at] < begin || head[at] >= end) {
                own += 2;
            }
            if (!lower[at].equals(":")) {
                own += 1;
            }
            if (relation[at] != Relation.AUX.ordinal() + 1) {
                own += 1;
            }
            own = own * 20 + Math.max(0, prior[at]);
            if (own > value) {
                value = own;
                best = at;
            }
        }
        return best;
    }

    static {
        Lexicon.english();
    }
}
