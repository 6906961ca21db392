package org.credibility.fetch.extraction;

import org.jsoup.nodes.Element;

/** Reads roles from the names of elements, word by word: "post-body__inner" is three words and a body. */
final class RoleWords {
    /** A longer name is no name that somebody wrote. */
    private static final int MAX_CHARS = 300;

    /** The bits of two words that together name a body; no role has them. */
    private static final int WHOLE = 1 << 30;

    private static final int PART = 1 << 29;

    private static final LetterTree WORDS = words();

    private RoleWords() {}

    private static LetterTree words() {
        LetterTree words = new LetterTree()
                .words("article story post entry content page main blog news rich single body text", WHOLE)
                .words("body content text copy paragraph paragraphs main", PART);
        for (Role role : Role.values()) {
            words.words(role.words(), role.bit()).begins(role.stems(), role.bit());
        }
        return words;
    }

    /** Returns the roles that class and id of an element name, a bit for each. */
    static int of(Element element) {
        return element.attributesSize() == 0
                ? 0
                : of(element.attributes().get("class"))
                        | of(element.attributes().get("id"));
    }

    private static int of(String names) {
        int roles = 0;
        int before = 0;
        int state = LetterTree.BEGIN;
        for (int at = 0; at < Math.min(names.length(), MAX_CHARS); at++) {
            char c = lower(names.charAt(at));
            if (c >= 'a' && c <= 'z') {
                state = WORDS.next(state, c);
                roles |= WORDS.ofBegin(state);
            } else if (state != LetterTree.BEGIN) {
                roles |= ofWord(before, state);
                before = WORDS.ofWord(state);
                state = LetterTree.BEGIN;
            }
            before = c == ' ' ? 0 : before;
        }
        return (roles | ofWord(before, state)) & ~(WHOLE | PART);
    }

    private static int ofWord(int before, int state) {
        int own = WORDS.ofWord(state);
        return (before & WHOLE) != 0 && (own & PART) != 0 ? own | Role.BODY.bit() : own;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
