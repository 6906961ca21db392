package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credibility.lexicon.ResponseKind;

/** An allegation against somebody who is not heard. */
final class NoResponseLine implements Check {
    static final Rule RULE = Rule.builder("CR701", "no-response-line", Severity.WARNING)
            .summary("An allegation against a named party stands without a comment, a denial or \"did not "
                    + "respond\".")
            .why("Whoever is accused is heard, or the text says that they did not answer (right of reply: "
                    + "BBC 6.3, SPJ, AP).")
            .fires("Marlow Freight bribed two inspectors to pass its cranes, a rival, Otto Brand, alleged. "
                    + "The cranes are green.")
            .nearMiss("Marlow Freight bribed two inspectors to pass its cranes, a rival, Otto Brand, alleged. "
                    + "Marlow Freight did not respond to a request for comment.")
            .fix("Ask the party and add its answer, or say that it did not respond.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Accusation accusation : reading.accusations()) {
            boolean open = reading.isProse(accusation.sentence())
                    && !Settled.isSettled(accusation, reading)
                    && !isHeard(accusation, reading);
            if (open && told.add(accusation.shortName())) {
                observations.add(Observation.of(
                                accusation.span(),
                                Message.of(
                                        "No response from %s. Add comment, denial or \"did not respond\".",
                                        accusation.party()))
                        .about(accusation.party()));
            }
        }
        return observations;
    }

    /** Whether the text tells what the party says to anything, or that somebody did not answer. */
    private static boolean isHeard(Accusation accusation, Reading reading) {
        return isAnswered(accusation, reading) || speaks(accusation.shortName(), reading);
    }

    private static boolean isAnswered(Accusation accusation, Reading reading) {
        return reading.claims().stream()
                .flatMap(claim -> claim.responses().stream())
                .anyMatch(response -> response.by().isEmpty()
                        || !Character.isUpperCase(response.by().get().codePointAt(0))
                        || response.by().get().contains(accusation.shortName())
                        || response.type() == ResponseKind.NO_COMMENT);
    }

    /** Whether the party, or somebody for it, is a source of the text. */
    private static boolean speaks(String name, Reading reading) {
        return reading.dossier().attributions().stream()
                .flatMap(attribution -> attribution.source().stream())
                .map(reading::words)
                .anyMatch(words -> words.contains(name) || isForIt(words));
    }

    private static boolean isForIt(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("his lawyer")
                || lower.contains("her lawyer")
                || lower.contains("their lawyer")
                || lower.contains("his attorney")
                || lower.contains("her attorney")
                || lower.contains("spokes");
    }
}
