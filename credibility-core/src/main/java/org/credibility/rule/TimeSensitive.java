package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Words that are true of the day of writing only: "recent", "now", "has not yet commented". */
final class TimeSensitive implements Check {
    static final Rule RULE = Rule.builder("CR802", "time-sensitive", Severity.NOTE)
            .summary("\"Recent\", \"current\", \"now\" or \"has not commented\" stands without a date.")
            .why("Give the date: readers find a story long after its day (AP, Reuters).")
            .fires("The firm's recent partnership with Ardent Rail covers four depots.")
            .nearMiss("The firm's partnership with Ardent Rail, agreed in May 2021, covers four depots.")
            .fix("Give the month or the year.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (int sentence = 0; sentence < reading.sentences(); sentence++) {
            if (reading.isProse(sentence)
                    && !Dated.holds(reading.sentence(sentence).words())) {
                Stream.concat(
                                reading.hits(RuleWord.NOW, sentence).stream()
                                        .filter(hit -> !isPresent(hit, reading) && ages(hit, reading)),
                                reading.hits(RuleWord.PENDING, sentence).stream()
                                        .filter(hit -> isPending(hit, reading)))
                        .findFirst()
                        .ifPresent(hit -> observations.add(Observation.of(
                                hit.span(), Message.of("\"%s\" will age. Give the date.", reading.words(hit.span())))));
            }
        }
        return observations;
    }

    /** "Has not commented", true until somebody does: readers have to know as of when. */
    private static boolean isPending(Hit hit, Reading reading) {
        return !reading.isQuoted(hit.span().begin())
                && reading.sentence(hit.sentence()).words().get(hit.begin()).isOneOf("has", "have", "is");
    }

    /** "Now" and "current" in a text whose day of publication is told. */
    private static boolean isPresent(Hit hit, Reading reading) {
        Word word = reading.sentence(hit.sentence()).words().get(hit.begin());
        return reading.dossier().article().published().isPresent()
                && word.isOneOf("now", "current", "currently", "presently");
    }

    private static boolean ages(Hit hit, Reading reading) {
        List<Word> words = reading.sentence(hit.sentence()).words();
        Word word = words.get(hit.begin());
        if (reading.isQuoted(hit.span().begin()) || word.is(WordClass.NAME)) {
            return false;
        }
        Optional<Word> next = hit.end() < words.size() ? Optional.of(words.get(hit.end())) : Optional.empty();
        return switch (word.lower()) {
            case "recent" ->
                isNew(words, hit.begin())
                        && next.filter(TimeSensitive::isDatable).isPresent();
            case "current", "renewed", "upcoming", "forthcoming" ->
                next.filter(TimeSensitive::isThing).isPresent() && isOfSomething(words, hit.begin());
            case "now" ->
                words.stream().anyMatch(TimeSensitive::isCount)
                        && (next.filter(other -> other.is(WordClass.VERB)).isPresent()
                                || isBesideBe(words, hit.begin()));
            case "currently", "presently" -> words.stream().anyMatch(TimeSensitive::isCount);
            default -> false;
        };
    }

    /** "A recent study", "the firm's recent partnership": brought in as new, not "the recent shootings". */
    private static boolean isNew(List<Word> words, int at) {
        return at > 0
                && (words.get(at - 1).isOneOf("a", "an", "one", "its", "his", "her", "their")
                        || words.get(at - 1).is(WordClass.POSSESSIVE));
    }

    /** What readers may want to look up; where somebody spoke is not. */
    private static boolean isDatable(Word word) {
        return isThing(word)
                && !word.isOneOf(
                        "interview", "rally", "speech", "appearance", "visit", "debate", "event", "conversation");
    }

    private static boolean isBesideBe(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).isOneOf("is", "are", "has", "have");
    }

    private static boolean isThing(Word word) {
        return (word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE))
                && !word.isOneOf("years", "months", "weeks", "days", "decades", "times", "memory", "history", "past");
    }

    /** "Its current owner", not "the current law"; "its renewed interest", not "the council renewed". */
    private static boolean isOfSomething(List<Word> words, int at) {
        return at > 0
                && (words.get(at - 1).is(WordClass.POSSESSIVE)
                        || words.get(at - 1).isOneOf("its", "his", "her", "their"));
    }

    private static boolean isCount(Word word) {
        return word.is(WordClass.NUMERAL) && !word.isOneOf("one");
    }
}
