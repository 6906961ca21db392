package org.credibility.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/** The words that introduce the names of a text: "striker" Dunmore, Oyelaran, "a neurologist at the university". */
final class Introductions {
    private static final int LONGEST_BEFORE = 6;
    private static final int LONGEST_AFTER = 14;

    private final Map<String, String> byName = new HashMap<>();

    private Introductions() {}

    static Introductions of(TaggedText text) {
        Introductions introductions = new Introductions();
        for (TaggedSentence sentence : text.sentences()) {
            introductions.read(sentence.words());
        }
        return introductions;
    }

    /** The words that introduced a full name; empty where nothing did. */
    Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void read(List<Word> words) {
        int at = 0;
        while (at < words.size()) {
            if (!words.get(at).is(WordClass.NAME)) {
                at++;
                continue;
            }
            int end = at;
            StringBuilder name = new StringBuilder();
            while (end < words.size() && words.get(end).is(WordClass.NAME)) {
                name.append(name.length() == 0 ? "" : " ").append(words.get(end).text());
                end++;
            }
            String introduction = (before(words, at) + " " + after(words, end)).strip();
            if (!introduction.isEmpty()) {
                byName.putIfAbsent(name.toString(), introduction);
            }
            at = end;
        }
    }

    private static String before(List<Word> words, int name) {
        int begin = name;
        while (begin > 0
                && name - begin < LONGEST_BEFORE
                && (words.get(begin - 1).is(WordClass.NOUN)
                        || words.get(begin - 1).is(WordClass.ADJECTIVE)
                        || words.get(begin - 1).is(WordClass.POSSESSIVE))) {
            begin--;
        }
        return join(words, begin, name);
    }

    private static String after(List<Word> words, int end) {
        if (end + 1 >= words.size() || !words.get(end).isOneOf(",")) {
            return "";
        }
        Word first = words.get(end + 1);
        boolean apposition = first.is(WordClass.DETERMINER)
                || first.is(WordClass.NOUN)
                || first.is(WordClass.ADJECTIVE)
                || first.is(WordClass.RELATIVE);
        if (!apposition) {
            return "";
        }
        int last = end + 1;
        while (last < words.size()
                && last - end < LONGEST_AFTER
                && !words.get(last).isOneOf(",", ".", ";")) {
            last++;
        }
        boolean closed = last < words.size() && words.get(last).isOneOf(",", ".");
        return closed ? join(words, end + 1, last) : "";
    }

    private static String join(List<Word> words, int begin, int end) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words.subList(begin, end)) {
            joined.append(joined.length() == 0 ? "" : " ").append(word.text());
        }
        return joined.toString();
    }
}
