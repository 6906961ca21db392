package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import org.credibility.lexicon.RuleWord;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** An earlier story of the same outlet that is offered as support. */
final class SelfCorroboration implements Check {
    private static final int LONGEST_NAME = 7;

    static final Rule RULE = Rule.builder("CR205", "self-corroboration", Severity.NOTE)
            .summary("The outlet's own earlier story is offered as support for a claim.")
            .why("What an outlet has said before is no second source: only what that story rested on is.")
            .fires("The sale confirms our earlier reporting on the yard.")
            .nearMiss("The sale was announced on Monday. Our earlier reporting on the yard is listed below.")
            .fix("Name what the earlier story rested on, and link it.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Hit hit : reading.hits(RuleWord.OWN_STORY)) {
            if (isOffered(hit, reading)) {
                observations.add(observation(hit.span(), reading));
            }
        }
        reading.dossier()
                .article()
                .publisher()
                .ifPresent(own -> named(OutletNames.withoutArticle(own), reading)
                        .forEach(span -> observations.add(observation(span, reading))));
        return observations;
    }

    private static Observation observation(Span span, Reading reading) {
        return Observation.of(span, Message.of("\"%s\": own earlier story, no second source.", reading.words(span)));
    }

    /** In the voice of the writer, and not as a pointer to what is listed or linked elsewhere. */
    private static boolean isOffered(Hit hit, Reading reading) {
        List<Word> words = reading.sentence(hit.sentence()).words();
        boolean listed =
                hit.begin() == 0 && words.stream().anyMatch(word -> word.isOneOf("below", "here", "listed", "above"));
        return !listed
                && !reading.isQuoted(hit.span().begin())
                && reading.isProse(hit.sentence())
                && !isSpoken(hit, reading);
    }

    /** "We reported a loss", said by somebody else. */
    private static boolean isSpoken(Hit hit, Reading reading) {
        return reading.attributionsIn(hit.sentence()).stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .filter(attribution -> attribution.source().stream().noneMatch(span -> span.overlaps(hit.span())))
                .flatMap(attribution -> attribution.content().stream())
                .anyMatch(content -> content.contains(hit.span()));
    }

    /** "As the Gazette reported at the time": the outlet by its name or the last word of it. */
    private static List<Span> named(String own, Reading reading) {
        String last = own.substring(own.lastIndexOf(' ') + 1);
        List<Span> found = new ArrayList<>();
        for (Hit hit : reading.hits(RuleWord.REPORTING)) {
            TaggedSentence sentence = reading.sentence(hit.sentence());
            int as = sentence.lowerWords().subList(0, hit.begin()).lastIndexOf("as");
            if (as >= 0
                    && hit.begin() - as <= LONGEST_NAME
                    && !reading.isQuoted(hit.span().begin())) {
                Span words = sentence.span(as, hit.end());
                if (List.of(reading.words(words).split("\\s+")).contains(last)) {
                    found.add(words);
                }
            }
        }
        return found;
    }
}
