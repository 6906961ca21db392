package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Anonymity;
import org.credibility.source.SourceType;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** A prediction that sets no date to hold it to. */
final class VagueDeadline implements Check {
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    static final Rule RULE = Rule.builder("CR801", "vague-deadline", Severity.NOTE)
            .summary("A prediction says \"soon\" or \"in the coming months\" and no date.")
            .why("A prediction can be checked only with an event, a deadline and a measure (ICD 203; "
                    + "forecasting practice).")
            .fires("The depot at Combe will soon be torn down, the owner said.")
            .nearMiss("The depot at Combe will be torn down in May, the owner said.")
            .fix("Give the date, or say that none is set.")
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
            boolean future = claim.kind() == ClaimKind.PREDICTION || claim.kind() == ClaimKind.PLAN;
            if (future && reading.isProse(sentence) && isForecast(claim, sentence, reading)) {
                vague(claim, sentence, reading)
                        .filter(span -> told.add(span.begin()))
                        .ifPresent(span -> observations.add(Observation.of(
                                        span, Message.of("\"%s\" cannot be checked. Give a date.", reading.words(span)))
                                .about(claim)));
            }
        }
        return observations;
    }

    /** Somebody expects it, flatly: not what may be, nor "what both will be watching in the days ahead". */
    private static boolean isForecast(Claim claim, int sentence, Reading reading) {
        List<Word> words = reading.words(claim);
        boolean question = words.stream()
                .takeWhile(word -> !word.is(WordClass.MODAL))
                .anyMatch(word -> word.isOneOf("what", "how", "where", "which"));
        boolean open = words.stream().anyMatch(word -> word.isOneOf("may", "might", "could"));
        boolean hearsay = claim.chains().stream()
                .anyMatch(chain -> chain.origin().type() == SourceType.VAGUE_SOURCES
                        && chain.origin().anonymity() == Anonymity.NONE);
        return !question && !open && !hearsay && !isNarrated(claim, sentence, reading);
    }

    /** "The plan would eventually cost more": what a plan would do one day. */
    private static boolean isConditional(Claim claim, Span span, Reading reading) {
        return reading.words(span).equalsIgnoreCase("eventually")
                && reading.words(claim).stream().anyMatch(word -> word.isOneOf("would"));
    }

    /** Between quotation marks: nobody changes what somebody else said. */
    private static boolean isQuoted(Span span, Reading reading) {
        return reading.isQuoted(span.begin());
    }

    /** "It was April. The mill would soon have to close": a future of the past that nobody is said to expect. */
    private static boolean isNarrated(Claim claim, int sentence, Reading reading) {
        return reading.attributionsIn(sentence).stream()
                        .allMatch(attribution -> attribution.source().isEmpty())
                && reading.words(claim).stream().anyMatch(word -> word.isOneOf("would"));
    }

    private static Optional<Span> vague(Claim claim, int sentence, Reading reading) {
        boolean dated = reading.words(claim).stream()
                .anyMatch(word ->
                        word.is(WordClass.MONTH) || YEAR.matcher(word.lower()).matches());
        return dated
                ? Optional.empty()
                : reading.hits(RuleWord.SOON, sentence).stream()
                        .map(Hit::span)
                        .filter(claim.span()::contains)
                        .filter(span -> !isConditional(claim, span, reading) && !isQuoted(span, reading))
                        .filter(span -> isDeadline(span, reading.sentence(sentence)))
                        .filter(span -> !reading.words(claim.span()).contains("as " + reading.words(span) + " as"))
                        .findFirst();
    }

    /** Not "in time", which means not too late, nor "any time soon" and "not soon". */
    private static boolean isDeadline(Span span, TaggedSentence sentence) {
        int at = sentence.indexAt(span.begin());
        List<Word> words = sentence.words();
        boolean late =
                at > 0 && words.get(at).isOneOf("in") && words.get(at + 1).isOneOf("time");
        int end = sentence.indexAt(span.end() - 1) + 1;
        boolean road = end < words.size() && words.get(end).isOneOf("of");
        boolean never = at > 0 && words.get(at - 1).isOneOf("time", "anytime", "not", "n't", "too");
        return !late && !never && !road;
    }
}
