package org.credibility.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.document.Block;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Tells what kind of statement a clause is, by its verbs and by words that tell. */
final class KindClassifier {
    private final Optional<LocalDate> published;

    KindClassifier(Optional<LocalDate> published) {
        this.published = published;
    }

    ClaimKind classify(Candidate candidate) {
        Set<ClaimWord> tells = tells(mainClause(candidate.words()));
        boolean author = candidate.attribution().isEmpty() && candidate.isUnsourced();
        if (author && candidate.block() != Block.Kind.HEADLINE) {
            Optional<ClaimKind> unscored = unscored(candidate, tells);
            if (unscored.isPresent()) {
                return unscored.get();
            }
        }
        if (!author && (isOpinion(candidate, tells) || isQuotedJudgement(candidate))) {
            return ClaimKind.OPINION;
        }
        if (isFuture(candidate, tells)) {
            return isPlan(candidate, tells) ? ClaimKind.PLAN : ClaimKind.PREDICTION;
        }
        if (tells.contains(ClaimWord.CAUSE)) {
            return ClaimKind.CAUSE;
        }
        ClaimKind kind = present(candidate, tells);
        return author && candidate.block() != Block.Kind.HEADLINE && isBackground(candidate, kind)
                ? ClaimKind.BACKGROUND_FACT
                : kind;
    }

    /** The words of a clause without its relative clauses. */
    private static List<Word> mainClause(List<Word> words) {
        List<Word> main = new ArrayList<>(words.size());
        boolean relative = false;
        for (Word word : words) {
            relative = word.is(WordClass.RELATIVE) || (relative && !word.isOneOf(","));
            if (!relative) {
                main.add(word);
            }
        }
        return main;
    }

    private static Set<ClaimWord> tells(List<Word> words) {
        Set<ClaimWord> tells = EnumSet.noneOf(ClaimWord.class);
        List<String> lower = words.stream().map(Word::lower).toList();
        PhraseTable<Set<ClaimWord>> table = Lexicon.english().claimWords();
        for (int at = 0; at < lower.size(); at++) {
            table.longestAt(lower, at).ifPresent(match -> tells.addAll(match.value()));
        }
        return tells;
    }

    // ------------------------------------------------------------------ what carries no score

    private static Optional<ClaimKind> unscored(Candidate candidate, Set<ClaimWord> tells) {
        if (isDefinition(candidate.words())) {
            return Optional.of(ClaimKind.DEFINITION);
        }
        if (tells.contains(ClaimWord.ANALYSIS)) {
            return Optional.of(ClaimKind.ANALYSIS);
        }
        return tells.contains(ClaimWord.OPINION) ? Optional.of(ClaimKind.OPINION) : Optional.empty();
    }

    /** "A world model is a system that …": a kind of thing, a form of be, a wider kind, a relative clause. */
    private static boolean isDefinition(List<Word> words) {
        int verb = 0;
        while (verb < words.size() && !words.get(verb).type().isFinite()) {
            verb++;
        }
        if (verb == 0
                || verb > 5
                || verb + 2 >= words.size()
                || !words.get(verb).isOneOf("is", "are")) {
            return false;
        }
        boolean generic = words.get(0).isOneOf("a", "an")
                || (words.get(verb).isOneOf("are") && !words.get(0).is(WordClass.DETERMINER));
        boolean named =
                words.subList(0, verb).stream().anyMatch(word -> word.is(WordClass.NAME) || word.is(WordClass.PRONOUN));
        boolean relative = words.subList(verb, words.size()).stream()
                .anyMatch(word -> word.is(WordClass.RELATIVE) || word.isOneOf("that", "used"));
        return generic && !named && relative;
    }

    private static boolean isOpinion(Candidate candidate, Set<ClaimWord> tells) {
        return tells.contains(ClaimWord.OPINION)
                && !tells.contains(ClaimWord.CAUSE)
                && candidate.words().stream().noneMatch(word -> word.is(WordClass.NUMERAL));
    }

    /** A quotation about "that", "it" or "you" in the present tense, without a name or a number, judges. */
    private static boolean isQuotedJudgement(Candidate candidate) {
        List<Word> words = candidate.words();
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
                && words.stream()
                        .filter(word -> word.type().isFinite())
                        .findFirst()
                        .filter(word ->
                                word.isOneOf("is", "are", "'s", "'re", "'ll", "see", "depends", "feel", "want", "need"))
                        .isPresent();
    }

    // ------------------------------------------------------------------ what is to come

