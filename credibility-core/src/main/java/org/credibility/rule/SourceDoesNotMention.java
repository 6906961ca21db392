package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.ContentWords;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** A linked page that does not speak of the matter. */
final class SourceDoesNotMention implements Check {
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_STEMS = 3;
    private static final double MOST_HELD = 0.2;

    static final Rule RULE = Rule.builder("CR503", "source-does-not-mention", Severity.NOTE)
            .basis(Rule.Basis.SOURCES)
            .summary("The linked page holds none of the names and hardly a word of the claim.")
            .why("A link promises that readers find the claim behind it (ICD 206: one reference for each "
                    + "judgement).")
            .fires(
                    "Ardent Rail will close its depot at Combe.",
                    "Rain is expected in the north on Monday. Farmers hope for a dry week afterwards. The "
                            + "harvest begins in August. Apples are late this year. Plums are early.")
            .nearMiss(
                    "Ardent Rail will close its depot at Combe.",
                    "Ardent Rail will close its depot at Combe in May. The company told its workers on "
                            + "Monday. The depot opened in 1911. It has four sheds. Two of them are empty.")
            .fix("Link the page that tells it.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (LinkedPage page : LinkedPage.in(reading)) {
            if (page.isWhole() && page.words() >= FEWEST_WORDS) {
                page.claims(reading).stream()
                        .filter(claim -> claim.kind().isScored() && claim.kind() != ClaimKind.QUOTE)
                        .map(claim -> unmentioned(claim, page, reading))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .ifPresent(words -> observations.add(Observation.of(
                                        page.link().anchor(),
                                        Message.of("Linked page never mentions \"%s\".", words.get(0)))
                                .about(page.address())));
            }
        }
        return observations;
    }

    /** The names of a claim, else its first words, where the page holds none of the names and hardly a word. */
    private static List<String> unmentioned(Claim claim, LinkedPage page, Reading reading) {
        List<Word> words = reading.words(claim);
        List<String> names = words.stream()
                .filter(word -> word.is(WordClass.NAME))
                .map(Word::text)
                .toList();
        Set<String> stems = ContentWords.of(words);
        long held = stems.stream().filter(page.stems()::contains).count();
        boolean silent = stems.size() >= FEWEST_STEMS
                && held <= MOST_HELD * stems.size()
                && names.stream().noneMatch(page::holds);
        if (!silent) {
            return List.of();
        }
        return names.isEmpty() ? List.of(reading.words(claim.span())) : names;
    }
}
