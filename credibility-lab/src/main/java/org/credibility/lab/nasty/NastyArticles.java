package org.credibility.lab.nasty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes news articles of own invention that are hard on a reader of texts: chains of sources, quotations that do not end,
 * signs that grow when folded, signs that turn the line around, commands of build servers, formulas, every kind of line
 * end, walls of text.
 *
 * <p>They can be written as UTF-8 and hold no zero byte, so that the command line reads them. The same seed makes the
 * same articles.
 */
public final class NastyArticles {
    private static final int MOST_SENTENCES = 40;
    private static final int LONG = 2_000;

    private static final List<String> SOURCES = List.of(
            "the harbour board",
            "a person familiar with the matter",
            "three officials who asked not to be named because they may not speak",
            "İnci Işık, a spokeswoman for the line,",
            "@straße_watch",
            "the Skarholm Post, citing @ilse, citing internal sources,",
            "“Doc” O’Neil’s aide",
            "海事局の田中さん",
            "مصدر مطلع",
            "it");
    private static final List<String> FRAMES = List.of(
            "%s said %s.",
            "According to %s, %s.",
            "%s, %2$s, reportedly claims.",
            "“%2$s,” %1$s told reporters, “and %2$s.”",
            "\"%2$s, %1$s added.",
            "%2$s, said %1$s, who had been told that %2$s.",
            "%s denied that %s?",
            "%s declined to comment. If true, %s!",
            "- %2$s (%1$s)",
            "Rumour has it that %2$s, %1$s wrote on X: %2$s …");
    private static final List<String> CONTENTS = List.of(
            "the ferry will stop serving the island by 31 February",
            "fares rose 3,4 % to £1.200,50 “soon”",
            "U.S. Sen. A. B. C. Ode et al. met at 8 a.m. in No. 10",
            "the oﬃce ﬁled 𝐧𝐨 report 👩\u200D🚀",
            "she said he said they said nobody said it",
            "ＦＵＬＬ stop。 Next one",
            "never, ever, in a few weeks or years");
    private static final List<String> SIGNS = List.of(
            "\u0130",
            "\u202E",
            "\u2067",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "\u0301\u0302\u0303",
            "\u001B[31m",
            "\u0007",
            "\uFFFE",
            "😀",
            "🇫🇷🇩",
            "((((",
            "]]>",
            "<b>",
            "&amp;",
            "“",
            "”’",
            "'''",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "::error file=a.txt,line=1::stop",
            "\n::set-output name=a::b",
            "%0A::warning::stop",
            "##[error]stop",
            "##vso[task.complete]",
            "\u009B31m",
            "\u007F",
            "\u2066",
            "\u061C",
            "\t",
            "\u00A0",
            "...");
    private static final List<String> ENDS = List.of("\n", "\n\n", "\r\n", "\r", " ", " ", "\u2028", "\u0085", "");

    private final Random random;

    private NastyArticles(long seed) {
        random = new Random(seed);
    }

    /**
     * Writes articles into a folder, which is made if it is not there: nasty-0001.txt and so on.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(int count, long seed, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= count; number++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "nasty-%04d.txt", number));
            Files.writeString(file, article(seed * 1_000_003 + number));
        }
    }

    /** Returns the article of a seed. */
    public static String article(long seed) {
        return new NastyArticles(seed).article();
    }

    private String article() {
        StringBuilder text = new StringBuilder(pick(List.of("", "", "\n\n", " ")));
        int sentences = 1 + random.nextInt(MOST_SENTENCES);
        for (int i = 0; i < sentences; i++) {
            text.append(random.nextInt(60) == 0 ? pick(SIGNS).repeat(LONG) : sentence());
            text.append(pick(ENDS));
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            text.insert(boundary(text, random.nextInt(text.length() + 1)), pick(SIGNS));
        }
        return text.toString();
    }

    private String sentence() {
        return String.format(Locale.ROOT, pick(FRAMES), pick(SOURCES), pick(CONTENTS));
    }

    /** A pair of surrogates is not taken apart: half of one cannot be written as UTF-8. */
    private static int boundary(CharSequence text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    private String pick(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
