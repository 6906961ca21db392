package org.credibility.fetch.extraction;

import java.util.HashMap;
import java.util.Map;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlLink;
import org.credibility.fetch.html.PageCode;

/** What the words of each block tell: how they are written, what they say, what they repeat, where they link to. */
final class WordEvidence {
    /** How parts of addresses begin that list what is by somebody or of something. */
    private static final String[] LISTS = {
        "/author", "/tag", "/categor", "/topic", "/profile", "/people", "/staff", "/contributor"
    };

    /** A longer block repeats no title. */
    private static final int LONGEST_TITLE = 80;

    private static final int LOOKED_AT = 2000;

    private static final TextSigns[] SIGNS = TextSigns.values();

    private final Map<String, Integer> copies = new HashMap<>();
    private final int[] signs;
    private final double[] titleShares;
    private final double[] deckShares;

    WordEvidence(PageTable table) {
        PageCode code = table.page().code();
        TitleEcho echo = new TitleEcho(
                code.property("og:title").or(code::title).orElse(""),
                code.property("og:description").orElse(""));
        signs = new int[table.size()];
        titleShares = new double[table.size()];
        deckShares = new double[table.size()];
        for (int at = 0; at < table.size(); at++) {
            HtmlBlock block = table.block(at);
            signs[at] = TextSigns.of(block.text(), block.words());
            copies.merge(block.text(), 1, Integer::sum);
            if (block.words() <= LONGEST_TITLE) {
                int[] own = echo.read(block.text());
                titleShares[at] = echo.titleShare(own);
                deckShares[at] = echo.deckShare(own);
            }
        }
    }

    /** Returns what the words of a block say, a bit for each sign. */
    int signs(int at) {
        return signs[at];
    }

    /** Returns how much of a block and of the title of the page is the same. */
    double titleShare(int at) {
        return titleShares[at];
    }

    /** Adds how a block is written. */
    void add(HtmlBlock block, EvidenceRow row) {
        String text = block.text();
        int words = block.words();
        row.put(words);
        row.put(EvidenceRow.share(block.linkedWords(), words));
        row.put(block.links().size());
        row.put(EvidenceRow.share(block.emphasizedWords(), words));
        row.put(EvidenceRow.share(block.strongWords(), words));
        row.put(Prose.endsSentence(text) ? 1 : 0);
        letters(block, row);
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        row.put(
                Character.isUpperCase(first)
                        ? 2
                        : Character.isLetter(first)
                                ? 1
                                : Character.isDigit(first) ? 3 : "\"“'‘«".indexOf(first) >= 0 ? 4 : 0);
        row.put(last == ':' ? 1 : last == '?' ? 2 : last == '…' ? 3 : last == ')' ? 4 : last == '.' ? 5 : 0);
        for (TextSigns sign : SIGNS) {
            row.put((signs[block.index()] & sign.bit()) != 0 ? 1 : 0);
        }
        row.put(titleShares[block.index()]);
        row.put(deckShares[block.index()]);
        row.put(copies.getOrDefault(text, 1));
        links(block, row);
        row.put(!block.links().isEmpty() && block.links().get(0).begin() == 0 ? 1 : 0);
    }

    private static void letters(HtmlBlock block, EvidenceRow row) {
        String text = block.text();
        int letters = 0;
        int upper = 0;
        int digits = 0;
        int commas = 0;
        int stops = 0;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                upper++;
                letters++;
            } else if ((c >= 'a' && c <= 'z') || c > 0xbf) {
                letters++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ',') {
                commas++;
            } else if (c == '.' || c == '!' || c == '?') {
                stops++;
            }
        }
        row.put(EvidenceRow.share(upper, letters));
        row.put(EvidenceRow.share(digits, text.length()));
        row.put(commas);
        row.put(stops);
        row.put(EvidenceRow.share(letters, block.words()));
    }

    private static void links(HtmlBlock block, EvidenceRow row) {
        int here = 0;
        int listed = 0;
        for (HtmlLink link : block.links()) {
            String target = link.element().attr("href");
            here += target.startsWith("#") ? 1 : 0;
            listed += isListed(target) ? 1 : 0;
        }
        row.put(here);
        row.put(listed);
    }

    private static boolean isListed(String target) {
        for (int at = target.indexOf('/'); at >= 0; at = target.indexOf('/', at + 1)) {
            for (String list : LISTS) {
                if (target.startsWith(list, at)) {
                    return true;
                }
            }
        }
        return target.contains("mailto:") || target.contains("javascript:");
    }
}
