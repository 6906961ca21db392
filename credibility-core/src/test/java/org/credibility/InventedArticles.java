package org.credibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credibility.document.Article;

/**
 * Short news articles of own invention, put together from sentences with places for names. The same seed gives the same
 * articles.
 *
 * <p>A place is written {@code {p0}} for a person's full name, {@code {l0}} for the last name alone, {@code {o0}} for a
 * company or club, {@code {m0}} for an outlet and {@code {h0}} for the handle of an account.
 */
final class InventedArticles {
    private static final List<String> FIRST =
            List.of("Ingrid", "Leila", "Tomas", "Oskar", "Mirela", "Joana", "Anton", "Bruno", "Edda", "Yara");
    private static final List<String> LAST = List.of(
            "Dunmore", "Varga", "Okonjo", "Lindqvist", "Baratti", "Szell", "Marchetta", "Ferreira", "Holub", "Teller");
    private static final List<String> ORGANISATIONS = List.of(
            "Norvik Ferries",
            "Halden Airlines",
            "Tarnow Steel Group",
            "Ostrel Football Club",
            "Brenta Energy",
            "Corvane Shipping Company");
    private static final List<String> OUTLETS =
            List.of("Harbour Courier", "Lantern Gazette", "Ostrel Tribune", "Brenta Herald", "Halden Times");
    private static final List<String> HANDLES = List.of("@quaywatch", "@norvikfan", "@dockleaks", "@tarnow_talk");

    private static final List<String> ROLES = List.of(
            "the harbour master",
            "a marine biologist at the university",
            "the mayor",
            "a lawyer for the family",
            "the club's manager",
            "a retired engineer who saw the accident",
            "a spokesperson for {o0}");
    private static final List<String> UNNAMED = List.of(
            "two people familiar with the matter",
            "a senior official",
            "an employee who asked not to be named",
            "three officials briefed on the talks",
            "sources close to the club",
            "a witness",
            "people at the company");
    private static final List<String> CLAUSES = List.of(
            "the ferry line will stop serving the island in June",
            "the company lost 4.2 million euros last year",
            "the council approved the plan on Monday",
            "the northern bridge is unsafe",
            "the striker has signed a new contract",
            "the plant will close by the end of the year",
            "12 people were injured in the fire",
            "the board may sell the shipyard",
            "the inspectors found cracks in the hull",
            "the fares will rise by 8 percent",
            "the crew had warned the owners twice",
            "the strike caused the delays",
            "the minister resigned because of the report",
            "the new terminal could open in October",
            "the pilots never received the training",
            "the fund holds a third of the shares",
            "the storm destroyed the old pier",
            "{o1} plans to buy the yard");
    private static final List<String> HEADLINES = List.of(
            "Ferry line to stop serving island, officials say",
            "{o0} to close plant by end of year",
            "Council approves plan for northern bridge",
            "Is the northern bridge safe?",
            "{p0}: fares will rise by 8 percent",
            "Shipyard may be sold, report says",
            "Fire injures 12 at steel plant");

    /** What is said: {@code %c} is a clause, {@code %C} the same with a capital; {@code %d}, {@code %D} another one. */
    private static final List<String> SENTENCES = List.of(
            "{p0}, %r, said %c.",
            "{p0}, %r, said that %c.",
            "{p0} told reporters that %c.",
            "“%C,” {l0} said.",
            "\"%C,\" said {p1}. \"%D.\"",
            "“%C,” {l0} added. “And %d.”",
            "%U said %c.",
            "%U told the {m0} that %c.",
            "%C, according to %u.",
            "According to {o0}, %c.",
            "%C, according to {p1}, %r.",
            "The {m0} reported, citing %u, that %c.",
            "%C, the {m0} reported on Tuesday.",
            "%C, the {m0} reported, citing {p0}.",
            "{o0} said in a statement that %c.",
            "{o0} denied that %c.",
            "{o0} declined to comment.",
            "A spokesperson for {o0} called the report false.",
            "{o0} confirmed that %c.",
            "{l0} claimed that %c.",
            "She said %c, and that %d.",
            "He added that %c.",
            "They said %c.",
            "%C.",
            "%C, and %d.",
            "Reportedly, %c.",
            "Rumour has it that %c.",
            "The claims could not be independently verified.",
            "“%C,” the account {h0} wrote on X.",
            "{h0} posted that %c.",
            "A filing by {o0} shows that %c.",
            "A study published in May found that %c.",
            "The police said %c.",
            "It was the third such case since 2019.",
            "It remains unclear whether %c.",
            "Officials allege that %c, and {p1} denied it.",
            "“We know that %c,” {p0} said on Monday, “but %d.”",
            "The report lists several points:\n- %C.\n- %D.\n- {o0} knew of it.");

    private static final List<String> RELAYS = List.of(
            "%C, the {m1} reported, citing {p0}.",
            "The {m1} reported, citing {p0}, that %c.", "{p0} told the {m1} that %c.");

