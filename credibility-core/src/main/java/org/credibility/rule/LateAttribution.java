package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.syntax.Word;

/** A claim whose source is named more than one sentence later. */
final class LateAttribution implements Check {
    private static final int FEWEST_SENTENCES = 2;
    private static final int MOST_SENTENCES = 6;

    static final Rule RULE = Rule.builder("CR106", "late-attribution", Severity.NOTE)
            .summary("The source of a claim is named more than one sentence after it.")
            .why("Attribute in the same sentence, and restate the source when it is no longer clear (AP).")
            .fires("The depot at Combe will be closed in May. Sheds line the river there. Trains have stood "
                    + "in them since the war. All this stands in a report of the union's secretary, Ann Moe.")
            .nearMiss("The depot at Combe will be closed in May, the union's secretary, Ann Moe, writes in a "
                    + "report. Sheds line the river there.")
            .fix("Name the source where the claim is first made.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        int credited = -1;
        for (int sentence = 0; sentence < reading.sentences(); sentence++) {
            if (pointsBack(sentence, reading)) {
                int from = Math.max(credited + 1, sentence - MOST_SENTENCES);
                first(from, sentence, reading).ifPresent(observations::add);
            }
            credited = reading.isCued(sentence) ? sentence : credited;
        }
        return observations;
    }

    /** "So said its director", "All this stands in a report", "Those are the findings of a survey, she said". */
    private static boolean pointsBack(int sentence, Reading reading) {
        List<Word> words = reading.sentence(sentence).words();
        Word first = words.get(0);
        if (words.size() < 3 || !reading.isProse(sentence)) {
            return false;
        }
        Word second = words.get(1);
        boolean so = first.isOneOf("so") && second.isOneOf("said", "says", "wrote", "writes", "reported", "reports");
        boolean all = first.isOneOf("all") && second.isOneOf("this", "that", "of");
        boolean those = first.isOneOf("those", "these", "this", "that", "such")
                && second.isOneOf("are", "were", "is", "was", "emerges", "emerged", "stands", "comes", "follows");
        return so || ((all || those) && holdsPaper(words));
    }

    private static boolean holdsPaper(List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.isOneOf(
                        "findings",
                        "finding",
                        "conclusion",
                        "conclusions",
                        "report",
                        "study",
                        "survey",
                        "results",
                        "said",
                        "says",
                        "according",
                        "account",
                        "letter",
                        "figures"));
    }

    private static Optional<Observation> first(int from, int to, Reading reading) {
        for (int sentence = from; sentence <= to - FEWEST_SENTENCES; sentence++) {
            int distance = to - sentence;
            if (reading.areInOneParagraph(sentence, to)) {
                Optional<Claim> waiting = reading.claimsIn(sentence).stream()
                        .filter(claim -> claim.kind().isScored())
                        .findFirst();
                if (waiting.isPresent()) {
                    return waiting.map(claim -> Observation.of(
                                    claim.span(),
                                    "Reader meets the claim " + distance + " sentences before its source. Move it up.")
                            .about(claim)
                            .beside(reading.sentence(to).span(), "source"));
                }
            }
        }
        return Optional.empty();
    }
}
