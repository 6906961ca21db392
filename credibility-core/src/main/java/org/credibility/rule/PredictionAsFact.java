package org.credibility.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** The future in the voice of the writer, without source or hedge. */
final class PredictionAsFact implements Check {
    private static final Pattern MONTH = Pattern.compile("(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.");

    static final Rule RULE = Rule.builder("CR403", "prediction-as-fact", Severity.WARNING)
            .summary("A future is stated as a fact: nobody is said to expect it and no word hedges it.")
            .why("Nobody has witnessed the future: say who expects it (AP), and how likely it is (ICD " + "203).")
            .fires("House prices rose at Combe again. They will double by 2030.")
            .nearMiss("House prices rose at Combe again. They may double by 2030.")
            .fix("Say who expects it, or how sure it is.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> isPrediction(claim, reading) && isFlat(reading.words(claim), reading))
                .filter(claim -> comesTrue(reading.words(claim)) && !isTalk(claim, reading))
                .filter(claim -> claim.hedgeStrength() == HedgeStrength.NONE)
                .filter(claim -> isFlat(reading.sentenceIndex(claim), reading))
                .map(claim -> Observation.of(
                                claim.span(),
                                Message.of("Future stated as fact: \"%s\". Attribute it.", reading.words(claim.span())))
                        .about(claim))
                .toList();
    }

    /** What somebody will never do, and what befalls, is no plan. */
    private static boolean isPrediction(Claim claim, Reading reading) {
        return claim.kind() == ClaimKind.PREDICTION
                || (claim.kind() == ClaimKind.PLAN
                        && reading.words(claim).stream().anyMatch(word -> word.isOneOf("never") || isUnwilled(word)));
    }

    private static boolean isUnwilled(Word word) {
        return word.is(WordClass.BASE_VERB)
                && !word.isOneOf("be")
                && Lexicon.english()
                        .claimWords()
                        .longestAt(List.of(word.lower()), 0)
                        .filter(match -> match.value().contains(ClaimWord.UNWILLED))
                        .isPresent();
    }

    /** The first verb is "will", in the voice of the writer, who speaks of others than himself and the reader. */
    private static boolean isFlat(List<Word> words, Reading reading) {
        boolean aside = words.get(0).is(WordClass.RELATIVE);
        boolean will = words.stream()
                .filter(word -> word.type().isFinite())
                .findFirst()
                .filter(word -> word.is(WordClass.MODAL)
                        && word.isOneOf("will", "shall", "wo")
                        && word.text().equals(word.lower())
                        && !reading.isQuoted(word.span().begin()))
                .isPresent();
        return will
                && !aside
                && !isWithin(words)
                && words.stream()
                        .noneMatch(word -> word.is(WordClass.MONTH)
                                || MONTH.matcher(word.lower()).matches()
                                || word.isOneOf(
                                        "necessarily", "you", "your", "i", "we", "us", "our", "my", "me", "let"));
    }

    /** What can come true or not: no judgement ("will find it hard"), no going on ("will live online"), no act of a person. */
    private static boolean comesTrue(List<Word> words) {
        int will = 0;
        while (will < words.size() && !words.get(will).is(WordClass.MODAL)) {
            will++;
        }
        int verb = will + 1;
        while (verb < words.size()
                && (words.get(verb).is(WordClass.ADVERB) || words.get(verb).is(WordClass.NEGATION))) {
            verb++;
        }
        boolean measured =
                words.stream().anyMatch(word -> word.is(WordClass.NUMERAL) || word.isOneOf("never", "again"));
        return measured || (verb < words.size() && !isState(words, verb) && !isPerson(words.subList(0, will)));
    }

    /** "Will be difficult", "will live online": not "will be flooded". */
    private static boolean isState(List<Word> words, int verb) {
        boolean judged = words.get(verb).isOneOf("be")
                && verb + 1 < words.size()
                && words.get(verb + 1).is(WordClass.ADJECTIVE);
        return judged
                || words.get(verb)
                        .isOneOf(
                                "find",
                                "have",
                                "live",
                                "remain",
                                "stay",
                                "keep",
                                "continue",
                                "seem",
                                "feel",
                                "need",
                                "take");
    }

    /** "He", "Ann Moe": what a person will do is for that person to say. */
    private static boolean isPerson(List<Word> subject) {
        return subject.stream().anyMatch(word -> word.isOneOf("he", "she", "who"))
                || (!subject.isEmpty() && subject.stream().allMatch(word -> word.is(WordClass.NAME)));
    }

    /** "Any talk that she will not bounce back": the future of what others say. */
    private static boolean isTalk(Claim claim, Reading reading) {
        TaggedSentence sentence = reading.sentence(reading.sentenceIndex(claim));
        int begin = sentence.indexAt(claim.span().begin());
        return begin > 1
                && sentence.words().get(begin - 1).isOneOf("that")
                && sentence.words().get(begin - 2).is(WordClass.NOUN);
    }

    /** "What that will be is open", "the suggestion the line will sink": the future of a question or of what others say. */
    private static boolean isWithin(List<Word> words) {
        return words.stream()
                .takeWhile(word -> !word.is(WordClass.MODAL))
                .anyMatch(word -> word.isOneOf("what", "where", "how", "who", "which")
                        || Lexicon.english().cueNoun(word.lower()).isPresent());
    }

    private static boolean isFlat(int sentence, Reading reading) {
        return reading.isProse(sentence)
                && !reading.isTold(sentence)
                && !reading.isQuestion(sentence)
                && reading.sentence(sentence).words().stream()
                        .noneMatch(word ->
                                word.isOneOf("if", "unless", "whether", "would", "expected", "predicted", "forecast"));
    }
}
