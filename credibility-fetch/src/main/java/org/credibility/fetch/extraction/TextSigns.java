package org.credibility.fetch.extraction;

import java.util.HashMap;
import java.util.Map;

/** What the words of a short block say that it is: words that sites everywhere use, of several languages where they are few. */
enum TextSigns {
    /** "By Ann Vale". */
    BYLINE(30, "by", "von", "par", "por", "written by", "text by", "words by", "story by", "posted by", "reporting by"),
    /** Who made a picture. */
    CREDIT(
            40,
            "photo:",
            "photo by",
            "photos:",
            "image:",
            "image credit",
            "photo credit",
            "credit:",
            "getty images",
            "courtesy of",
            "photograph",
            "(photo",
            "file photo",
            "screenshot",
            "©",
            "foto:",
            "/ap",
            "/afp",
            "via ap"),
    /** What else to read. */
    RELATED(
            25,
            "read more",
            "read also",
            "also read",
            "see also",
            "related:",
            "more:",
            "read next",
            "related article",
            "related stor",
            "recommended",
            "don't miss",
            "more from",
            "more on",
            "you may also",
            "you might also",
            "related post",
            "related content",
            "lire aussi",
            "lesen sie auch",
            "mehr zum thema",
            "lee también",
            "leia também",
            "leggi anche",
            "lees ook",
            "você pode",
            "te puede interesar",
            "das könnte",
            "à lire",
            "関連",
            "up next",
            "most read",
            "most popular",
            "trending",
            "previous post",
            "next post",
            "next article",
            "continue reading",
            "click here",
            "read:",
            "watch:",
            "listen:",
            "check out"),
    /** What the reader shall do. */
    SIGNUP(
            60,
            "subscribe",
            "newsletter",
            "sign up",
            "sign in",
            "log in",
            "follow us",
            "follow me",
            "join us",
            "join our",
            "download our",
            "our app",
            "your inbox",
            "email address",
            "e-mail",
            "privacy policy",
            "terms of",
            "cookie",
            "donate",
            "support us",
            "free trial",
            "abonnieren",
            "suscríbete",
            "inscrivez",
            "become a member",
            "get the latest",
            "notifications"),
    /** What readers say. */
    COMMENT(
            20,
            "comments",
            "comment",
            "leave a reply",
            "leave a comment",
            "thoughts on “",
            "thought on “",
            "responses to “",
            "response to “",
            "reply",
            "post a comment",
            "kommentare",
            "commentaires",
            "view all",
            "show more",
            "load more"),
    /** What is paid for. */
    ADVERT(
            20,
            "advertisement",
            "sponsored",
            "advertising",
            "promoted",
            "anzeige",
            "publicité",
            "publicidad",
            "article continues below",
            "story continues below",
            "skip advert",
            "scroll to continue",
            "affiliate",
            "commission"),
    /** What heads a list of what it rests on. */
    REFERENCES(
            4,
            "references",
            "footnotes",
            "endnotes",
            "bibliography",
            "works cited",
            "citations",
            "sources",
            "article sources",
            "literatur",
            "références",
            "referencias"),
    /** Who may copy it. */
    RIGHTS(
            60,
            "all rights reserved",
            "copyright",
            "©",
            "may not be published",
            "this article originally",
            "originally published",
            "first published",
            "republished",
            "syndicated",
            "this story was",
            "contributed to this",
            "reporting by",
            "editing by",
            "additional reporting",
            "this article was",
            "this post was",
            "updated",
            "correction",
            "editor's note",
            "editor’s note"),
    /** When. */
    DATE(
            14,
            "published",
            "updated",
            "posted",
            "last modified",
            "min read",
            "minutes read",
            "minute read",
            " am ",
            " pm ",
            "a.m.",
            "p.m.",
            " ago",
            " est",
            " gmt",
            " edt",
            " utc",
            "2019",
            "202"),
    /** Who wrote it. */
    BIOGRAPHY(
            90,
            "is a writer",
            "is a reporter",
            "is a freelance",
            "is an editor",
            "is the editor",
            "is a journalist",
            "is the author",
            "about the author",
            "is a staff",
            "is a senior",
            "follow him",
            "follow her",
            "follow them",
            "on twitter",
            "writes about",
            "covers ",
            "author of",
            "contact him",
            "contact her",
            "reach her",
            "reach him",
            "is a professor",
            "is a contributing",
            "has been writing"),
    /** Buttons to share with others. */
    SHARE(
            12,
            "share",
            "tweet",
            "facebook",
            "twitter",
            "pinterest",
            "whatsapp",
            "linkedin",
            "copy link",
            "print",
            "email",
            "save",
            "bookmark",
            "teilen",
            "partager");

    /** A longer block says many things. */
    private static final int LONGEST = 90;

    private static final String BORDER = "\n";

    private static final PhraseFinder FINDER = finder();
    private static final int[] BY_WORDS = byWords();

    private final int maxWords;
    private final String phrases;

    TextSigns(int maxWords, String... phrases) {
        this.maxWords = maxWords;
        this.phrases = String.join(BORDER, phrases);
    }

    /** Returns for each number of words what a text of so many can say. */
    private static int[] byWords() {
        int[] bits = new int[LONGEST + 1];
        for (TextSigns sign : values()) {
            for (int words = 0; words <= Math.min(LONGEST, sign.maxWords); words++) {
                bits[words] |= sign.bit();
            }
        }
        return bits;
    }

    private static PhraseFinder finder() {
        Map<String, Integer> bits = new HashMap<>();
        for (TextSigns sign : values()) {
            for (String phrase : sign.phrases.split(BORDER, -1)) {
                String where = where(sign, phrase);
                bits.merge(where, sign.bit(), (one, other) -> one | other);
            }
        }
        return new PhraseFinder(bits);
    }

    private static String where(TextSigns sign, String phrase) {
        return switch (sign) {
            case BYLINE -> PhraseFinder.BEGIN + phrase + " ";
            case REFERENCES -> PhraseFinder.BEGIN + phrase;
            default -> phrase;
        };
    }

    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    /** Returns what a text of so many words says, a bit for each. */
    static int of(String text, int words) {
        return words > LONGEST ? 0 : FINDER.find(text) & BY_WORDS[words];
    }
}
