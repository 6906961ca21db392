package org.credibility.rule;

import java.util.List;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.RuleWord;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.text.Span;

/** The unnamed source of another outlet, passed on. */
final class RepublishedAnonymous implements Check {
    private static final int REACH = 3;

    static final Rule RULE = Rule.builder("CR206", "republished-anonymous", Severity.WARNING)
            .summary("A claim rests on an unnamed source of another outlet.")
            .why("Do not republish another outlet's story that rests on unnamed sources without confirming"
                    + " it (common newsroom practice; NPR, Reuters).")
            .fires("The yard will be sold in May, the Tern Coast Courier reported, citing two people "
                    + "familiar with the talks.")
            .nearMiss("The yard will be sold in May, the Tern Coast Courier reported, citing its owner, Ann " + "Moe.")
            .fix("Confirm it with a source of your own, or say in the text that you could not.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return Passing.in(reading).stream()
                .filter(passing -> passing.relay().type() == SourceType.OTHER_OUTLET)
                .filter(passing -> !isOwn(passing.relay(), reading) && !isHandled(passing.sentence(), reading))
                .map(RepublishedAnonymous::observation)
                .toList();
    }

    private static boolean isOwn(Source outlet, Reading reading) {
        return reading.dossier()
                .article()
                .publisher()
                .filter(own -> OutletNames.isOwn(own, outlet.name().orElse("")))
                .isPresent();
    }

    /** Whether a sentence near by says that it could not be confirmed, or confirms it. */
    private static boolean isHandled(int sentence, Reading reading) {
        for (int at = sentence; at <= sentence + REACH && reading.isSentence(at); at++) {
            boolean confirmed = at > sentence
                    && reading.attributionsIn(at).stream()
                            .anyMatch(attribution -> attribution.cue().kind() == CueKind.CONFIRMATION);
            if (confirmed || reading.holds(RuleWord.UNCONFIRMED, at)) {
                return true;
            }
        }
        return false;
    }

    private static Observation observation(Passing passing) {
        String outlet = passing.relay().name().orElse("an outlet");
        Span words = passing.words();
        return Observation.of(
                        words, Message.of("Repeats %s on an unnamed source. Confirm it, or say you could not.", outlet))
                .about(passing.origin())
                .beside(Reading.mention(passing.origin(), words.end()).orElse(words), "unnamed source");
    }
}
