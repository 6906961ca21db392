package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Claim;
import org.credibility.lexicon.CueKind;
import org.credibility.source.Anonymity;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.text.Span;

/**
 * Somebody known who passes on what somebody unknown says: "Radio Kelm, citing internal sources".
 *
 * @param sentence the index of the sentence
 * @param words the words that name both
 * @param relay who passes it on
 * @param origin whom it comes from
 */
record Passing(int sentence, Span words, Source relay, Source origin) {
    private static final int LONGEST_NAME = 8;
    private static final Set<String> HEARSAY =
            Set.of("sources", "reports", "media reports", "rumours", "rumors", "unnamed people", "unnamed sources");

    /** All of a text, each pair where it is first told. */
    static List<Passing> in(Reading reading) {
        List<Passing> found = new ArrayList<>();
        Set<List<Integer>> pairs = new HashSet<>();
        for (Attribution attribution : reading.dossier().attributions()) {
            of(attribution, reading)
                    .filter(passing -> pairs.add(
                            List.of(passing.relay().number(), passing.origin().number())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Passing> of(Attribution attribution, Reading reading) {
        Span cue = attribution.cue().span();
        int sentence = reading.sentenceIndex(cue.begin());
        Optional<Source> origin = reading.speaker(attribution)
                .filter(source -> Unnamed.isPerson(source, reading) || isHearsay(source))
                .filter(source -> reading.isProse(sentence));
        return origin.flatMap(source -> relay(attribution, sentence, reading)
                .map(relay -> new Passing(sentence, words(cue, relay, source), relay, source)));
    }

    private static Span words(Span cue, Source relay, Source origin) {
        Span words = Reading.mention(relay, cue.end()).map(cue::cover).orElse(cue);
        return Reading.mention(origin, cue.end()).map(words::cover).orElse(words);
    }

    /** "Reports", "rumours": what nobody answers for. */
    private static boolean isHearsay(Source origin) {
        return origin.type() == SourceType.UNATTRIBUTED_RUMOUR
                || (origin.type() == SourceType.VAGUE_SOURCES
                        && origin.name().filter(HEARSAY::contains).isPresent());
    }

    /** Whom the unnamed person told it, or who cites the person in the same sentence. */
    private static Optional<Source> relay(Attribution attribution, int sentence, Reading reading) {
        Optional<Source> relay = reading.dossier().sourcing().chain(attribution).stream()
                .flatMap(chain -> chain.relays().stream())
                .filter(hop -> !hop.inherited())
                .map(Hop::source)
                .filter(Passing::isKnown)
                .findFirst();
        return relay.or(() -> attribution.cue().kind() == CueKind.RELAY
                ? reading.attributionsIn(sentence).stream()
                        .filter(other ->
                                reading.sentenceIndex(other.cue().span().begin()) == sentence)
                        .flatMap(other -> reading.speaker(other).stream())
                        .filter(Passing::isKnown)
                        .findFirst()
                : Optional.empty());
    }

    private static boolean isKnown(Source source) {
        boolean known = source.anonymity() == Anonymity.NAMED || source.anonymity() == Anonymity.PSEUDONYM;
        return known
                && source.name()
                        .filter(name -> name.split("\\s+").length <= LONGEST_NAME)
                        .isPresent();
    }

    /** The first claim of the sentence that rests on the origin. */
    Optional<Claim> claim(Reading reading) {
        return reading.claimsIn(sentence).stream()
                .filter(claim ->
                        claim.chains().stream().anyMatch(chain -> chain.origin().number() == origin.number()))
                .findFirst();
    }
}
