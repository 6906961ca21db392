package org.credibility.claim;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.claim.Answer.Shape;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;

/**
 * Finds all that was told where an answer points: "the memo", "either document", "the thread", "the Comet piece".
 *
 * <p>It is all that rests on the source that goes by that noun in the text or, where none does, on the nearest source of
 * a type that the noun is used of.
 */
final class ToldThere {
    /** So many mentions of a source are looked at for what it goes by. */
    private static final int MENTIONS = 20;

    private static final Pattern BEHIND_HEAD =
            Pattern.compile("[,(]| (?:in|of|by|from|with|on|at|for|to|who|whom|whose|which|that) ");
    /** "The post" is no word for the Harbour Post. */
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\S*");

    private static final Set<SourceType> LEAKED = EnumSet.of(SourceType.LEAKED_DOCUMENT);
    private static final Map<Set<String>, Set<SourceType>> TYPES = Map.of(
            ContentWords.ofParty(
                    "document memo memorandum email letter transcript message footage video note slide paper"
                            + " contents material presentation dossier spreadsheet roadmap draft"),
            EnumSet.of(SourceType.LEAKED_DOCUMENT),
            ContentWords.ofParty("thread tweet post blog"),
            EnumSet.of(SourceType.RESEARCHER_POST, SourceType.LEAKER_ACCOUNT, SourceType.SOCIAL_POST),
            ContentWords.ofParty("piece article broadcast coverage column podcast"),
            EnumSet.of(SourceType.OTHER_OUTLET),
            ContentWords.ofParty("study manuscript analysis research"),
            EnumSet.of(SourceType.PEER_REVIEWED, SourceType.PREPRINT));

    private final Told told;
    private final Answer answer;
    private final Contest contest;

    ToldThere(Told told, Answer answer, Contest contest) {
        this.told = told;
        this.answer = answer;
        this.contest = contest;
    }

    /** Returns what was told there before the answer; empty where it points at nothing of the kind. */
    List<Candidate> find() {
        Set<String> nouns = answer.aim().named();
        boolean points = answer.aim().shape() == Shape.POINTER || answer.aim().shape() == Shape.GENERAL;
        Set<Integer> there = nouns.isEmpty() || !points ? Set.of() : sources(nouns);
        return there.isEmpty()
                ? List.of()
                : told.before(answer)
                        .filter(claim -> Told.sources(List.of(claim)).stream().anyMatch(there::contains))
                        .toList();
    }

    private Set<Integer> sources(Set<String> nouns) {
        Set<SourceType> types = types(nouns);
        if (types.contains(SourceType.LEAKED_DOCUMENT)) {
            Set<Integer> leaked = told.before(answer)
                    .flatMap(claim -> ofTypes(claim, LEAKED).stream())
                    .collect(toSet());
            if (!leaked.isEmpty()) {
                return leaked;
            }
        }
        List<Candidate> nearest = told.nearest(
                answer,
                Integer.MAX_VALUE,
                claim -> !contest.isBy(claim) && !named(claim, nouns).isEmpty());
        if (!nearest.isEmpty()) {
            return nearest.stream()
                    .flatMap(claim -> named(claim, nouns).stream())
                    .collect(toSet());
        }
        Optional<Candidate> first = told.before(answer)
                .filter(claim -> !ofTypes(claim, types).isEmpty())
                .findFirst();
        return first.map(claim -> ofTypes(claim, types)).orElse(Set.of());
    }

    private static Set<SourceType> types(Set<String> nouns) {
        Set<SourceType> types = EnumSet.noneOf(SourceType.class);
        TYPES.forEach((words, of) -> {
            if (words.stream().anyMatch(nouns::contains)) {
                types.addAll(of);
            }
        });
        return types;
    }

    /** The sources of a claim that go by one of the nouns. */
    private Set<Integer> named(Candidate claim, Set<String> nouns) {
        Set<Integer> numbers = new HashSet<>();
        claim.chains()
                .forEach(chain -> chain.hops().forEach(hop -> {
                    if (isNamed(hop.source(), nouns)) {
                        numbers.add(hop.source().number());
                    }
                }));
        return numbers;
    }

    private boolean isNamed(Source source, Set<String> nouns) {
        return source.type().group() != SourceGroup.ANONYMOUS
                && source.type() != SourceType.CORPORATE_FILING
                && source.mentions().stream()
                        .limit(MENTIONS)
                        .map(mention -> NAME.matcher(BEHIND_HEAD.split(told.words(mention), 2)[0])
                                .replaceAll(" "))
                        .map(ContentWords::ofSpeaker)
                        .anyMatch(words -> nouns.stream().anyMatch(words::contains));
    }

    private static Set<Integer> ofTypes(Candidate claim, Set<SourceType> types) {
        return claim.chains().stream()
                .flatMap(chain -> chain.hops().stream())
                .filter(hop -> types.contains(hop.source().type()))
                .map(hop -> hop.source().number())
                .collect(toSet());
    }
}
