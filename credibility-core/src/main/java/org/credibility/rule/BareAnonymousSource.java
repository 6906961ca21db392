package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Anonymity;
import org.credibility.source.Source;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** An unnamed source of which the text does not tell how it would know. */
final class BareAnonymousSource implements Check {
    private static final Set<String> NOUNS = Set.of("source", "sources", "insider", "insiders");

    static final Rule RULE = Rule.builder("CR102", "bare-anonymous-source", Severity.WARNING)
            .summary("An unnamed source is called \"a source\", \"sources\" or \"insiders\" and nothing tells how it"
                    + " would know.")
            .why("\"A source\" without a word beside it is almost always barred (AP). Tell readers how an "
                    + "unnamed source knows and why it may speak (NPR, Washington Post).")
            .fires("The ferry line will close its night service, sources said.")
            .nearMiss("The ferry line will close its night service, said two people who had seen the timetable.")
            .fix("Say what the source does and how it knows: \"an engineer who worked on the bridge\".")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Attribution attribution : reading.dossier().attributions()) {
            Optional<Source> source = reading.speaker(attribution).filter(BareAnonymousSource::isUndescribed);
            Optional<Span> bare = attribution.source().stream()
                    .filter(span -> isBare(reading.sentence(reading.sentenceIndex(span.begin()))
                            .wordsIn(span)))
                    .filter(span -> reading.isProse(reading.sentenceIndex(span.begin())))
                    .findFirst();
            if (source.isPresent() && bare.isPresent() && told.add(source.get().number())) {
                observations.add(Observation.of(
                                bare.get(),
                                Message.of("\"%s\" is undescribed. Say how they know.", reading.words(bare.get())))
                        .about(source.get()));
            }
        }
        return observations;
    }

    private static boolean isUndescribed(Source source) {
        return source.anonymity() == Anonymity.ANONYMOUS && !source.accessDescribed();
    }

    /** "Several internal sources": the noun ends the phrase, and no name or noun stands before it. */
    private static boolean isBare(List<Word> words) {
        return !words.isEmpty()
                && words.get(words.size() - 1).isOneOf(NOUNS.toArray(String[]::new))
                && words.stream()
                        .limit(words.size() - 1L)
                        .noneMatch(word -> word.is(WordClass.NAME)
                                || word.is(WordClass.NOUN)
                                || word.is(WordClass.PREPOSITION)
                                || word.is(WordClass.POSSESSIVE));
    }
}
