package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.document.Block;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Tells what nobody can check: definitions, analysis and opinion. */
final class UnscoredKinds {
    private static final int LONGEST_JUDGEMENT = 22;

    private UnscoredKinds() {}

    /** What the writer says that is no news. */
    static Optional<ClaimKind> ofWriter(Candidate candidate, Set<ClaimWord> tells) {
        if (DefinitionReader.isDefinition(candidate.words())) {
            return Optional.of(ClaimKind.DEFINITION);
        }
        if (tells.contains(ClaimWord.ANALYSIS)) {
            return Optional.of(ClaimKind.ANALYSIS);
        }
        if (tells.contains(ClaimWord.OPINION) || isJudgement(candidate.mainClause())) {
            return Optional.of(ClaimKind.OPINION);
        }
        if (CommentaryReader.isAnalysis(candidate.words())) {
            return Optional.of(ClaimKind.ANALYSIS);
        }
        return CommentaryReader.isAdvice(candidate.words()) ? Optional.of(ClaimKind.OPINION) : Optional.empty();
    }

    /** What a source says that is no news. */
    static boolean isOpinionOfSource(Candidate candidate, Set<ClaimWord> tells) {
        return isOpinion(candidate, tells) || isQuotedJudgement(candidate) || isExclaimed(candidate);
    }

    /** "Why is that so hard?", "Show us what you have", "I am so tired of this": asked, ordered or felt. */
    private static boolean isExclaimed(Candidate candidate) {
        List<Word> words = candidate.words().stream()
                .filter(word -> !word.is(WordClass.QUOTATION_MARK))
                .toList();
        if (words.size() < 2 || candidate.block() == Block.Kind.HEADLINE) {
            return false;
        }
        boolean asked = words.get(words.size() - 1).isOneOf("?");
        return asked || ReaderAddress.orders(words) || isFeeling(words);
    }

    private static boolean isFeeling(List<Word> words) {
        boolean own = words.get(0).isOneOf("i", "we")
                && words.get(1).isOneOf("am", "are", "'m", "'re", "was", "were", "feel", "felt");
        return own
                && words.subList(2, Math.min(words.size(), 5)).stream()
                        .anyMatch(word -> word.isOneOf(
                                "tired",
                                "proud",
                                "happy",
                                "sad",
                                "sorry",
                                "angry",
                                "scared",
                                "afraid",
                                "grateful",
                                "heartbroken",
                                "devastated",
                                "disappointed",
                                "excited",
                                "thrilled",
                                "relieved",
                                "worried",
                                "shocked",
                                "delighted",
                                "pleased",
                                "ashamed",
                                "confident",
                                "optimistic",
                                "hopeful",
                                "saddened",
                                "appalled",
                                "furious",
                                "stunned",
                                "disgusted",
                                "frustrated"));
    }

    /** "Feelings are raw", "What it would cost is less clear": be or seem, a judging word, nothing to check. */
    private static boolean isJudgement(List<Word> main) {
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

    /** "Had been warned about reckless chases" tells what happened and judges by the way. */
    private static boolean isOnlyNamed(List<Word> words) {
        boolean happened = words.stream().anyMatch(word -> word.is(WordClass.PARTICIPLE));
        boolean judges = false;
        for (int at = 0; at < words.size(); at++) {
            boolean named = words.get(at).is(WordClass.ADJECTIVE)
                    && at + 1 < words.size()
                    && words.get(at + 1).is(WordClass.NOUN);
            boolean tells = Tells.tells(words.get(at), ClaimWord.OPINION);
            if (tells && !named) {
                return false;
            }
            judges |= tells;
        }
        return happened && judges;
    }

    private static boolean isOpinion(Candidate candidate, Set<ClaimWord> tells) {
        return tells.contains(ClaimWord.OPINION)
                && !tells.contains(ClaimWord.CAUSE)
                && !isOnlyNamed(candidate.words())
                && candidate.words().stream().noneMatch(word -> word.is(WordClass.NUMERAL));
    }

    /** "A government that cannot count should not sign", "You learn to tell by the whistle": of whoever it may be, undated. */
    private static boolean isOfAnybody(Candidate candidate) {
        List<Word> words = candidate.words();
        if (words.stream().anyMatch(word -> word.is(WordClass.MONTH) || word.is(WordClass.NUMERAL))) {
            return false;
        }
        Optional<Word> finite = candidate.mainClause().stream()
                .filter(word -> word.type().isFinite())
                .findFirst();
        boolean anything = words.get(1).isOneOf("a", "an")
                && (words.stream().anyMatch(word -> word.isOneOf("you")) || isSaw(words));
        boolean anybody = anything || words.get(1).isOneOf("you", "anyone", "anybody");
        boolean ought =
                words.stream().takeWhile(word -> !isPast(word)).anyMatch(word -> word.isOneOf("should", "ought"));
        return ought || (anybody && finite.filter(UnscoredKinds::isTimeless).isPresent());
    }

    /** "A photograph of a crack is not a diagnosis", not "A boat is missing". */
    private static boolean isSaw(List<Word> words) {
        for (int at = 1; at + 2 < words.size(); at++) {
            if (words.get(at).isOneOf("is", "isn't")) {
                int next = words.get(at + 1).is(WordClass.NEGATION) ? at + 2 : at + 1;
                return words.get(next).isOneOf("a", "an");
            }
        }
        return false;
    }

    /** "They told us we should wait" tells what happened. */
    private static boolean isPast(Word word) {
        return word.isOneOf("was", "were", "had")
                || (word.is(WordClass.VERB) && word.entry().isPast());
    }

    private static boolean isTimeless(Word finite) {
        return finite.isOneOf("is", "are", "'s", "'re", "does", "do", "can", "cannot")
                || (finite.is(WordClass.VERB)
                        && (finite.entry().isThirdPerson() || finite.entry().isBase()));
    }

    /** A quotation about "that", "it" or "you" in the present tense, without a name or a number, judges. */
    private static boolean isQuotedJudgement(Candidate candidate) {
        List<Word> words = candidate.words();
        boolean quoted = words.get(0).is(WordClass.QUOTATION_MARK) && words.size() > 3;
        if (quoted && (isOfAnybody(candidate) || isJudgement(candidate.mainClause()))) {
            return true;
        }
        if (!quoted
                || words.stream()
                        .anyMatch(word ->
                                word.is(WordClass.NUMERAL) || word.is(WordClass.NAME) || word.is(WordClass.NEGATION))) {
            return quoted
                    && words.get(1).isOneOf("that", "you")
                    && words.stream().noneMatch(word -> word.is(WordClass.NUMERAL));
        }
        return words.get(1).isOneOf("that", "this", "it", "you", "we", "anyone", "whether")
                && candidate.mainClause().stream()
                        .filter(word -> word.type().isFinite())
                        .findFirst()
                        .filter(word ->
                                word.isOneOf("is", "are", "'s", "'re", "'ll", "see", "depends", "feel", "want", "need"))
                        .isPresent();
    }
}
