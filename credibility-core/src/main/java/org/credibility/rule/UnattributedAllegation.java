package org.credibility.rule;

import java.util.List;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;

/** Something said against somebody for which neither its own sentence nor the next one gives a source. */
final class UnattributedAllegation implements Check {
    static final Rule RULE = Rule.builder("CR101", "unattributed-allegation", Severity.WARNING)
            .summary("An allegation against a named party has no source in its sentence or in those beside it.")
            .why("Attribute every disputable fact that the reporter did not witness, in the same sentence "
                    + "(AP). A serious allegation against somebody who can be identified needs a source before "
                    + "anything else (BBC 3.3).")
            .fires("The harbour reopened on Monday. Marlow Freight bribed two inspectors to pass its cranes."
                    + " The cranes are green.")
            .nearMiss("The harbour reopened on Monday. Marlow Freight bribed two inspectors to pass its cranes,"
                    + " prosecutors said. The cranes are green.")
            .fix("Say in the same sentence who makes the allegation, or take it out.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return reading.accusations().stream()
                .filter(accusation -> reading.isProse(accusation.sentence()))
                .filter(accusation -> !hasSource(accusation.sentence(), reading))
                .filter(accusation -> !Settled.isSettled(accusation, reading))
                .map(accusation -> Observation.of(
                                accusation.span(),
                                Message.of(
                                        "No source for the allegation against %s. Say who says so.",
                                        accusation.party()))
                        .about(accusation.party()))
                .toList();
    }

    private static boolean hasSource(int sentence, Reading reading) {
        for (int at = Math.max(0, sentence - 1); at <= sentence + 1 && reading.isSentence(at); at++) {
            if (reading.isLinked(at) || (isSpoken(at, reading) && !reading.isHeadline(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpoken(int sentence, Reading reading) {
        return reading.isTold(sentence)
                || reading.sentence(sentence).words().stream()
                        .filter(word -> word.is(WordClass.VERB))
                        .flatMap(word -> word.entry().cueVerb().stream())
                        .anyMatch(cue -> cue.kind() == CueKind.REPORT || cue.kind() == CueKind.CLAIM);
    }
}
