package org.credibility.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.text.Span;

/** A claim that one unnamed source stands for and nobody else. */
final class SingleAnonymousSource implements Check {
    private static final int MOST_RELATED = 20;
    private static final Set<String> OFFICE = Set.of("aides", "advisers", "advisors", "staff", "staffers", "lawyers");

    static final Rule RULE = Rule.builder("CR103", "single-anonymous-source", Severity.WARNING)
            .summary("A claim rests on one independent origin, and that origin is not named.")
            .why("Unnamed sources are the weakest; a single one is for exceptional cases (Reuters). At "
                    + "least two first-hand sources where no name is given; an editor has to know who they are "
                    + "(New York Times, Washington Post).")
            .fires("Ardent Rail is to sell its depot at Combe, according to a person familiar with the " + "talks.")
            .nearMiss("Ardent Rail is to sell its depot at Combe, according to a person familiar with the "
                    + "talks. The mayor, Ann Moe, confirmed that Ardent Rail is to sell its depot at Combe.")
            .fix("Confirm the claim with a second independent source, or have the source named.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        Map<Integer, Observation> observations = new LinkedHashMap<>();
        for (Claim claim : reading.claims()) {
            alone(claim, reading)
                    .filter(source -> !Reading.isInherited(claim))
                    .ifPresent(
                            source -> observations.putIfAbsent(source.number(), observation(claim, source, reading)));
        }
        for (Claim claim : reading.claims()) {
            alone(claim, reading)
                    .ifPresent(source -> observations.computeIfPresent(
                            source.number(), (number, observation) -> withOther(observation, claim)));
        }
        return List.copyOf(observations.values());
    }

    /** The same with another claim that rests on the same source; an editor needs no more than some. */
    private static Observation withOther(Observation observation, Claim claim) {
        boolean same = observation.span().equals(claim.span());
        return same || observation.related().size() >= MOST_RELATED
                ? observation
                : observation.beside(claim.span(), "rests on the same source");
    }

    /** The one unnamed source that a claim rests on and nothing else. */
    private static Optional<Source> alone(Claim claim, Reading reading) {
        boolean counts = claim.kind().isScored() && claim.kind() != ClaimKind.QUOTE;
        List<Source> origins = Origins.of(claim);
        return counts && origins.size() == 1
                ? Optional.of(origins.get(0))
                        .filter(source -> isUnnamed(source, reading))
                        .filter(source -> !passedOn(claim) && !Unconfirmed.isBacked(claim, reading))
                : Optional.empty();
    }

    /** Several people who each say so are several; how many "sources" are, nobody knows. */
    private static boolean isUnnamed(Source source, Reading reading) {
        Policy policy = reading.dossier().policy();
        return Unnamed.isPerson(source, reading)
                && source.type() != SourceType.ANONYMOUS_WITNESS
                && !Unnamed.areAtLeast(policy.independentOrigins(), source)
                && !isOffice(source);
    }

    /** "The minister's aides", "the Moe campaign's staff": the office of somebody who is named, and speaks for it. */
    private static boolean isOffice(Source source) {
        String name = source.name().orElse("");
        String[] words = name.split(" ", -1);
        return words.length > 1
                && OFFICE.contains(words[words.length - 1].toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words[words.length - 2].codePointAt(0));
    }

    /** What another outlet has from somebody is a matter of CR206. */
    private static boolean passedOn(Claim claim) {
        return claim.chains().get(0).relays().stream()
                .anyMatch(hop -> hop.source().type() == SourceType.OTHER_OUTLET);
    }

    private static Observation observation(Claim claim, Source source, Reading reading) {
        Observation observation =
                Observation.of(claim.span(), message(source)).about(claim).about(source);
        Optional<Span> mention = Reading.mention(source, claim.span().end());
        boolean accuses = reading.accusations().stream()
                .anyMatch(accusation -> accusation.span().overlaps(claim.span()));
        Observation complete =
                mention.map(span -> observation.beside(span, "source")).orElse(observation);
        return accuses ? complete.as(Severity.ERROR) : complete;
    }

    private static String message(Source source) {
        return source.count().isPresent() || source.name().isEmpty()
                ? "Rests on one anonymous source. Add a second or name it."
                : Message.of(
                        "Rests on \"%s\" alone. Add a named source.",
                        source.name().get());
    }
}
