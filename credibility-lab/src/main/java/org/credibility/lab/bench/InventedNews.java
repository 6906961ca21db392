package org.credibility.lab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes news articles of own invention with ever new names: about half of the sentences say who said something, as in
 * news, the other half tell it flatly. The same seed writes the same articles.
 */
final class InventedNews {
    private static final List<String> SYLLABLES = List.of(
            "bra", "dor", "el", "fen", "gar", "hol", "ist", "kam", "lun", "mir", "nov", "ost", "rin", "sel", "tur",
            "vex");
    private static final List<String> ROLES = List.of(
            "the harbour master",
            "a marine biologist at the university",
            "the region's deputy mayor",
            "a lawyer for the family",
            "a retired engineer who saw the accident",
            "a spokesperson for %o");
    private static final List<String> UNNAMED = List.of(
            "two people familiar with the matter",
            "a senior official who asked not to be named because the talks are private",
            "three officials briefed on the plan",
            "a report from an independent researcher",
            "people close to the company");
    private static final List<String> CLAUSES = List.of(
            "the ferry line will stop serving the island by the end of June",
            "%o lost 4.2 million euros in the three months to September",
            "the council approved the plan after a debate of nine hours",
            "the northern bridge, which opened in 1974, is unsafe for heavy lorries",
            "12 people were injured when the fire spread to a second warehouse",
            "the board may sell the shipyard to %o",
            "inspectors found cracks in the hull and warned the owners twice",
            "fares will rise by 8 percent next year because fuel costs more",
            "the minister resigned over the contract",
            "the new terminal could open within six months");
    private static final List<String> SAID = List.of(
            "%p, %r, said %c.",
            "“%C,” %l said. “Nobody asked us, and %d.”",
            "%U said that %c.",
            "%C, according to %u.",
            "The %m reported on Tuesday, citing %u, that %c.",
            "%o said in a statement that %c.",
            "%o denied that %c.",
            "%l declined to comment.",
            "%C, %p wrote on X, adding that %d.",
            "She said %c, and that %d.",
            "The claims could not be independently verified.",
            "Rumours that %c have spread for weeks, but %p told the %m that %d.");
    private static final List<String> TOLD = List.of(
            "%C.",
            "%C, and %d.",
            "About 3,400 people live on the island, most of them in the two villages near the old pier.",
            "Work on the site began in March after years of dispute between %o and the town.",
            "The line carried 210,000 passengers last year, down from 260,000 the year before.",
            "In the square, stalls had been put up for the market, and children ran between them in the rain.",
            "It was the third such accident in five years, and the owners had promised new equipment.",
            "Under the rules, an operator has to give notice of a year before it closes a route.");

    private final SplittableRandom random;
    private String lastName = "Moe";

    InventedNews(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns an article with at least as many words, a headline first and two or three sentences a paragraph. */
    String article(int words) {
        StringBuilder text = new StringBuilder(filled("%C, %o says"));
        int written = 0;
        for (int sentences = 0; written < words; sentences++) {
            String sentence = filled(pick(random.nextBoolean() ? SAID : TOLD));
            text.append(sentences % 3 == 0 || random.nextInt(4) == 0 ? "\n" : " ")
                    .append(sentence);
            written += sentence.split(" ", -1).length;
        }
        return text.append('\n').toString();
    }

    /** Returns as many articles. */
    List<String> articles(int count, int words) {
        List<String> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(article(words));
        }
        return articles;
    }

    private String filled(String frame) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < frame.length(); at++) {
            if (frame.charAt(at) == '%') {
                at++;
                text.append(piece(frame.charAt(at)));
            } else {
                text.append(frame.charAt(at));
            }
        }
        return text.toString();
    }

    private String piece(char kind) {
        return switch (kind) {
            case 'p' -> person();
            case 'l' -> lastName;
            case 'o' -> name() + pick(List.of(" Ferries", " Energy", " Group", " Football Club"));
            case 'm' -> name() + pick(List.of(" Courier", " Gazette", " Herald"));
            case 'r' -> filled(pick(ROLES));
            case 'u' -> pick(UNNAMED);
            case 'U' -> capital(pick(UNNAMED));
            case 'c', 'd' -> filled(pick(CLAUSES));
            case 'C' -> capital(filled(pick(CLAUSES)));
            default -> throw new IllegalArgumentException("%" + kind);
        };
    }

    private String person() {
        lastName = name();
        return name() + " " + lastName;
    }

    /** Returns a name that hardly anything before has borne. */
    String name() {
        return capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES) + (char) ('a' + random.nextInt(26)));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String pick(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
