package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Source;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** A judgement of somebody who is not named. */
final class AnonymousOpinion implements Check {
    private static final int LONGEST = 300;
    private static final int LONGEST_OBJECT = 10;

    static final Rule RULE = Rule.builder("CR104", "anonymous-opinion", Severity.WARNING)
            .summary("An unnamed source passes a judgement instead of giving information.")
            .why("Unnamed sources are for information, not for opinion or speculation (AP), and never for "
                    + "personal attacks (New York Times, NPR).")
            .fires("The mayor is an incompetent bully, said one official who did not want to be named.")
            .nearMiss("The mayor has missed four budget meetings this year, said one official who did not want "
                    + "to be named.")
            .fix("Leave the judgement out, have it on the record, or ask the source for the facts behind " + "it.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Attribution attribution : reading.dossier().attributions()) {
            Optional<Source> source =
                    reading.speaker(attribution).filter(speaker -> Unnamed.isPerson(speaker, reading));
            Optional<Span> judgement = source.flatMap(given -> judgement(attribution, reading));
            judgement.ifPresent(
                    span -> observations.add(observation(span, reading).about(source.get())));
        }
        reading.hits(RuleWord.JUDGING).stream()
                .filter(hit -> isCalled(hit, reading))
                .forEach(hit -> observations.add(observation(hit.span(), reading)));
        return observations;
    }

    private static Observation observation(Span span, Reading reading) {
        return Observation.of(
                span, Message.of("Anonymous source used for opinion, not fact: \"%s\".", reading.words(span)));
    }

    /** "An insider called the search a disgrace": the subject of a verb of naming is nobody by name. */
    private static boolean isCalled(Hit hit, Reading reading) {
        TaggedSentence sentence = reading.sentence(hit.sentence());
        List<Word> words = sentence.words();
        int verb = hit.begin() - 1;
        while (verb > 0
                && hit.begin() - verb < LONGEST_OBJECT
                && !words.get(verb).isOneOf("called", "calls", "described", "branded", "dubbed")) {
            verb--;
        }
        if (verb <= 0 || hit.begin() - verb >= LONGEST_OBJECT || reading.isTold(hit.sentence())) {
            return false;
        }
        ClauseReader clauses = new ClauseReader(sentence);
        ClauseReader.Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(verb), false);
        return reading.isProse(hit.sentence())
                && !subject.isEmpty()
                && !clauses.holds(WordClass.NAME, subject.begin(), subject.end())
                && isSomebody(words.get(subject.end() - 1));
    }

    private static boolean isSomebody(Word noun) {
        return Lexicon.english()
                .sourceNouns()
                .longestAt(List.of(noun.lower()), 0)
                .filter(match -> switch (match.value()) {
                    case OFFICIAL, INSIDER, WITNESS -> true;
                    default -> noun.isOneOf("source", "sources");
                })
                .isPresent();
    }

    private static Optional<Span> judgement(Attribution attribution, Reading reading) {
        for (Span content : attribution.content()) {
            int sentence = reading.sentenceIndex(content.begin());
            Optional<Hit> judging = reading.hits(RuleWord.JUDGING, sentence).stream()
                    .filter(hit -> content.contains(hit.span()))
                    .filter(hit -> judges(hit, reading.sentence(sentence).words()))
                    .findFirst();
            if (judging.isPresent()) {
                return Optional.of(content.length() > LONGEST ? judging.get().span() : content);
            }
        }
        return Optional.empty();
    }

    /** "A reckless chase" names by the way what "the chase was reckless" judges. */
    private static boolean judges(Hit hit, List<Word> words) {
        Word next = hit.end() < words.size() ? words.get(hit.end()) : words.get(hit.begin());
        boolean named = words.get(hit.begin()).is(WordClass.ADJECTIVE) && next.is(WordClass.NOUN);
        return !named || words.get(Math.max(0, hit.begin() - 1)).isOneOf("a", "an", "the");
    }
}
