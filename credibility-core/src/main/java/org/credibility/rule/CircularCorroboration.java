package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.RuleWord;
import org.credibility.source.Anonymity;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.text.Span;

/** Two sources that each rest on the other, or on this outlet. */
final class CircularCorroboration implements Check {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_OUTLETS = 50;

    static final Rule RULE = Rule.builder("CR204", "circular-corroboration", Severity.WARNING)
            .summary("A claim is corroborated by a source that itself cites this outlet, or the same origin.")
            .why("Independent means that neither source rests on the other; agreement by copying is no "
                    + "corroboration.")
            .fires("The bridge will close, the Tern Coast Courier reported, citing Radio Nord. Radio Nord, "
                    + "citing the Tern Coast Courier, reported that the bridge will close.")
            .nearMiss("The bridge will close, the Tern Coast Courier reported, citing Radio Nord. The mayor, "
                    + "Ann Moe, confirmed that the bridge will close.")
            .fix("Count the two as one, and look for a source of its own.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Optional<String> own = reading.dossier().article().publisher().map(OutletNames::withoutArticle);
        Set<List<String>> cited = new HashSet<>();
        for (Source outlet : outlets(reading)) {
            for (Span mention : outlet.mentions()) {
                int sentence = reading.sentenceIndex(mention.begin());
                Optional<String> citedName = cited(mention, sentence, own, reading);
                if (citedName.isPresent()) {
                    String name = outlet.name().orElse("");
                    boolean circle = own.equals(citedName) || cited.contains(List.of(citedName.get(), name));
                    cited.add(List.of(name, citedName.get()));
                    if (circle) {
                        observations.add(observation(mention, name, citedName.get()));
                        break;
                    }
                }
            }
        }
        return observations;
    }

    private static List<Source> outlets(Reading reading) {
        return reading.dossier().sourcing().sources().stream()
                .filter(source -> source.type() == SourceType.OTHER_OUTLET && source.anonymity() == Anonymity.NAMED)
                .toList();
    }

    private static Observation observation(Span mention, String citing, String cited) {
        return Observation.of(mention, Message.of("%s cites %s: one source, not two.", citing, cited))
                .about(citing);
    }

    /** The outlet that the sentence of another one names right behind a word of citing. */
    private static Optional<String> cited(Span mention, int sentence, Optional<String> own, Reading reading) {
        Span whole = reading.sentence(sentence).span();
        for (Hit hit : reading.hits(RuleWord.CITING, sentence)) {
            if (hit.span().begin() >= mention.begin()) {
                boolean behind = !reading.words(hit.span()).endsWith("source");
                int first = behind
                        ? hit.span().end()
                        : Math.max(mention.end(), hit.span().begin() - LONGEST_NAME);
                int last = behind
                        ? Math.min(whole.end(), first + LONGEST_NAME)
                        : Math.max(first, hit.span().begin());
                Optional<String> name = namedIn(Span.of(first, last), own, reading);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> namedIn(Span words, Optional<String> own, Reading reading) {
        String text = reading.text().structure().text();
        return own.filter(name -> OutletNames.isNamedIn(name, text, words))
                .or(() -> outlets(reading).stream()
                        .flatMap(outlet -> outlet.name().stream())
                        .limit(MOST_OUTLETS)
                        .filter(name -> OutletNames.isNamedIn(name, text, words))
                        .findFirst());
    }
}
