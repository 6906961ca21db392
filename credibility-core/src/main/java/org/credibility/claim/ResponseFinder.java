package org.credibility.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * Finds the answers of the parties concerned and the claims they answer.
 *
 * <p>An answer goes, in this order, to what it points to ("that report": the sentence before), to the claims that say
 * the same, to the nearest claim before it that somebody else makes of its party, and, where it is about reports or
 * claims in general, to the main claim: the first one that rests on somebody else, with headline and all that rests on
 * the same origin. "Declined to say whether …" answers only claims that say the same.
 */
final class ResponseFinder {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final double SAME = 0.4;
    private static final double SAME_MATTER = 0.5;
    private static final int REACH_BACK = 12;
    private static final int LEAD_SENTENCES = 3;
    private static final int MOST_RESPONSES = 200;
    private static final int REACH = 400;
    private static final int PARTY_REACH = 6;
    private static final Set<String> POINTERS = Set.of("that", "this", "it");
    private static final Set<String> REPORTS = Set.of(
            "report",
            "reports",
            "claim",
            "claims",
            "allegation",
            "allegations",
            "rumour",
            "rumours",
            "rumor",
            "rumors",
            "speculation",
            "story",
            "accusation",
            "accusations",
            "charges",
            "suit",
            "lawsuit",
            "complaint");

    private final TaggedText text;

    ResponseFinder(TaggedText text) {
        this.text = text;
    }

    /** An answer found in a sentence. */
    private record Found(
            Response response,
            int sentence,
            Set<String> proposition,
            Set<String> party,
            boolean points,
            boolean general,
            boolean aboutElse) {}

    void attach(List<Candidate> candidates) {
        List<Found> all = new ArrayList<>();
        for (int at = 0; at < text.sentences().size() && all.size() < MOST_RESPONSES; at++) {
            find(at).ifPresent(all::add);
        }
        Map<Integer, List<Candidate>> bySentence = new HashMap<>();
        candidates.forEach(candidate -> bySentence
                .computeIfAbsent(candidate.sentence(), key -> new ArrayList<>())
                .add(candidate));
        List<Candidate> reachable = candidates.subList(0, Math.min(REACH, candidates.size()));
        for (Found found : all) {
            Optional<Chain> confirming = confirming(found, bySentence);
            for (Candidate candidate : answered(found, reachable, bySentence)) {
                candidate.respond(found.response());
                confirming.ifPresent(candidate::confirm);
            }
        }
    }

    /** Whom a confirming sentence rests on: the party entitled to confirm, on the record. */
    private static Optional<Chain> confirming(Found found, Map<Integer, List<Candidate>> bySentence) {
        if (found.response().type() != ResponseKind.CONFIRMATION) {
            return Optional.empty();
        }
        return bySentence.getOrDefault(found.sentence(), List.of()).stream()
                .filter(candidate -> candidate
                        .attribution()
                        .filter(attribution -> attribution.cue().kind() == CueKind.CONFIRMATION)
                        .isPresent())
                .flatMap(candidate -> candidate.chains().stream())
                .filter(chain -> chain.origin().type().group() == SourceGroup.OFFICIAL)
                .findFirst();
    }

    private Optional<Found> find(int index) {
        TaggedSentence sentence = text.sentences().get(index);
        List<String> lower = sentence.lowerWords();
        for (int at = 0; at < lower.size(); at++) {
            Optional<PhraseTable.Match<ResponseKind>> match =
                    Lexicon.english().responses().longestAt(lower, at);
            if (match.isPresent() && isAnswer(sentence, at, match.get())) {
                return Optional.of(found(index, sentence, at, match.get()));
            }
        }
        return Optional.empty();
    }

    /** A word such as "rejects" answers only as a verb, and not inside what somebody else claims of the past. */
    private static boolean isAnswer(TaggedSentence sentence, int at, PhraseTable.Match<ResponseKind> match) {
        Word word = sentence.words().get(at);
        if (match.value() == ResponseKind.CONFIRMATION
                && at > 0
                && sentence.words().get(at - 1).isOneOf("be", "been", "was", "were", "not", "independently", "yet")) {
            return false;
        }
        if (match.end() - at > 1) {
            return true;
        }
        return switch (word.type()) {
            case VERB, PARTICIPLE, GERUND -> true;
            case ADJECTIVE, NOUN ->
                word.isOneOf(
                        "untrue",
                        "baseless",
                        "unfounded",
                        "groundless",
                        "nonsense",
                        "ridiculous",
                        "premature",
                        "absurd",
                        "speculative",
                        "misleading");
            default -> false;
        };
    }

