package org.credibility;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;

/** An invented story and the pages that tell of it: the same ones for the same seed. */
final class InventedCoverage {
    private static final List<String> BODIES = List.of(
            "Pallweg Lines", "Ostrander Council", "Merrow Foods", "Tolmouth Rail", "Quorrel Motors", "Lissen Energy");
    private static final List<String> DEEDS = List.of(
            "will close the harbour cannery",
            "has sold the northern ferry",
            "bought the old observatory",
            "will rebuild the stone bridge",
            "will move its office to the island",
            "has raised the toll on the canal");
    private static final List<String> SOURCES = List.of(
            "an official said",
            "two employees said",
            "a person familiar with the matter said",
            "union leader Jarla Venn said",
            "according to court records");
    private static final String SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu";
    private static final LocalDate DAY = LocalDate.of(2025, 5, 20);

    private final Random random;
    private final String party;
    private final String claim;
    private int pages;

    InventedCoverage(long seed) {
        random = new Random(seed);
        party = any(BODIES);
        claim = party + " " + any(DEEDS);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A word that no language has. */
    private String word() {
        String[] syllables = SYLLABLES.split(" ", -1);
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < 3 + random.nextInt(2); at++) {
            word.append(syllables[random.nextInt(syllables.length)]);
        }
        return word.toString();
    }

    private String name() {
        String first = word();
        String last = word();
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + " " + Character.toUpperCase(last.charAt(0))
                + last.substring(1);
    }

    Article article() {
        String source = random.nextInt(3) == 0 ? "" : ", " + any(SOURCES);
        String text = claim + "\n" + claim + source + ".\nThe " + word() + " has stood there since 1931.";
        return Article.builder()
                .text(text)
                .title(claim)
                .publisher(name())
                .published(DAY)
                .build();
    }

    /** A page with a source and details of its own: but for the claim it shares no words with any other page. */
    SourceDocument independent() {
        StringBuilder text = new StringBuilder(claim + ", " + name() + " said.");
        for (int sentence = 0; sentence < 2 + random.nextInt(4); sentence++) {
            text.append(" The");
            for (int at = 0; at < 4 + random.nextInt(6); at++) {
                text.append(' ').append(word());
            }
            text.append('.');
        }
        return page(text.toString(), DAY.minusDays(random.nextInt(3)));
    }

    /** The same words at another outlet, not earlier. */
    SourceDocument copy(SourceDocument original) {
        return page(
                original.text().orElseThrow(),
                original.published().orElseThrow().plusDays(random.nextInt(2)));
    }

    /** The same words at an outlet of a name, on a day or on none. */
    SourceDocument copy(SourceDocument original, String publisher, Optional<LocalDate> day) {
        return page(original.text().orElseThrow(), publisher, day);
    }

    /** A page of the shortest kind: the claim and who says so. */
    SourceDocument note() {
        return page(claim + ", " + name() + " said.", DAY);
    }

    /** The name of an outlet that nobody has. */
    String outlet() {
        return name();
    }

    SourceDocument denial() {
        return page(
                "The " + claim.substring(party.length() + 1) + " report is false. " + party + " denied that it "
                        + claim.substring(party.length() + 1) + ".",
                DAY);
    }

    SourceDocument silent() {
        return page("The " + word() + " of " + name() + " opened a " + word() + " for " + word() + ".", DAY);
    }

    SourceDocument unreachable() {
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.values()));
        outcomes.removeIf(Outcome::isSeen);
        return SourceDocument.builder(address(), outcomes.get(random.nextInt(outcomes.size())))
                .build();
    }

    private SourceDocument page(String text, LocalDate day) {
        return page(text, name(), Optional.of(day));
    }

    private SourceDocument page(String text, String publisher, Optional<LocalDate> day) {
        SourceDocument.Builder page = SourceDocument.builder(address(), Outcome.OK)
                .publisher(publisher)
                .text(text);
        day.ifPresent(page::published);
        return page.build();
    }

    private URI address() {
        return URI.create("https://example.org/" + word() + pages++);
    }
}
