package org.credibility.rule;

import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.source.Source;
import org.credibility.text.Span;

/** A chain of at least one relay that ends with somebody nobody knows. */
final class HearsayChain implements Check {
    static final Rule RULE = Rule.builder("CR201", "hearsay-chain", Severity.WARNING)
            .summary("A claim comes through at least one relay, and the origin behind it is unnamed or not told.")
            .why("Each layer of hearsay has to hold by itself (US Federal Rule of Evidence 805); every further "
                    + "remove adds error, and the first speaker stays unseen.")
            .fires("The newsletter Coastwise, citing internal sources, reports that the yard will be sold.")
            .nearMiss("The newsletter Coastwise, citing the annual report of the yard, reports that the yard "
                    + "will be sold.")
            .fix("Reach the origin yourself, or say plainly that you could not.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return Passing.in(reading).stream()
                .map(passing -> observation(passing, reading))
                .toList();
    }

    private static Observation observation(Passing passing, Reading reading) {
        String relay = called(passing.relay());
        String origin = called(passing.origin());
        Observation observation = Observation.of(
                        passing.words(), Message.of("Chain ends in hearsay: article → %s → %s.", relay, origin))
                .about(passing.origin());
        Optional<Claim> claim = passing.claim(reading);
        Observation complete =
                claim.map(told -> observation.covering(told.span()).about(told)).orElse(observation);
        return beside(beside(complete, passing.origin(), origin), passing.relay(), relay);
    }

    private static Observation beside(Observation observation, Source source, String label) {
        Optional<Span> mention = Reading.mention(source, observation.span().end());
        return mention.map(span -> observation.beside(span, label)).orElse(observation);
    }

    private static String called(Source source) {
        return source.name().orElse("nobody named");
    }
}
