package org.credibility.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.credibility.attribution.Attribution;
import org.credibility.document.Block;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.HedgeEntry;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.WordClass;
import org.credibility.source.SourceGroup;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * Finds the hedges of a claim: modal words in its own clause, words of distance in the cue of its attribution, adverbs
 * of distance in the clause, the question mark of a headline, and lines that say that something is not verified.
 */
final class HedgeFinder {
    private static final BigDecimal UNVERIFIED = new BigDecimal("-0.5");
    private static final int SHORTEST_UNVERIFIED = 18;
    private static final int LONGEST_GAP = " that ".length();
    private static final int MOST_ALLEGED = 200;
    private static final int MOST_HEDGES = 8;
    private static final BigDecimal QUESTION = new BigDecimal("-0.8");
    private static final Set<String> NAMED_BY_UNVERIFIED =
            Set.of("claims", "allegations", "accusations", "assertions", "reports");

    private final TaggedText text;

    HedgeFinder(TaggedText text) {
        this.text = text;
    }

    void find(Candidate candidate) {
        TaggedSentence sentence = text.sentences().get(candidate.sentence());
        for (Found found : hedgesIn(sentence)) {
            if (applies(found, candidate)) {
                candidate.hedge(found.hedge());
            }
        }
        candidate.attribution().ifPresent(attribution -> distantCue(attribution, candidate));
        candidate.attribution().ifPresent(attribution -> hearsay(attribution, candidate));
        if (candidate.block() == Block.Kind.HEADLINE && endsInQuestion(sentence)) {
            Word mark = sentence.words().get(sentence.words().size() - 1);
            candidate.hedge(new Hedge(mark.span(), HedgeMode.DISTANCE, QUESTION, HedgeStrength.STRONG));
        }
        candidate.hedges().sort(Comparator.comparing(Hedge::span));
    }

    private static boolean endsInQuestion(TaggedSentence sentence) {
        return sentence.words().get(sentence.words().size() - 1).isOneOf("?");
    }

    /** A hedge of a sentence with the class of its first word and the number of its words. */
    private record Found(Hedge hedge, WordClass first, int words, String form) {}

    private static List<Found> hedgesIn(TaggedSentence sentence) {
        List<Found> hedges = new ArrayList<>();
        List<String> lower = sentence.lowerWords();
        int at = 0;
        while (at < lower.size()) {
            Optional<PhraseTable.Match<HedgeEntry>> match =
                    Lexicon.english().hedges().longestAt(lower, at);
            if (match.isPresent()) {
                HedgeEntry entry = match.get().value();
                int end = match.get().end();
                hedges.add(new Found(
                        new Hedge(sentence.span(at, end), entry.mode(), entry.amount(), entry.strength()),
                        sentence.words().get(at).type(),
                        end - at,
                        lower.get(at)));
                at = end;
            } else {
                at++;
            }
        }
        return hedges;
    }

    private boolean applies(Found found, Candidate candidate) {
        Hedge hedge = found.hedge();
        boolean inside = candidate.span().contains(hedge.span());
        boolean inCue = candidate
                .attribution()
                .filter(attribution -> attribution.cue().spans().stream().anyMatch(span -> span.overlaps(hedge.span())))
                .isPresent();
        if (hedge.mode() == HedgeMode.MODAL) {
            return inside
                    ? isModal(found) && !isInAside(hedge, candidate) && !isAbility(found, candidate)
                    : inCue ? isIntention(candidate) : isInference(found, candidate);
        }
        if (inCue) {
            return hedge.amount().signum() < 0 || isEntitled(candidate);
        }
        boolean quoted = text.structure().isQuoted(hedge.span().begin());
        return inside
                && !quoted
                && hedge.amount().signum() < 0
                && (found.words() > 1 || found.first() == WordClass.ADVERB);
    }

    /** "The mill is for sale, which could cost jobs": what a relative behind a comma holds is beside the claim. */
    private static boolean isInAside(Hedge hedge, Candidate candidate) {
        List<Word> words = candidate.words();
        boolean aside = false;
        for (int at = 1;
                at < words.size() && words.get(at).span().begin() < hedge.span().begin();
                at++) {
            boolean opens =
                    words.get(at).is(WordClass.RELATIVE) && words.get(at - 1).isOneOf(",");
            aside = opens || (aside && !words.get(at).isOneOf(","));
        }
        return aside;
    }

    /** "All that we could measure", "a trial that could settle it would need 20 clinics": what is able to, not what may be. */
    private static boolean isAbility(Found found, Candidate candidate) {
        List<Word> words = candidate.words();
        int could = 0;
        while (words.get(could).span().begin() < found.hedge().span().begin()) {
            could++;
        }
        if (!words.get(could).isOneOf("could") || could == 0) {
            return false;
        }
        Word before = words.get(could - 1);
        boolean all = could > 1
                && (words.get(could - 2).isOneOf("what", "whatever")
                        || (before.is(WordClass.PRONOUN)
                                && words.get(could - 2).isOneOf("everything", "all", "anything")));
        boolean within = before.is(WordClass.RELATIVE) || all;
        boolean main = words.stream()
                .anyMatch(word -> word.type().isFinite()
                        && !word.span().equals(found.hedge().span()));
        return within && main;
    }

