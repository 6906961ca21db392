package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Claim;
import org.credibility.source.Chain;
import org.credibility.source.SourceType;

/** An unnamed person of whom the text does not say why no name is given. */
final class NoReasonForAnonymity implements Check {
    static final Rule RULE = Rule.builder("CR109", "no-reason-for-anonymity", Severity.NOTE)
            .summary("An unnamed source speaks, and nothing tells why it is not named.")
            .why("Explain to the reader why a source is not named (Washington Post). Readers trust an "
                    + "unnamed source least where no reason is given (Sternadori and Thorson 2009).")
            .fires("A nurse at the clinic said that two wards had been closed.")
            .nearMiss("A nurse at the clinic, who asked not to be named because she feared for her job, said "
                    + "that two wards had been closed.")
            .fix("Add the reason: \"who asked not to be named because …\".")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<Integer> told = ofOthers(reading);
        for (Attribution attribution : reading.dossier().attributions()) {
            reading.speaker(attribution)
                    .filter(source -> Unnamed.isPerson(source, reading) && !source.reasonGiven())
                    .filter(source -> source.type() != SourceType.VAGUE_SOURCES)
                    .filter(source -> attribution.source().stream()
                            .anyMatch(span -> reading.isProse(reading.sentenceIndex(span.begin()))))
                    .filter(source -> told.add(source.number()))
                    .ifPresent(source -> observations.add(Observation.of(
                                    attribution.source().get(0),
                                    Message.of(
                                            "Say why \"%s\" is unnamed.",
                                            reading.words(attribution.source().get(0))))
                            .about(source)));
        }
        return observations;
    }

    /** Those who spoke to another outlet: why it does not name them is not this writer's to tell. */
    private static Set<Integer> ofOthers(Reading reading) {
        Set<Integer> ofOthers = new HashSet<>();
        for (Claim claim : reading.claims()) {
            for (Chain chain : claim.chains()) {
                if (chain.relays().stream().anyMatch(relay -> relay.source().type() == SourceType.OTHER_OUTLET)) {
                    ofOthers.add(chain.origin().number());
                }
            }
        }
        return ofOthers;
    }
}
