package org.credibility.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that break text code: news sentences of own invention, mixed with what editors, pages and attackers leave between them. The same
 * seed gives the same texts.
 */
public final class NastyTexts {
    private static final int MAX_PIECES = 24;
    private static final int LONG_WORD = 3_000;

    private static final List<String> NAMES = List.of(
            "Ann Vale",
            "Sen. Dana Ruiz (D-Calif.)",
            "Dr. J. K. Ode",
            "İnci Işık",
            "Zoë Müller-Straße",
            "O’Neil",
            "O'Brien's aide",
            "the U.S. Department of Ferries",
            "an official, who asked not to be named,",
            "@ann_vale",
            "Acme Inc.",
            "Михаил Щ.",
            "田中さん",
            "مصدر مطلع",
            "ANN VALE",
            "e\u0301lodie");
    private static final List<String> CUES = List.of(
            "said",
            "says",
            "told reporters",
            "reportedly denied",
            "claimed",
            "wrote on X:",
            "according to",
            "asked",
            "added",
            "—");
    private static final List<String> CONTENTS = List.of(
            "the ferry line will stop serving the island",
            "prices rose 3.4% to $1,200.50 on Jan. 5",
            "the No. 10 office didn't know at 8 a.m. Monday",
            "it was 'over'",
            "GPT-4 isn’t a world-model",
            "the workers' pay fell in the '90s",
            "6'2\" of rain fell",
            "see https://example.org/a_(b)?c=d&e=%20#f",
            "it was ... well … over",
            "the oﬃce ﬁled a ﬂood report",
            "ＦＵＬＬ width ½ and ² and №",
            "rock 'n' roll, etc.");
    private static final List<String> QUOTES =
            List.of("\"", "\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "‚", "‹", "”“", "“‘", "’”", "");
    private static final List<String> STOPS =
            List.of(". ", "? ", "! ", ".", "... ", "… ", ".\" ", ".” ", "?’” ", ", ", "; ", " — ", ".) ", " ");
    private static final List<String> BREAKS = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u2029",
            "\u0085",
            "\n\n\n \n",
            "\t",
            "\u00A0",
            "\u202F",
            "\u3000",
            "\f",
            "\u000B");
    private static final List<String> SIGNS = List.of(
            "\u0130",
            "ß",
            "ẞ",
            "ﬁ",
            "ŉ",
            "ǰ",
            "ΐ",
            "𝐀𝐧𝐧",
            "😀",
            "👩\u200D🚀",
            "👍🏽",
            "🇫🇷🇩",
            "❤\uFE0F",
            "\uD83D",
            "\uDE00",
            "a\uD800b",
            "\u200D",
            "\u200B",
            "\u200C",
            "\u00AD",
            "\uFEFF",
            "\u2060",
            "\u202E",
            "\u202C",
            "\u2066",
            "\u2069",
            "\u200F",
            "\u0301",
            "\u0301\u0302\u0303",
            "e\u0301\u0323",
            "\u20DD",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u001B]8;;",
            "\u0008",
            "\u007F",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\uFFFC",
            "\u034F",
            "\u1F8E",
            "\uFDFA",
            "각",
            "\u1112\u1161\u11AB",
            "\u0E33",
            "\uDBFF\uDFFF");
    private static final List<String> MARKUP = List.of(
            "• ",
            "- ",
            "* ",
            "1. ",
            "# ",
            "> ",
            "[link](https://example.org)",
            "<b>bold</b>",
            "&amp;",
            "&#x27;",
            "<!-- note -->",
            "=1+1",
            "=HYPERLINK(\"x\")",
            "@SUM(A1)",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "{{template}}",
            "${x}",
            "%s",
            "\\",
            "\\n",
            "```",
            "| a | b |",
            "http://",
            "www.",
            "a@b",
            "x@example.org",
            "example.org/a",
            "#NeverAgain",
            "@",
            "....",
            "----",
            "____",
            "(((",
            ")))",
            "[[",
            "'.'.'",
            "U.S.A.",
            "S.&P.",
            "C++",
            "5\"",
            "'''''");

    private NastyTexts() {}

    /** Returns as many texts as are wanted, in an order that only the seed decides. */
    public static Stream<String> texts(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> text(random));
    }

    private static String text(Random random) {
        int pieces = random.nextInt(MAX_PIECES);
        return IntStream.range(0, pieces).mapToObj(i -> piece(random)).collect(Collectors.joining());
    }

    private static String piece(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> sentence(random);
            case 3, 4 -> pick(random, QUOTES);
            case 5 -> pick(random, STOPS);
            case 6 -> pick(random, BREAKS);
            case 7, 8 -> pick(random, SIGNS);
            case 9 -> pick(random, MARKUP);
            case 10 -> pick(random, CONTENTS) + pick(random, SIGNS) + pick(random, CONTENTS);
            default -> random.nextInt(40) == 0 ? longWord(random) : pick(random, NAMES);
        };
    }

    private static String sentence(Random random) {
        String content = pick(random, QUOTES)
                + pick(random, CONTENTS)
                + pick(random, STOPS).strip()
                + pick(random, QUOTES);
        String source = pick(random, NAMES) + " " + pick(random, CUES);
        return (random.nextBoolean() ? source + " " + content : content + " " + source)
                + pick(random, STOPS)
                + pick(random, BREAKS);
    }

    private static String longWord(Random random) {
        return pick(random, List.of("a", "é", "e\u0301", "😀", "-a", ".a", "'", "\u0301", "“", "(", "1,", "&A", "@a"))
                .repeat(LONG_WORD);
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
