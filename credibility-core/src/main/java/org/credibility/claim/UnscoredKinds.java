package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Tells what nobody can check: definitions, analysis and opinion. */
final class UnscoredKinds {
    private static final int LONGEST_SUBJECT = 9;
    private static final int LONGEST_JUDGEMENT = 22;

    private UnscoredKinds() {}

    /** What the writer says that is no news. */
    static Optional<ClaimKind> ofWriter(Candidate candidate, Set<ClaimWord> tells) {
        if (isDefinition(candidate.words())) {
            return Optional.of(ClaimKind.DEFINITION);
        }
        if (tells.contains(ClaimWord.ANALYSIS)) {
            return Optional.of(ClaimKind.ANALYSIS);
        }
        return tells.contains(ClaimWord.OPINION) || isJudgement(candidate.words())
                ? Optional.of(ClaimKind.OPINION)
                : Optional.empty();
    }

    /** What a source says that is no news. */
    static boolean isOpinionOfSource(Candidate candidate, Set<ClaimWord> tells) {
        return isOpinion(candidate, tells) || isQuotedJudgement(candidate.words());
    }

    // ------------------------------------------------------------------ definitions

    /** "A world model is a system that …", "Fraud by abuse of position means …": no name, a wider kind. */
    private static boolean isDefinition(List<Word> words) {
        int verb = 0;
        while (verb < words.size() && !words.get(verb).type().isFinite() && !isMeaning(words, verb)) {
            verb++;
        }
        if (verb == 0
                || verb > LONGEST_SUBJECT
                || verb + 2 >= words.size()
                || isAboutSomebody(words.subList(0, verb))) {
            return false;
        }
        if (isMeaning(words, verb)) {
            return true;
        }
        boolean generic = words.get(0).isOneOf("a", "an")
                || (words.get(verb).isOneOf("are") && !words.get(0).is(WordClass.DETERMINER));
        boolean relative = words.subList(verb, words.size()).stream()
                .anyMatch(word -> word.is(WordClass.RELATIVE) || word.isOneOf("that", "used"));
        boolean defined = words.subList(verb, Math.min(words.size(), verb + 4)).stream()
                .anyMatch(word -> word.isOneOf("defined"));
        return words.get(verb).isOneOf("is", "are") && (defined || (generic && relative));
    }

    private static boolean isMeaning(List<Word> words, int at) {
        return words.get(at).isOneOf("means", "denotes")
                || (words.get(at).isOneOf("refers")
                        && at + 1 < words.size()
                        && words.get(at + 1).isOneOf("to"));
    }

    private static boolean isAboutSomebody(List<Word> subject) {
        return subject.stream()
                .anyMatch(word -> (word.is(WordClass.NAME) && subject.indexOf(word) > 0)
                        || word.is(WordClass.PRONOUN)
                        || word.isOneOf("this", "that", "the", "these", "those"));
    }

    // ------------------------------------------------------------------ judgements

    /** "Feelings are raw", "What it would cost is less clear": be or seem, a judging word, nothing to check. */
    private static boolean isJudgement(List<Word> words) {
        List<Word> main = Tells.mainClause(words);
        if (main.size() > LONGEST_JUDGEMENT || isCheckable(main)) {
            return false;
        }
        for (int at = 0; at + 1 < main.size(); at++) {
            boolean linking = main.get(at)
                    .isOneOf(
                            "is", "are", "was", "were", "seems", "seem", "looks", "look", "feels", "remains", "remain");
            if (linking && isJudging(main.subList(at + 1, Math.min(main.size(), at + 4)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJudging(List<Word> complement) {
        for (Word word : complement) {
            if (Tells.tells(word, ClaimWord.JUDGING)) {
                return true;
            }
            boolean passed = word.is(WordClass.ADVERB) || word.is(WordClass.NEGATION) || word.isOneOf("a", "the", "no");
            if (!passed) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCheckable(List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.is(WordClass.MONTH)
                        || (word.is(WordClass.NUMERAL) && !word.isOneOf("one"))
                        || word.is(WordClass.PARTICIPLE));
    }

    private static boolean isOpinion(Candidate candidate, Set<ClaimWord> tells) {
        return tells.contains(ClaimWord.OPINION)
                && !tells.contains(ClaimWord.CAUSE)
                && candidate.words().stream().noneMatch(word -> word.is(WordClass.NUMERAL));
    }

    /** A quotation about "that", "it" or "you" in the present tense, without a name or a number, judges. */
    private static boolean isQuotedJudgement(List<Word> words) {
        boolean quoted = words.get(0).is(WordClass.QUOTATION_MARK) && words.size() > 3;
        if (!quoted
                || words.stream()
                        .anyMatch(word ->
                                word.is(WordClass.NUMERAL) || word.is(WordClass.NAME) || word.is(WordClass.NEGATION))) {
            return quoted
                    && words.get(1).isOneOf("that", "you")
                    && words.stream().noneMatch(word -> word.is(WordClass.NUMERAL));
        }
        return words.get(1).isOneOf("that", "this", "it", "you", "we", "anyone", "whether")
                && Tells.mainClause(words).stream()
                        .filter(word -> word.type().isFinite())
                        .findFirst()
                        .filter(word ->
                                word.isOneOf("is", "are", "'s", "'re", "'ll", "see", "depends", "feel", "want", "need"))
                        .isPresent();
    }
}