    private static boolean isFuture(Candidate candidate, Set<ClaimWord> tells) {
        if (candidate
                .attribution()
                .filter(attribution -> attribution.cue().kind() == CueKind.INTENTION)
                .isPresent()) {
            return true;
        }
        if (tells.contains(ClaimWord.FUTURE)) {
            return true;
        }
        boolean infinitive = candidate.block() == Block.Kind.HEADLINE
                && candidate.words().stream().noneMatch(word -> word.type().isFinite());
        for (int at = 0; infinitive && at + 1 < candidate.words().size(); at++) {
            if (candidate.words().get(at).is(WordClass.TO)
                    && candidate.words().get(at + 1).is(WordClass.BASE_VERB)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlan(Candidate candidate, Set<ClaimWord> tells) {
        String lemma = candidate
                .attribution()
                .filter(attribution -> attribution.cue().kind() == CueKind.INTENTION)
                .map(attribution -> attribution.cue().lemma())
                .orElse("");
        if (lemma.equals("expect")
                || candidate.words().stream()
                        .anyMatch(word -> word.isOneOf("expected", "expects", "likely", "anticipated", "could"))) {
            return false;
        }
        return !lemma.isEmpty() || tells.contains(ClaimWord.AGENTIVE);
    }

    // ------------------------------------------------------------------ what is or was

    private static ClaimKind present(Candidate candidate, Set<ClaimWord> tells) {
        if (isFigure(candidate, tells)) {
            return ClaimKind.FIGURE;
        }
        return isStative(mainClause(candidate.words())) ? ClaimKind.STATUS : ClaimKind.EVENT;
    }

    private static boolean isFigure(Candidate candidate, Set<ClaimWord> tells) {
        boolean number = false;
        for (int at = 0; at < candidate.words().size(); at++) {
            Word word = candidate.words().get(at);
            boolean year = word.text().length() == 4 && word.text().chars().allMatch(Character::isDigit);
            boolean date = at > 0 && candidate.words().get(at - 1).is(WordClass.MONTH);
            boolean day = at + 1 < candidate.words().size()
                    && candidate.words().get(at + 1).is(WordClass.MONTH);
            number |= word.is(WordClass.NUMERAL) && !year && !date && !day && !word.isOneOf("one");
        }
        return number
                && (tells.contains(ClaimWord.MEASURE)
                        || tells.contains(ClaimWord.QUANTITY)
                        || hasShare(candidate.words()));
    }

    /** "47 percent", "one in five", "eleven of the twenty": a share is a figure, whatever the verb. */
    private static boolean hasShare(List<Word> words) {
        for (int at = 1; at < words.size(); at++) {
            boolean number = words.get(at - 1).is(WordClass.NUMERAL);
            if (number && words.get(at).isOneOf("percent", "per", "%", "percentage")) {
                return true;
            }
            boolean of = number && words.get(at).isOneOf("of", "in", "out");
            if (of
                    && words.subList(at, Math.min(words.size(), at + 4)).stream()
                            .anyMatch(word ->
                                    word.is(WordClass.NUMERAL) && word.text().length() < 4)) {
                return true;
            }
        }
        return words.stream().anyMatch(word -> word.isOneOf("fifth", "quarter", "half"))
                && words.stream().anyMatch(word -> word.isOneOf("of", "accounted"));
    }

    private static boolean isStative(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (!word.type().isFinite()) {
                continue;
            }
            if (word.is(WordClass.MODAL)) {
                return false;
            }
            if (words.get(0).isOneOf("no", "none")) {
                return true;
            }
            if (isNegatedOrLasting(words, at)) {
                return true;
            }
            boolean stative = Lexicon.english()
                    .claimWords()
                    .longestAt(List.of(word.lower()), 0)
                    .filter(match -> match.value().contains(ClaimWord.STATIVE))
                    .isPresent();
            return stative && !isEventGroup(words, at);
        }
        return false;
    }

    /** "does not buy", "has not gone", "is still owed": what is not, or goes on, is a state. */
    private static boolean isNegatedOrLasting(List<Word> words, int finite) {
        if (!words.get(finite).is(WordClass.AUXILIARY)) {
            return false;
        }
        return words.subList(finite, Math.min(words.size(), finite + 3)).stream()
                .anyMatch(word -> word.is(WordClass.NEGATION) || word.isOneOf("still"));
    }

    /** "has sued", "was posted": an auxiliary before a participle tells of an event, unless it tells a lasting state. */
    private static boolean isEventGroup(List<Word> words, int auxiliary) {
        int at = auxiliary + 1;
        while (at < words.size()
                && (words.get(at).is(WordClass.ADVERB)
                        || words.get(at).is(WordClass.NEGATION)
                        || words.get(at).isOneOf("last", "first")
                        || words.get(at).isOneOf("been"))) {
            at++;
        }
        if (at >= words.size() || !words.get(auxiliary).is(WordClass.AUXILIARY)) {
            return false;
        }
        boolean past = !words.get(auxiliary).isOneOf("is", "are", "'s", "'re", "am");
        return words.get(at).is(WordClass.PARTICIPLE) && past;
    }

    private boolean isBackground(Candidate candidate, ClaimKind kind) {
        if (kind == ClaimKind.STATUS) {
            return isPresentTense(mainClause(candidate.words()));
        }
        return candidate.words().stream().anyMatch(this::isPastYear)
                || candidate.words().stream().anyMatch(word -> word.isOneOf("ago", "previously", "formerly"));
    }

    private static boolean isPresentTense(List<Word> words) {
        return words.stream()
                .filter(word -> word.type().isFinite())
                .findFirst()
                .filter(word -> !word.isOneOf("was", "were", "had"))
                .isPresent();
    }

    private boolean isPastYear(Word word) {
        boolean year =
                word.text().length() == 4 && word.text().chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (!year) {
            return false;
        }
        int value = Integer.parseInt(word.text());
        return value >= 1000 && published.map(date -> value < date.getYear()).orElse(value < 2100);
    }
}
