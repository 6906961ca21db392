package org.credibility.fetch.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.fetch.html.HtmlContainer;

/** Reads roles from the names of elements, word by word: "post-body__inner" is three words and a body. */
final class RoleWords {
    private static final int STEM_KEY = 3;
    /** A longer name is no name that somebody wrote. */
    private static final int MAX_CHARS = 300;

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, List<Stem>> STEMS = new HashMap<>();
    private static final Set<String> OF_WHAT = Set.of(
            "article", "story", "post", "entry", "content", "page", "main", "blog", "news", "rich", "single", "body",
            "text");
    private static final Set<String> PARTS =
            Set.of("body", "content", "text", "copy", "paragraph", "paragraphs", "main");

    static {
        for (Role role : Role.values()) {
            for (String word : role.words().split(" ", -1)) {
                WORDS.merge(word, role.bit(), (one, other) -> one | other);
            }
            for (String stem : role.stems().split(" ", -1)) {
                STEMS.computeIfAbsent(stem.substring(0, STEM_KEY), key -> new ArrayList<>())
                        .add(new Stem(stem, role.bit()));
            }
        }
    }

    private final Map<String, Integer> known = new HashMap<>();

    private record Stem(String begin, int bit) {}

    /** Returns the roles of a container, a bit for each. */
    int of(HtmlContainer container) {
        String names = container.names();
        return names.length() <= 1 ? 0 : known.computeIfAbsent(names, RoleWords::read);
    }

    private static int read(String names) {
        int roles = 0;
        String before = "";
        int begin = -1;
        for (int at = 0; at < Math.min(names.length(), MAX_CHARS); at++) {
            char c = names.charAt(at);
            boolean letter = c >= 'a' && c <= 'z';
            if (letter && begin < 0) {
                begin = at;
            } else if (!letter && begin >= 0) {
                String word = names.substring(begin, at);
                roles |= ofWord(word);
                if (OF_WHAT.contains(before) && PARTS.contains(word)) {
                    roles |= Role.BODY.bit();
                }
                before = word;
                begin = -1;
            }
            if (c == ' ') {
                before = "";
            }
        }
        return roles;
    }

    private static int ofWord(String word) {
        int roles = WORDS.getOrDefault(word, 0);
        if (word.length() >= STEM_KEY) {
            for (Stem stem : STEMS.getOrDefault(word.substring(0, STEM_KEY), List.of())) {
                roles |= word.startsWith(stem.begin()) ? stem.bit() : 0;
            }
        }
        return roles;
    }
}
