package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Anonymity;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** A plural of people who say something and of whom nobody is named. */
final class WeaselPlural implements Check {
    private static final int LONGEST = 4;

    static final Rule RULE = Rule.builder("CR108", "weasel-plural", Severity.NOTE)
            .summary("\"Experts\", \"critics\" or \"many\" say something, and the paragraph neither names nor links "
                    + "one of them.")
            .why("Identify sources clearly: the public is entitled to as much information as possible " + "(SPJ).")
            .fires("Experts say the dam will not hold another winter.")
            .nearMiss("Experts say the dam will not hold another winter. \"It is cracked from end to end,\" said "
                    + "Ann Moe, who teaches hydraulics.")
            .fix("Name or link at least one of them, or say how many there are and where.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Attribution attribution : reading.dossier().attributions()) {
            attribution.source().stream()
                    .filter(span -> speaks(attribution, reading))
                    .filter(span -> isCrowd(span, reading))
                    .filter(span -> !isNamedBeside(reading.sentenceIndex(span.begin()), reading))
                    .findFirst()
                    .ifPresent(span -> observations.add(Observation.of(
                                    span, Message.of("\"%s\": name or link one.", saying(span, attribution, reading)))
                            .about(reading.words(span))));
        }
        return observations;
    }

    /** "Some state officials" has no verb of speaking. */
    private static boolean speaks(Attribution attribution, Reading reading) {
        Span cue = attribution.cue().span();
        List<Word> words = reading.sentence(reading.sentenceIndex(cue.begin())).wordsIn(cue);
        return words.stream()
                .anyMatch(
                        word -> (word.type().isFinite() && isOfSpeaking(word)) || word.isOneOf("according", "accused"));
    }

    /** A verb that the lexicon knows for one of speaking, or an auxiliary of one: "gave" and "danced" are none. */
    private static boolean isOfSpeaking(Word word) {
        return word.is(WordClass.AUXILIARY)
                || Lexicon.english().cueVerb(word.lower()).isPresent()
                || Lexicon.english().cueVerb(word.entry().base()).isPresent();
    }

    private static String saying(Span source, Attribution attribution, Reading reading) {
        Span cue = attribution.cue().span();
        Span both = source.cover(cue);
        return both.length() <= source.length() + cue.length() + 1 ? reading.words(both) : reading.words(source);
    }

    /** A bare plural in its own sentence: "many experts", not "experts at the Energy Office". */
    private static boolean isCrowd(Span span, Reading reading) {
        int sentence = reading.sentenceIndex(span.begin());
        List<Word> words = reading.sentence(sentence).wordsIn(span);
        boolean bare = words.size() <= LONGEST
                && words.stream()
                        .noneMatch(word -> word.is(WordClass.PREPOSITION)
                                || word.is(WordClass.NAME)
                                || word.is(WordClass.RELATIVE)
                                || word.is(WordClass.NUMERAL)
                                || word.isOneOf("few", "no", "the", "his", "her", "their", "its", "these", "those"));
        return bare
                && reading.isProse(sentence)
                && !reading.isQuoted(span.begin())
                && !reading.isLinked(sentence)
                && reading.hits(RuleWord.CROWD, sentence).stream()
                        .anyMatch(hit -> span.contains(hit.span()) && hit.span().end() == span.end());
    }

    /** Whether a sentence of the paragraph names or links one of them. */
    private static boolean isNamedBeside(int sentence, Reading reading) {
        for (int at = sentence - LONGEST; at <= sentence + LONGEST; at++) {
            boolean beside = reading.areInOneParagraph(at, sentence) || Math.abs(at - sentence) == 1;
            if (beside && reading.isSentence(at) && (reading.isLinked(at) || namesOne(at, reading))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesOne(int sentence, Reading reading) {
        boolean named = reading.attributionsIn(sentence).stream()
                .flatMap(attribution -> reading.speaker(attribution).stream())
                .anyMatch(source -> source.anonymity() == Anonymity.NAMED || source.anonymity() == Anonymity.DOCUMENT);
        return named
                || (reading.holds(RuleWord.NAMING, sentence)
                        && reading.sentence(sentence).words().stream().anyMatch(word -> word.is(WordClass.NAME)));
    }
}