    private InventedArticles() {}

    /** Returns as many articles as are wanted, in an order that only the seed decides. */
    static Stream<Plan> plans(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(at -> plan(random));
    }

    /**
     * An article with places for names, and names to fill them.
     *
     * @param pieces the headline, then the sentences, each with the space or line break before it
     * @param clause what the person at {@code {p0}} says in one of the sentences; it holds no place
     * @param relayed a sentence in which another outlet takes that over
     * @param names a name for each place
     * @param otherNames others of the same shape and gender, for "he" and "she" lead to whoever fits
     */
    record Plan(
            List<String> pieces,
            String clause,
            String relayed,
            Map<String, String> names,
            Map<String, String> otherNames) {
        Plan {
            pieces = List.copyOf(pieces);
            names = Map.copyOf(names);
            otherNames = Map.copyOf(otherNames);
        }

        String text() {
            return filled(String.join("", pieces), names);
        }

        Article article() {
            return Article.ofPlainText(text());
        }

        /** Returns the same article about others. */
        Article renamed() {
            return Article.ofPlainText(filled(String.join("", pieces), otherNames));
        }

        /** Returns the article with a last paragraph more. */
        Article with(String paragraph) {
            return Article.ofPlainText(text() + "\n" + filled(paragraph, names));
        }

        /** Returns the article without one of its sentences. */
        Plan without(int piece) {
            List<String> fewer = new ArrayList<>(pieces);
            fewer.remove(piece);
            return new Plan(fewer, clause, relayed, names, otherNames);
        }

        private static String filled(String text, Map<String, String> names) {
            String filled = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                filled = filled.replace("{" + name.getKey() + "}", name.getValue());
            }
            return filled;
        }
    }

    private static Plan plan(SplittableRandom random) {
        List<String> pieces = new ArrayList<>();
        pieces.add(pick(random, HEADLINES));
        int sentences = 4 + Math.min(random.nextInt(7), random.nextInt(7));
        int relayable = random.nextInt(sentences);
        String clause = CLAUSES.get(random.nextInt(CLAUSES.size() - 1));
        boolean paragraphEnds = true;
        for (int at = 0; at < sentences; at++) {
            String sentence = at == relayable ? "{p0}, %r, said that " + clause + "." : pick(random, SENTENCES);
            pieces.add((paragraphEnds ? "\n" : " ") + worded(sentence, random));
            paragraphEnds = sentence.contains("\n") || random.nextInt(3) > 0;
        }
        String relayed = pick(random, RELAYS).replace("%C", capital(clause)).replace("%c", clause);
        List<Map<String, String>> casts = casts(random);
        return new Plan(pieces, clause, relayed, casts.get(0), casts.get(1));
    }

    private static String worded(String sentence, SplittableRandom random) {
        String clause = pick(random, CLAUSES);
        String other = pick(random, CLAUSES);
        String unnamed = pick(random, UNNAMED);
        return sentence.replace("%c", clause)
                .replace("%C", capital(clause))
                .replace("%d", other)
                .replace("%D", capital(other))
                .replace("%u", unnamed)
                .replace("%U", capital(unnamed))
                .replace("%r", pick(random, ROLES));
    }

    private static List<Map<String, String>> casts(SplittableRandom random) {
        Map<String, String> one = new TreeMap<>();
        Map<String, String> other = new TreeMap<>();
        for (int person = 0; person < 2; person++) {
            int first = random.nextInt(FIRST.size() / 2) * 2;
            int last = random.nextInt(LAST.size() / 4) * 4 + 2 * person;
            one.put("p" + person, FIRST.get(first) + " " + LAST.get(last));
            one.put("l" + person, LAST.get(last));
            other.put("p" + person, FIRST.get(first + 1) + " " + LAST.get(last + 1));
            other.put("l" + person, LAST.get(last + 1));
        }
        fill("o", ORGANISATIONS, List.of("Selmar", "Quintor"), random, one, other);
        fill("m", OUTLETS, List.of("Ambrel", "Dovrin"), random, one, other);
        int handle = random.nextInt(HANDLES.size());
        one.put("h0", HANDLES.get(handle));
        other.put("h0", HANDLES.get((handle + 1) % HANDLES.size()));
        return List.of(one, other);
    }

    /** Two different names, and the same two with another first word. */
    private static void fill(
            String place,
            List<String> choices,
            List<String> otherWords,
            SplittableRandom random,
            Map<String, String> one,
            Map<String, String> other) {
        int first = random.nextInt(choices.size());
        for (int at = 0; at < 2; at++) {
            String name = choices.get((first + at) % choices.size());
            one.put(place + at, name);
            other.put(place + at, otherWords.get(at) + name.substring(name.indexOf(' ')));
        }
    }

    private static String capital(String words) {
        return words.startsWith("{") ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String pick(SplittableRandom random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
