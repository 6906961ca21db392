package org.credibility.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.credibility.attribution.Attribution;
import org.credibility.document.Block;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * Tells which lines of the writer only bring somebody on who speaks in the next sentence: "The union was blunter. Its
 * organiser said …", "Moe had no such qualms. 'We took the money,' he said."
 */
final class SpeakerOpenings implements Predicate<Candidate> {
    private static final int MOST_WORDS = 14;

    /** Verbs of those who speak that are no cues. */
    private static final Set<String> SPEAKING = Set.of("answer", "answered", "discuss", "quarrel", "speak", "talk");

    private final TaggedText text;
    private final Map<Integer, Set<Span>> speakers = new HashMap<>();

    SpeakerOpenings(TaggedText text, List<Attribution> attributions) {
        this.text = text;
        attributions.stream()
                .filter(attribution -> attribution.cue().kind() != CueKind.RELAY)
                .forEach(this::add);
    }

    private void add(Attribution attribution) {
        for (Span source : attribution.source()) {
            speakers.computeIfAbsent(
                            text.sentenceIndexAt(attribution.content().stream()
                                    .map(Span::begin)
                                    .reduce(attribution.cue().span().begin(), Math::min)),
                            sentence -> new HashSet<>())
                    .add(source);
        }
    }

    @Override
    public boolean test(Candidate candidate) {
        return candidate.attribution().isEmpty()
                && candidate.block() != Block.Kind.HEADLINE
                && candidate.words().size() <= MOST_WORDS
                && isWholeSentence(candidate)
                && candidate.words().stream().noneMatch(SpeakerOpenings::isFact)
                && tellsOfStance(candidate.words())
                && !CommentaryReader.isAnalysis(candidate.words())
                && speakers.getOrDefault(candidate.sentence() + 1, Set.of()).stream()
                        .anyMatch(source -> isIn(source, candidate));
    }

    private boolean isWholeSentence(Candidate candidate) {
        TaggedSentence sentence = text.sentences().get(candidate.sentence());
        return sentence.span().equals(candidate.span());
    }

    /** A day, a number, a quotation and what somebody tells can be looked up. */
    private static boolean isFact(Word word) {
        return word.lower().codePoints().anyMatch(Character::isDigit)
                || word.is(WordClass.NUMERAL)
                || word.is(WordClass.MONTH)
                || word.is(WordClass.QUOTATION_MARK)
                || word.is(WordClass.COMPLEMENTIZER)
                || (word.is(WordClass.PARTICIPLE) && word.entry().cueVerb().isPresent());
    }

    /** "Was blunter", "had no such qualms", "went further", "would not discuss it", not "resigned", "was fired", "is in Spain". */
    private static boolean tellsOfStance(List<Word> words) {
        int verb = 0;
        while (verb < words.size() && !words.get(verb).type().isFinite()) {
            verb++;
        }
        int next = verb + 1;
        while (next < words.size()
                && (words.get(next).is(WordClass.ADVERB) || words.get(next).is(WordClass.NEGATION))) {
            next++;
        }
        if (next >= words.size()) {
            return false;
        }
        Word finite = words.get(verb);
        Word behind = words.get(next);
        if (finite.isOneOf("is", "are", "was", "were", "'s", "'re")) {
            return !behind.is(WordClass.PARTICIPLE) && !behind.is(WordClass.PREPOSITION);
        }
        if (finite.isOneOf("has", "have", "had")) {
            return behind.isOneOf("no", "another", "other", "different");
        }
        if (finite.isOneOf("went", "goes")) {
            return words.get(verb + 1).isOneOf("further", "beyond");
        }
        if (finite.isOneOf("took", "takes", "struck", "strikes")) {
            return words.stream().anyMatch(word -> word.isOneOf("line", "note", "stance", "tone", "view"));
        }
        Word full = behind.is(WordClass.BASE_VERB) ? behind : finite;
        return full.entry().cueVerb().isPresent() || SPEAKING.contains(full.lower());
    }

    /** Whether a source of the next sentence is the subject of a line: by its name, a pronoun, or as one of its people. */
    private boolean isIn(Span source, Candidate candidate) {
        List<Word> words =
                text.sentences().get(text.sentenceIndexAt(source.begin())).wordsIn(source);
        return words.stream().findFirst().filter(SpeakerOpenings::pointsBack).isPresent()
                || sharesName(words, candidate);
    }

    private static boolean pointsBack(Word first) {
        return first.isOneOf("he", "she", "it", "they", "its", "their");
    }

    private static boolean sharesName(List<Word> source, Candidate candidate) {
        Set<String> names = new HashSet<>();
        candidate.words().stream()
                .takeWhile(word -> !word.type().isFinite())
                .filter(word -> word.is(WordClass.NAME))
                .map(ContentWords::stemOf)
                .flatMap(Optional::stream)
                .forEach(names::add);
        return source.stream()
                .map(ContentWords::stemOf)
                .flatMap(Optional::stream)
                .anyMatch(names::contains);
    }
}