    private Found found(int index, TaggedSentence sentence, int at, PhraseTable.Match<ResponseKind> match) {
        ClauseReader clauses = new ClauseReader(sentence);
        Stretch party = clauses.subjectBefore(0, clauses.verbGroupBegin(at), false);
        Optional<String> by = party.isEmpty()
                ? Optional.empty()
                : Optional.of(folded(sentence.span(party.begin(), party.end()).in(text.text())));
        List<Word> behind =
                sentence.words().subList(match.end(), sentence.words().size());
        Set<String> proposition = ContentWords.of(behind);
        boolean pointing = behind.stream().limit(5).anyMatch(word -> REPORTS.contains(word.lower()))
                && behind.stream().limit(4).anyMatch(word -> POINTERS.contains(word.lower()));
        Set<String> names = ContentWords.of(sentence.words().subList(party.begin(), party.end()).stream()
                .filter(word -> word.is(WordClass.NAME))
                .toList());
        Response response = new Response(match.value(), by, true, withoutStop(sentence));
        boolean general = sentence.words().stream()
                .anyMatch(word ->
                        REPORTS.contains(word.lower()) && (word.lower().endsWith("s") || word.isOneOf("speculation")));
        boolean aboutElse = match.value() == ResponseKind.NO_COMMENT
                && behind.stream().limit(3).anyMatch(word -> word.isOneOf("on", "about", "whether", "if", "when"))
                && !general;
        return new Found(response, index, proposition, names, pointing, general, aboutElse);
    }

    private static String folded(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ");
    }

    private static Span withoutStop(TaggedSentence sentence) {
        int last = sentence.words().size();
        while (last > 1 && sentence.words().get(last - 1).isOneOf(".")) {
            last--;
        }
        return sentence.span(0, last);
    }

    private static List<Candidate> answered(
            Found found, List<Candidate> candidates, Map<Integer, List<Candidate>> bySentence) {
        List<Candidate> denied = bySentence.getOrDefault(found.sentence(), List.of()).stream()
                .filter(Candidate::isDenied)
                .toList();
        if (!denied.isEmpty()) {
            List<Candidate> answered = new ArrayList<>(denied);
            candidates.stream()
                    .filter(candidate -> isAnswerable(found, candidate) && says(candidate, denied.get(0)))
                    .forEach(answered::add);
            return answered;
        }
        if (found.points()) {
            return before(found, bySentence);
        }
        List<Candidate> same = candidates.stream()
                .filter(candidate -> isAnswerable(found, candidate) && isSame(found, candidate))
                .toList();
        if (!same.isEmpty() || found.response().type() == ResponseKind.CONFIRMATION) {
            return same;
        }
        if (found.general()) {
            List<Candidate> alleged = candidates.stream()
                    .filter(candidate -> isAnswerable(found, candidate) && candidate.isAlleged())
                    .toList();
            return alleged.isEmpty() ? concerned(found, candidates) : alleged;
        }
        List<Candidate> near = near(found, bySentence);
        if (!near.isEmpty() || found.aboutElse()) {
            return near;
        }
        return concerned(found, candidates);
    }

    private static boolean says(Candidate candidate, Candidate denied) {
        return ContentWords.share(denied.contentWords(), candidate.contentWords()) >= SAME_MATTER;
    }

    private static boolean isAnswerable(Found found, Candidate candidate) {
        boolean within =
                candidate.sentence() >= found.sentence() - REACH_BACK || candidate.sentence() <= LEAD_SENTENCES;
        return within
                && candidate.sentence() < found.sentence()
                && candidate.kind().isScored()
                && !isBy(found, candidate);
    }