    /** "These moves signal that it will float": what somebody concludes from something, said right before it. */
    private static boolean isInference(Found found, Candidate candidate) {
        int gap = candidate.span().begin() - found.hedge().span().end();
        return found.first() == WordClass.VERB && gap > 0 && gap <= LONGEST_GAP;
    }

    private static boolean isModal(Found found) {
        boolean needsModal = Set.of("may", "might", "could", "will").contains(found.form());
        boolean noun = found.words() == 1 && found.first() == WordClass.NOUN;
        return needsModal ? found.first() == WordClass.MODAL : found.first() != WordClass.NAME && !noun;
    }

    private static boolean isIntention(Candidate candidate) {
        return candidate
                .attribution()
                .filter(attribution -> attribution.cue().kind() == CueKind.INTENTION)
                .isPresent();
    }

    /** Only the party itself can confirm. */
    private static boolean isEntitled(Candidate candidate) {
        return candidate.chains().stream()
                .findFirst()
                .filter(chain -> chain.origin().type().group() == SourceGroup.OFFICIAL)
                .isPresent();
    }

    /** A cue in another sentence, as in a quotation that runs on, keeps its distance. */
    private void distantCue(Attribution attribution, Candidate candidate) {
        TaggedSentence own = text.sentences().get(candidate.sentence());
        Span cue = attribution.cue().span();
        if (own.span().contains(cue)) {
            return;
        }
        List<String> words =
                List.of(cue.in(text.text()).toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+", -1));
        for (int at = 0; at < words.size(); at++) {
            Optional<HedgeEntry> entry =
                    Lexicon.english().hedges().longestAt(words, at).map(PhraseTable.Match::value);
            entry.filter(hedge ->
                            hedge.mode() == HedgeMode.DISTANCE && hedge.amount().signum() < 0)
                    .ifPresent(hedge ->
                            candidate.hedge(new Hedge(cue, HedgeMode.DISTANCE, hedge.amount(), hedge.strength())));
        }
    }

    /** "It was also widely reported": the distance of a passive is that of its participle, whatever stands around it. */
    private void hearsay(Attribution attribution, Candidate candidate) {
        Span cue = attribution.cue().span();
        boolean hedged = attribution.cue().kind() != CueKind.HEARSAY
                || candidate.hedges().stream().anyMatch(hedge -> hedge.span().overlaps(cue));
        if (!hedged) {
            text.sentences().get(candidate.sentence()).wordsIn(cue).stream()
                    .flatMap(
                            word -> Lexicon.english().hedges().longestAt(List.of("is", word.lower(), "to"), 0).stream())
                    .findFirst()
                    .map(PhraseTable.Match::value)
                    .ifPresent(
                            hedge -> candidate.hedge(new Hedge(cue, hedge.mode(), hedge.amount(), hedge.strength())));
        }
    }

    /** Lets lines such as "The claims could not be verified" hedge the claims they name. */
    void unverifiedLines(List<Candidate> candidates) {
        NavigableMap<Integer, List<Candidate>> bySentence = new TreeMap<>();
        candidates.forEach(candidate -> bySentence
                .computeIfAbsent(candidate.sentence(), key -> new ArrayList<>())
                .add(candidate));
        List<Candidate> alleged = candidates.stream()
                .filter(Candidate::isAlleged)
                .limit(MOST_ALLEGED)
                .toList();
        for (int at = 0; at < text.sentences().size(); at++) {
            List<Candidate> own = bySentence.getOrDefault(at, List.of());
            for (Found found : hedgesIn(text.sentences().get(at))) {
                if (found.words() > 1 && saysUnverified(found.hedge()) && !isCue(found, own)) {
                    scope(at, alleged, bySentence).forEach(candidate -> candidate.hedge(found.hedge()));
                }
            }
        }
    }

    private static boolean isCue(Found found, List<Candidate> candidates) {
        return candidates.stream()
                .anyMatch(candidate -> candidate
                        .attribution()
                        .filter(attribution ->
                                attribution.cue().span().overlaps(found.hedge().span()))
                        .isPresent());
    }

    /** What a line names: "the allegations" are all that is alleged, anything else is the sentence before. */
    private List<Candidate> scope(
            int line, List<Candidate> alleged, NavigableMap<Integer, List<Candidate>> bySentence) {
        boolean all = text.sentences().get(line).words().stream()
                .anyMatch(word -> NAMED_BY_UNVERIFIED.contains(word.lower()));
        if (all) {
            return alleged.stream()
                    .filter(candidate ->
                            candidate.sentence() != line && candidate.hedges().size() < MOST_HEDGES)
                    .toList();
        }
        Map.Entry<Integer, List<Candidate>> before = bySentence.lowerEntry(line);
        return before == null ? List.of() : before.getValue();
    }

    /** Whether a hedge is one that says that something is not verified. */
    static boolean saysUnverified(Hedge hedge) {
        return hedge.amount().compareTo(UNVERIFIED) == 0 && hedge.span().length() >= SHORTEST_UNVERIFIED;
    }
}
