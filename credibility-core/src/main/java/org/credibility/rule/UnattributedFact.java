package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** A figure or event in the voice of the writer, without source or link. */
final class UnattributedFact implements Check {
    private static final int REACH = 3;
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:[,.]\\d{3})+|\\d+(?:\\.\\d+)?|[$€£]\\S+");
    private static final Pattern HANDFUL = Pattern.compile("1?\\d");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern RANK = Pattern.compile(
            "(?:second|third|fourth|fifth)-(?:largest|biggest|oldest|highest|longest|richest|smallest|busiest)");

    static final Rule RULE = Rule.builder("CR111", "unattributed-fact", Severity.NOTE)
            .summary("A fact that can be checked stands in the writer's own voice, without a source or a link.")
            .why("Attribute every fact that is not common knowledge and that the reporter did not witness "
                    + "(AP); give one source reference for each judgement (ICD 206).")
            .fires("The company sold 4,200 tractors in Norland last year.")
            .nearMiss("The company sold 4,200 tractors in Norland last year, according to its annual report.")
            .fix("Name the source of the figure or link it.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Claim claim : reading.claims()) {
            int sentence = reading.sentenceIndex(claim);
            if (isOpen(claim, sentence, reading)) {
                figure(reading.words(claim))
                        .filter(words -> told.add(reading.paragraph(sentence)))
                        .ifPresent(words -> observations.add(Observation.of(
                                        claim.span(),
                                        Message.of("No source for \"%s\". Link one.", reading.words(words)))
                                .about(claim)));
            }
        }
        return observations;
    }

    private static boolean isOpen(Claim claim, int sentence, Reading reading) {
        return claim.kind().isScored()
                && claim.kind() != ClaimKind.PLAN
                && claim.kind() != ClaimKind.PREDICTION
                && Reading.isOfWriter(claim)
                && !reading.isQuoted(claim.span().begin())
                && !namesPaper(sentence, reading)
                && reading.isProse(sentence)
                && !reading.isLinked(sentence)
                && isAlone(sentence, reading)
                && !reading.isQuestion(sentence);
    }

    /** "An analysis shows", "the latest poll": whatever the sentence calls its source. */
    private static boolean namesPaper(int sentence, Reading reading) {
        return reading.sentence(sentence).words().stream()
                .anyMatch(word -> word.isOneOf(
                        "analysis",
                        "study",
                        "data",
                        "report",
                        "reports",
                        "survey",
                        "surveys",
                        "poll",
                        "polls",
                        "census",
                        "figures",
                        "records",
                        "shows",
                        "showed",
                        "show",
                        "according",
                        "statistics",
                        "estimates",
                        "estimated"));
    }

    /** Whether nobody speaks in its paragraph or in the sentences beside it: a figure goes with the source before it. */
    private static boolean isAlone(int sentence, Reading reading) {
        for (int at = sentence - REACH; at <= sentence + 1; at++) {
            if (reading.isSentence(at) && (reading.isTold(at) || reading.isLinked(at))) {
                return false;
            }
        }
        return true;
    }

    /** "214 people", "$3 million", "third-largest": a number of things, not a day, a year or an age. */
    private static Optional<Span> figure(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (RANK.matcher(word.lower()).matches()) {
                return Optional.of(word.span());
            }
            boolean counts = COUNT.matcher(word.lower()).matches()
                    && !YEAR.matcher(word.lower()).matches();
            if (counts && !isDate(words, at) && at + 1 < words.size() && isCounted(words.get(at + 1))) {
                boolean money = at > 0 && words.get(at - 1).isOneOf("$", "€", "£");
                if (money || !isHandful(word, words.get(at + 1))) {
                    return Optional.of(words.get(money ? at - 1 : at)
                            .span()
                            .cover(words.get(at + 1).span()));
                }
            }
        }
        return Optional.empty();
    }

    /** "Eleven judges" can be counted by anybody; 11 percent and 11 million cannot. */
    private static boolean isHandful(Word count, Word counted) {
        return HANDFUL.matcher(count.lower()).matches()
                && counted.is(WordClass.NOUN)
                && !counted.isOneOf("percent", "times", "million", "billion", "trillion", "thousand");
    }

    private static boolean isDate(List<Word> words, int at) {
        boolean before = at > 0
                && (words.get(at - 1).is(WordClass.MONTH)
                        || words.get(at - 1).is(WordClass.NAME)
                        || words.get(at - 1).isOneOf("at", "no", "no.", "aged", "page", "chapter"));
        return before || (at + 1 < words.size() && words.get(at + 1).is(WordClass.MONTH));
    }

    private static boolean isCounted(Word word) {
        return (word.is(WordClass.NOUN)
                        || word.is(WordClass.ADJECTIVE)
                        || word.is(WordClass.NUMERAL)
                        || word.isOneOf("%"))
                && !word.isOneOf(
                        "a.m.",
                        "p.m.",
                        "am",
                        "pm",
                        "o'clock",
                        "years",
                        "year",
                        "year-old",
                        "days",
                        "weeks",
                        "months",
                        "hours",
                        "minutes",
                        "seconds");
    }
}