    private static boolean isSame(Found found, Candidate candidate) {
        long common = found.proposition().stream()
                .filter(candidate.contentWords()::contains)
                .count();
        boolean needsMore = found.response().type() == ResponseKind.CONFIRMATION
                || found.response().type() == ResponseKind.NO_COMMENT;
        double least = needsMore ? SAME_MATTER : SAME;
        return ContentWords.share(found.proposition(), candidate.contentWords()) >= least
                && (common > 1 || (!needsMore && found.proposition().size() == 1));
    }

    /** The nearest sentence before in which somebody else claims something of the party; a denial needs no name. */
    private static List<Candidate> near(Found found, Map<Integer, List<Candidate>> bySentence) {
        boolean denial = found.response().type() == ResponseKind.DENIAL_SPECIFIC
                || found.response().type() == ResponseKind.DENIAL_GENERIC;
        for (int at = found.sentence() - 1; at >= 0 && at >= found.sentence() - PARTY_REACH; at--) {
            List<Candidate> there = bySentence.getOrDefault(at, List.of()).stream()
                    .filter(candidate -> isAnswerable(found, candidate)
                            && !candidate.isUnsourced()
                            && isContestable(candidate.chains().get(0).origin())
                            && (denial || found.party().stream().anyMatch(candidate.contentWords()::contains)))
                    .toList();
            if (!there.isEmpty()) {
                return there;
            }
        }
        return List.of();
    }

    /** Whether a claim is of the kind that parties answer: not their own word, not a record. */
    private static boolean isContestable(Source origin) {
        return switch (origin.type().group()) {
            case ANONYMOUS, MEDIA, SOCIAL, NAMED -> true;
            case RECORD -> origin.type() == SourceType.LEGAL_PLEADING || origin.type() == SourceType.LEAKED_DOCUMENT;
            case OFFICIAL -> false;
            case NONE -> origin.type() == SourceType.UNATTRIBUTED_RUMOUR;
        };
    }

    private static List<Candidate> before(Found found, Map<Integer, List<Candidate>> bySentence) {
        for (int at = found.sentence() - 1; at >= 0 && at >= found.sentence() - 3; at--) {
            List<Candidate> there = bySentence.getOrDefault(at, List.of());
            List<Candidate> told = there.stream()
                    .filter(candidate ->
                            !candidate.isUnsourced() && candidate.kind().isScored())
                    .toList();
            if (!told.isEmpty()) {
                return told;
            }
        }
        return List.of();
    }

    /** The headline and lead as far as they rest on somebody, and what rests on the same origin. */
    private static List<Candidate> concerned(Found found, List<Candidate> candidates) {
        Optional<Candidate> main = candidates.stream()
                .filter(candidate -> candidate.sentence() < found.sentence()
                        && !candidate.isUnsourced()
                        && candidate.kind().isScored()
                        && !isBy(found, candidate))
                .findFirst();
        if (main.isEmpty()) {
            return List.of();
        }
        Source origin = main.get().chains().get(0).origin();
        return candidates.stream()
                .filter(candidate -> candidate.kind().isScored()
                        && candidate.sentence() < found.sentence()
                        && !candidate.isUnsourced()
                        && !isBy(found, candidate)
                        && candidate.chains().get(0).origin().number() == origin.number())
                .toList();
    }

    /** Whether the answering party is itself the origin of a claim. */
    private static boolean isBy(Found found, Candidate candidate) {
        return found.response()
                .by()
                .filter(by -> candidate.chains().stream()
                        .map(chain -> chain.origin().name())
                        .flatMap(Optional::stream)
                        .anyMatch(name -> by.contains(name) || name.contains(by)))
                .isPresent();
    }

    /** Whether a sentence without an attribution only tells how a party answers. */
    boolean isAnswer(TaggedSentence sentence) {
        List<String> lower = sentence.lowerWords();
        for (int at = 0; at < lower.size(); at++) {
            Optional<PhraseTable.Match<ResponseKind>> match =
                    Lexicon.english().responses().longestAt(lower, at);
            if (match.isPresent() && isAnswer(sentence, at, match.get())) {
                return match.get().value() != ResponseKind.CONFIRMATION;
            }
        }
        return false;
    }
}
