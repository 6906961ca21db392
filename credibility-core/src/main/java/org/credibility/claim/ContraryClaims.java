package org.credibility.claim;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.syntax.Word;

/**
 * Finds claims that answer the claims right before them: one party says so, and somebody else says that it is not so.
 *
 * <p>"Two employees said that the mill had been sold. The firm said its board had not met." The second claim denies in
 * its main clause and stands next to something that nobody answers for by name; no word of it needs to be in the first.
 */
final class ContraryClaims {
    private static final int REACH = 4;
    private static final int EARLY = 6;
    private static final int DOUBT = 4;
    private static final int FIRST = 4;

    private final String text;
    private final List<Candidate> candidates;
    private final Set<Integer> answers;

    /**
     * @param text the article
     * @param candidates the claims in text order
     * @param answers the sentences that answer in so many words
     */
    ContraryClaims(String text, List<Candidate> candidates, Set<Integer> answers) {
        this.text = text;
        this.candidates = candidates;
        this.answers = answers;
    }

    /** Gives each claim that is denied by the next speaker the denial as an answer. */
    void answer() {
        for (int at = 1; at < candidates.size(); at++) {
            Candidate denying = candidates.get(at);
            if (!answers.contains(denying.sentence()) && isDenying(denying)) {
                List<Candidate> contested = contested(at).stream()
                        .filter(claim -> isAbout(denying, claim))
                        .toList();
                contested.forEach(claim -> claim.respond(response(denying, claim)));
                toldFirst(denying, contested).forEach(claim -> claim.respond(response(denying, claim)));
            }
        }
    }

    /**
     * Headline and lead, where they come from the same source and the denial takes them up too; all the same where
     * nothing else is denied and they name who denies it.
     */
    private List<Candidate> toldFirst(Candidate denying, List<Candidate> contested) {
        Set<Integer> origins = contested.stream()
                .map(claim -> claim.chains().get(0).origin().number())
                .collect(toSet());
        return candidates.stream()
                .limit(FIRST)
                .filter(claim -> claim.span().end() <= denying.span().begin()
                        && claim.kind().isScored()
                        && !claim.isUnsourced()
                        && !isSameSpeaker(claim, denying))
                .filter(claim -> contested.isEmpty()
                        ? isContested(claim) && isWhole(denying) && isNamedIn(denying, claim)
                        : origins.contains(claim.chains().get(0).origin().number()) && denying.common(claim) > 0)
                .toList();
    }

    private Response response(Candidate denying, Candidate claim) {
        return new Response(
                ResponseKind.DENIAL_SPECIFIC,
                denying.chains().get(0).origin().name(),
                isParty(denying) || isNamedIn(denying, claim),
                denying.span());
    }

    /** Authorities and experts have nothing to win or lose by a claim that does not name them. */
    private static boolean isParty(Candidate denying) {
        SourceType type = denying.chains().get(0).origin().type();
        return type != SourceType.AUTHORITY_STATEMENT && type != SourceType.NAMED_EXPERT;
    }

    private static boolean isDenying(Candidate candidate) {
        if (candidate.isDenied()
                || candidate.isUnsourced()
                || candidate.attribution().isEmpty()) {
            return false;
        }
        SourceGroup group = candidate.chains().get(0).origin().type().group();
        boolean entitled = group == SourceGroup.OFFICIAL || group == SourceGroup.NAMED;
        return entitled && candidate.kind().isScored() && (isNegated(candidate.words()) || isInsisting(candidate));
    }

    /** "The mayor insists that he took the train": an account held against the one before. */
    private static boolean isInsisting(Candidate candidate) {
        return candidate
                .attribution()
                .flatMap(attribution ->
                        Lexicon.english().answerWord(attribution.cue().lemma()))
                .filter(AnswerWord.COUNTER::equals)
                .isPresent();
    }

