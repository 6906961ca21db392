package org.credibility.fetch.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads the marks of elements, each wording once: a page has thousands of elements and some hundred wordings. */
final class MarkReader {
    /** Longer ones are made by programs, not for people. */
    private static final int MAX_LENGTH = 300;

    /** So many wordings are kept. */
    private static final int MAX_WORDINGS = 4000;

    private static final Map<String, Mark> WORDS = words();

    /** Two words in a row that mean what neither means alone: they tell of other pages. */
    private static final Map<String, Set<String>> PAIRS = Map.of(
            "most", Set.of("read", "popular"),
            "more", Set.of("stories", "news", "posts", "articles"),
            "read", Set.of("next", "also", "more"),
            "up", Set.of("next"),
            "you", Set.of("may", "might"),
            "also", Set.of("like", "read"));

    private final Map<String, Integer> known = new HashMap<>();

    private static Map<String, Mark> words() {
        Map<String, Mark> words = new HashMap<>();
        put(words, Mark.COMMENTS, "comment comments commentlist respond discussion replies");
        put(words, Mark.OTHERS, "related recommended recommendation recommendations popular trending mostread");
        put(words, Mark.OTHERS, "sidebar newsletter promo teaser teasers widget");
        put(words, Mark.BYLINE, "author authors byline bylines writer writers");
        put(words, Mark.DATELINE, "date time timestamp published posted dateline datetime pubdate");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Mark> words, Mark mark, String list) {
        for (String word : list.split(" ", -1)) {
            words.put(word, mark);
        }
    }

    /** Returns what class and id of an element say, a bit for each mark. */
    int of(Element element) {
        Attributes attributes = element.attributes();
        return of(attributes.get("class")) | of(attributes.get("id"));
    }

    private int of(String wording) {
        if (wording.isEmpty() || wording.length() > MAX_LENGTH) {
            return 0;
        }
        Integer found = known.get(wording);
        if (found != null) {
            return found;
        }
        int marks = read(wording);
        if (known.size() < MAX_WORDINGS) {
            known.put(wording, marks);
        }
        return marks;
    }

    /** Reads the words of a class: "postAuthor-name" is made of post, author and name. */
    private static int read(String wording) {
        int marks = 0;
        String last = "";
        int begin = 0;
        for (int at = 0; at <= wording.length(); at++) {
            boolean letter = at < wording.length() && isLetter(wording.charAt(at));
            boolean hump = letter && at > begin && isHump(wording, at);
            if (letter && !hump) {
                continue;
            }
            if (at > begin) {
                String word = lower(wording.substring(begin, at));
                marks |= mark(word);
                if (PAIRS.getOrDefault(last, Set.of()).contains(word)) {
                    marks |= Mark.OTHERS.bit();
                }
                last = word;
            }
            begin = hump ? at : at + 1;
        }
        return marks;
    }

    private static int mark(String word) {
        Mark mark = WORDS.get(word);
        if (mark != null || word.length() < 6) {
            return mark == null ? 0 : mark.bit();
        }
        if (word.startsWith("author") || word.endsWith("author") || word.contains("byline")) {
            return Mark.BYLINE.bit();
        }
        return word.endsWith("date") && !word.equals("update") ? Mark.DATELINE.bit() : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isHump(String wording, int at) {
        return wording.charAt(at) <= 'Z' && wording.charAt(at - 1) >= 'a';
    }

    private static String lower(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) <= 'Z') {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }
}
