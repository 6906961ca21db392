package org.credibility.lab.bench;

/** Kinds of long text, each of which a loop with a wrong bound would make slow; all are of own invention. */
public enum LongText {
    ARTICLES("articles", length -> articles(length)),
    ARTICLES_CRLF("articles, CRLF", length -> articles(length).replace("\n", "\r\n")),
    ONE_SENTENCE("one sentence", repeated("the ferry, which nobody wanted, left and the crew said that ")),
    ONE_WORD("one word", repeated("a")),
    WORDS_ALONE("words without a stop", named("n% ")),
    OPEN_QUOTATIONS("open quotation marks", repeated("“")),
    OPENED_SENTENCES("sentences that open quotations", repeated("“It sank. ")),
    STRAIGHT_QUOTES("straight quotation marks", repeated("\"a ")),
    ONE_QUOTATION(
            "one quotation", length -> "“It sank,” Ann Moe said. “" + "It left at noon. ".repeat(length / 17) + "”"),
    PARENTHESES("nested parentheses", length -> "(it sank ".repeat(length / 10) + ")".repeat(length / 10)),
    COMMAS("commas", repeated(",")),
    SAID("said", repeated("said ")),
    NAMES("names", named("The Q% Moe ferry sank. ")),
    NAMES_ALONE("names without a stop", named("Q% Moe ")),
    HANDLES("handles", named("@q% wrote on X that the ferry sank. ")),
    ADDRESSES("web addresses", named("It sank, see https://example.org/q%?a=b. ")),
    HEADINGS("headings", named("The Q% ferry\n")),
    ITEMS(
            "list items",
            length -> "The report claims:\n"
                    + named("- The Q% ferry sank on Monday.\n").apply(length)),
    LISTS("lists", named("The Q% report claims this:\n- The ferry sank on Monday.\n")),
    SPEAKERS("speakers", named("Ann Q% said the v% sank.\n")),
    OFFICIALS("unnamed officials", named("An official in Q% said the v% sank.\n")),
    REPORTS(
            "reports without an outlet",
            named("According to a report on q%, it sank. The Q% Courier reported it sank.\n")),
    RELAYS(
            "outlets that cite outlets",
            named("It sank, the Q% Gazette reported, citing the R% Herald, citing Bea Noll.\n")),
    CITING("one chain of citing", length -> "It sank" + named(", citing Bea Q%").apply(length)),
    NESTED("sources inside sources", named("Ann Q% said that ")),
    PRONOUNS(
            "pronouns",
            length -> "Ann Moe said it sank. " + "She said it sank, and he told them they left. ".repeat(length / 46)),
    DENIALS(
            "denials",
            length -> "Ann Moe said it sank.\n"
                    + named("Q% denied that the v% ferry sank.\n").apply(length)),
    NO_COMMENT("no comment", named("Ann Q% said it sank.\nNorvik declined to comment.\n")),
    UNVERIFIED("not verified", named("Ann Q% claimed it sank. It could not be verified.\n")),
    FIGURES("figures", repeated("It lost 4.2 million euros, 1,234.5 tons and 8 percent on 3 May 2031. ")),
    DEADLINES("deadlines", named("Ann Q% said it will sink by the end of the year. ")),
    HEDGES("hedges", repeated("reportedly may perhaps ")),
    ASTRAL("astral characters", repeated("𝐧𝐨 👩\u200D🚀 ")),
    COMBINING("combining marks", repeated("e\u0301\u0323")),
    EMPTY_LINES("empty lines", repeated("\n \n"));

    private final String title;
    /** Never changes: it writes from the length alone. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Writer writer;

    /** Writes a text of about a number of UTF-16 code units. */
    private interface Writer {
        String apply(int length);
    }

    LongText(String title, Writer writer) {
        this.title = title;
        this.writer = writer;
    }

    /** Returns what the kind is called. */
    public String title() {
        return title;
    }

    /** Returns a text of this kind with a headline and about as many UTF-16 code units. */
    public String text(int length) {
        return "Ferry sinks\n" + writer.apply(length);
    }

    private static String articles(int length) {
        InventedNews news = new InventedNews(1);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(news.article(750));
        }
        return text.substring(0, length);
    }

    private static Writer repeated(String piece) {
        return length -> piece.repeat(length / piece.length());
    }

    /** Writes the piece again and again, with a new word for each "%". */
    private static Writer named(String piece) {
        return length -> {
            StringBuilder text = new StringBuilder(length);
            for (int number = 0; text.length() < length; number++) {
                text.append(piece.replace("%", letters(number)));
            }
            return text.toString();
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