    /** "No such …", "has not …", "23 and not 60": the main clause denies. */
    static boolean isNegated(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.is(WordClass.RELATIVE)
                    || word.is(WordClass.SUBORDINATOR)
                    || isDoubt(words, at)
                    || isNoSurprise(words, at)
                    || isIdle(words, at)) {
                return false;
            }
            if (at < EARLY && word.isOneOf("no", "none", "neither", "nobody", "nothing")) {
                return true;
            }
            boolean joined = at > 0
                    && (words.get(at - 1).is(WordClass.COORDINATOR)
                            || words.get(at - 1).isOneOf(","));
            if (word.is(WordClass.NEGATION) || (joined && word.isOneOf("nobody", "none", "nothing"))) {
                return true;
            }
        }
        return false;
    }

    /** "No reason to doubt that" and "no doubt" deny nothing. */
    private static boolean isDoubt(List<Word> words, int at) {
        return words.get(at).isOneOf("no")
                && words.subList(at, Math.min(words.size(), at + DOUBT)).stream()
                        .anyMatch(word -> word.isOneOf("doubt", "question", "dispute"));
    }

    /** "It would not surprise me" denies nothing. */
    private static boolean isNoSurprise(List<Word> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at).is(WordClass.NEGATION)
                && words.get(at - 1).isOneOf("would", "might")
                && words.get(at + 1).isOneOf("surprise");
    }

    /** "Nothing to talk about", "nothing to add" denies nothing. */
    private static boolean isIdle(List<Word> words, int at) {
        return words.get(at).isOneOf("nothing")
                && at + 1 < words.size()
                && words.get(at + 1).is(WordClass.TO);
    }

    /** Whether a denial takes up a claim: by its words, by "that figure", or by denying anything of the kind. */
    private boolean isAbout(Candidate denying, Candidate claim) {
        long common = denying.contentWords().stream()
                .filter(claim.contentWords()::contains)
                .count();
        boolean official = denying.chains().get(0).origin().type().group() == SourceGroup.OFFICIAL;
        boolean number = denying.words().stream()
                .anyMatch(word -> word.is(WordClass.NUMERAL)
                        && claim.words().stream()
                                .anyMatch(other -> other.lower().equals(word.lower())));
        return common >= (official ? 1 : 2)
                || number
                || pointsBack(denying.words())
                || (official && isWhole(denying))
                || speaksForItself(denying, claim);
    }

    /** "Lund is to leave, two aides said. Lund said he had not been told": whom a claim names speaks of itself. */
    private boolean speaksForItself(Candidate denying, Candidate claim) {
        return isNamedIn(denying, claim) && isOfItself(denying);
    }

    private boolean isNamedIn(Candidate denying, Candidate claim) {
        Set<String> names = new HashSet<>(denying.chains()
                .get(0)
                .origin()
                .name()
                .map(ContentWords::ofNames)
                .orElse(Set.of()));
        denying.attribution().stream()
                .flatMap(attribution -> attribution.source().stream())
                .map(source -> ContentWords.ofNames(source.in(text)))
                .forEach(names::addAll);
        return names.stream().anyMatch(claim.contentWords()::contains);
    }

    private static boolean isOfItself(Candidate denying) {
        return denying.words().stream()
                .limit(EARLY)
                .anyMatch(word ->
                        word.isOneOf("i", "he", "she", "it", "we", "they", "my", "his", "her", "its", "our", "their"));
    }

    private static boolean pointsBack(List<Word> words) {
        for (int at = 1; at < words.size(); at++) {
            if (AimReader.isMatter(words.get(at))
                    && words.get(at - 1).isOneOf("that", "this", "the", "those", "such")) {
                return true;
            }
        }
        return false;
    }

    /** "Nothing of the kind", "no such list": not "no other way". */
    private static boolean isWhole(Candidate denying) {
        List<Word> words = denying.words();
        for (int at = 0; at < words.size(); at++) {
            boolean limits = at + 1 < words.size()
                    && words.get(at + 1)
                            .isOneOf(
                                    "other",
                                    "longer",
                                    "more",
                                    "less",
                                    "way",
                                    "choice",
                                    "option",
                                    "alternative",
                                    "need");
            if (words.get(at).isOneOf("any", "none", "nothing")
                    || (words.get(at).isOneOf("no") && !limits)) {
                return true;
            }
        }
        return false;
    }

    /** The claims of the nearest sentence before in which another one speaks whom nobody can hold to it. */
    private List<Candidate> contested(int index) {
        Candidate denying = candidates.get(index);
        List<Candidate> contested = new ArrayList<>();
        boolean others = false;
        for (int at = index - 1; at >= 0; at--) {
            Candidate before = candidates.get(at);
            boolean told = !contested.isEmpty() && contested.get(0).sentence() != before.sentence();
            if (told || denying.sentence() - before.sentence() > REACH) {
                break;
            }
            if (before.isUnsourced() || isSameSpeaker(before, denying)) {
                continue;
            }
            boolean contestable = others ? speaksForItself(denying, before) : isContested(before);
            if ((contestable || isAccusation(before, denying)) && !isNegated(before.words())) {
                contested.add(before);
            } else {
                others = true;
            }
        }
        return contested;
    }

    /** Whether a named person says something of the one who denies. */
    private boolean isAccusation(Candidate claim, Candidate denying) {
        return claim.kind().isScored()
                && claim.chains().get(0).origin().type().group() == SourceGroup.NAMED
                && speaksForItself(denying, claim);
    }

    private static boolean isSameSpeaker(Candidate one, Candidate other) {
        return one.chains().get(0).origin().number()
                == other.chains().get(0).origin().number();
    }

    private static boolean isContested(Candidate candidate) {
        if (!candidate.kind().isScored()) {
            return false;
        }
        Source origin = candidate.chains().get(0).origin();
        return candidate.isAlleged()
                || switch (origin.type().group()) {
                    case ANONYMOUS, SOCIAL, MEDIA -> true;
                    case NONE, RECORD ->
                        origin.type() == SourceType.UNATTRIBUTED_RUMOUR || origin.type() == SourceType.LEAKED_DOCUMENT;
                    case OFFICIAL, NAMED -> false;
                };
    }
}
