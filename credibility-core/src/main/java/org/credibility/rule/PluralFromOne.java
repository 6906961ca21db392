package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Anonymity;
import org.credibility.source.SourceType;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** A plural of sources that are one. */
final class PluralFromOne implements Check {
    private static final int REACH = 3;

    static final Rule RULE = Rule.builder("CR202", "plural-from-one", Severity.WARNING)
            .summary("The text speaks of \"sources\" or \"reports\", and all of them come down to one.")
            .why("Never use the plural when there is one source (Reuters).")
            .fires("The yard will be sold, according to the Tern Coast Courier. Media reports say that the "
                    + "yard will be sold in May.")
            .nearMiss(
                    "The yard will be sold, according to the Tern Coast Courier. It will be sold in May, according to "
                            + "Radio Nord. Media reports say that the depot will be sold too.")
            .fix("Use the singular and name it, or name the others.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Attribution attribution : reading.dossier().attributions()) {
            for (Span named : attribution.source()) {
                Span source = whole(named, reading);
                int sentence = reading.sentenceIndex(source.begin());
                Optional<String> head = plural(source, sentence, reading);
                if (head.isPresent() && reading.isProse(sentence) && isOne(head.get(), sentence, reading)) {
                    observations.add(Observation.of(
                                    source,
                                    Message.of(
                                            "\"%s\" is one %s. Use the singular.",
                                            reading.words(source), one(head.get())))
                            .about(head.get()));
                }
            }
        }
        return observations.stream().limit(1).toList();
    }

    /** "According to media" goes on with "reports". */
    private static Span whole(Span source, Reading reading) {
        TaggedSentence sentence = reading.sentence(reading.sentenceIndex(source.begin()));
        int next = sentence.indexAt(source.end());
        boolean media = List.of("media", "press", "news", "local").contains(reading.words(source));
        return media
                        && next < sentence.words().size()
                        && sentence.words().get(next).isOneOf("reports")
                ? source.cover(sentence.words().get(next).span())
                : source;
    }

    /** "Media reports", "sources", "several outlets" that are called nothing else. */
    private static Optional<String> plural(Span source, int sentence, Reading reading) {
        List<Word> words = reading.sentence(sentence).wordsIn(source);
        if (words.isEmpty() || words.stream().anyMatch(PluralFromOne::tellsWhich)) {
            return Optional.empty();
        }
        return Optional.of(words.get(words.size() - 1).lower())
                .filter(head -> Set.of("reports", "sources", "outlets", "insiders", "media", "newspapers")
                        .contains(head));
    }

    private static boolean tellsWhich(Word word) {
        return word.is(WordClass.PREPOSITION)
                || word.is(WordClass.NAME)
                || word.is(WordClass.NUMERAL)
                || word.is(WordClass.POSSESSIVE)
                || word.isOneOf("two", "three", "both");
    }

    private static String one(String head) {
        return switch (head) {
            case "sources", "insiders" -> "source";
            case "outlets", "media", "newspapers" -> "outlet";
            default -> "report";
        };
    }

    private static boolean isOne(String head, int sentence, Reading reading) {
        if (isCopied(sentence, reading)) {
            return true;
        }
        return one(head).equals("source") ? isSingularLater(sentence, reading) : outlets(reading) == 1;
    }

    /** "All of them quoted the same post". */
    private static boolean isCopied(int sentence, Reading reading) {
        for (int at = sentence; at <= sentence + 1 && reading.isSentence(at); at++) {
            List<String> lower = reading.sentence(at).lowerWords();
            int same = lower.indexOf("same");
            if (same > 0 && (lower.contains("all") || lower.contains("each")) && reading.holds(RuleWord.CITING, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Sources say … The source said". */
    private static boolean isSingularLater(int sentence, Reading reading) {
        for (int at = sentence; at <= sentence + REACH && reading.isSentence(at); at++) {
            List<String> lower = reading.sentence(at).lowerWords();
            int source = lower.indexOf("source");
            if (source > 0 && lower.get(source - 1).equals("the")) {
                return !isAnotherNamed(sentence, reading);
            }
        }
        return false;
    }

    /** "Another source said": there is more than one. */
    private static boolean isAnotherNamed(int sentence, Reading reading) {
        for (int at = sentence; at <= sentence + REACH && reading.isSentence(at); at++) {
            List<String> lower = reading.sentence(at).lowerWords();
            int source = lower.indexOf("source");
            if (source > 0 && List.of("another", "second", "third", "other").contains(lower.get(source - 1))) {
                return true;
            }
        }
        return false;
    }

    private static long outlets(Reading reading) {
        return reading.dossier().sourcing().sources().stream()
                .filter(source -> source.type() == SourceType.OTHER_OUTLET && source.anonymity() == Anonymity.NAMED)
                .count();
    }
}
