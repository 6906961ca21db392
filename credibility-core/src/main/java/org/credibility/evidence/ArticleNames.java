package org.credibility.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * The names of an article: words tagged as such, and words with a capital letter inside sentences that are not written in
 * title case. In title case, as in headlines, the names of the other sentences are names.
 */
final class ArticleNames {
    /** From this share of capital letters on a sentence is in title case. */
    private static final double TITLE_CASE = 0.6;

    private final Set<Integer> terms = new HashSet<>();
    private final Set<Integer> begins = new HashSet<>();

    private ArticleNames() {}

    static ArticleNames of(TaggedText text) {
        ArticleNames names = new ArticleNames();
        for (TaggedSentence sentence : text.sentences()) {
            boolean title = isTitleCase(sentence);
            for (int at = 0; at < sentence.words().size(); at++) {
                Word word = sentence.words().get(at);
                boolean written = at > 0 && !title && isCapital(word);
                if (word.is(WordClass.NAME) || (written && word.type().isNominal())) {
                    names.terms.add(Terms.english().of(word.entry()));
                    names.begins.add(word.span().begin());
                }
            }
        }
        return names;
    }

    private static boolean isTitleCase(TaggedSentence sentence) {
        long capitals =
                sentence.words().stream().filter(ArticleNames::isCapital).count();
        long letters = sentence.words().stream()
                .filter(word -> Character.isLetter(word.text().charAt(0)))
                .count();
        return capitals >= TITLE_CASE * letters;
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().charAt(0));
    }

    /** Returns whether a word of the article is a name or part of one. */
    boolean isName(Word word) {
        return begins.contains(word.span().begin())
                || (isCapital(word) && terms.contains(Terms.english().of(word.entry())));
    }

    /** Returns the terms of each name among words; words of a name that stand side by side are one. */
    List<List<Integer>> in(List<Word> words) {
        Set<List<Integer>> names = new LinkedHashSet<>();
        List<Integer> name = new ArrayList<>();
        for (Word word : words) {
            if (isName(word)) {
                name.add(Terms.english().of(word.entry()));
            } else if (!name.isEmpty()) {
                names.add(List.copyOf(name));
                name.clear();
            }
        }
        if (!name.isEmpty()) {
            names.add(List.copyOf(name));
        }
        return List.copyOf(names);
    }
}
