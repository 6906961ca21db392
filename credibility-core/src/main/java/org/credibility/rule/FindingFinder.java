package org.credibility.rule;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Holds articles against rules. Never changes and is safe for use by several threads. */
public final class FindingFinder {
    private static final Comparator<Seen> IN_TEXT_ORDER = Comparator.comparing(
                    (Seen seen) -> seen.observation().span().begin())
            .thenComparing(seen -> seen.rule().id())
            .thenComparing(seen -> seen.observation().span().end())
            .thenComparing(seen -> seen.observation().message());

    private final List<Check> checks;

    /**
     * Makes a finder of what some rules find.
     *
     * @param rules the rules; one that is about suppressions finds nothing here
     */
    public FindingFinder(List<Rule> rules) {
        Set<String> ids = rules.stream().map(Rule::id).collect(toSet());
        checks = RuleCatalogue.checks().stream()
                .filter(check -> ids.contains(check.rule().id()))
                .toList();
    }

    /** Returns what the rules find, ordered by where it begins, then by rule. */
    public List<Finding> find(Dossier dossier) {
        Reading reading = new Reading(dossier);
        List<Seen> seen = new ArrayList<>();
        for (Check check : checks) {
            check.observe(reading).forEach(observation -> seen.add(new Seen(check.rule(), observation)));
        }
        seen.sort(IN_TEXT_ORDER);
        Fingerprints fingerprints = new Fingerprints(dossier.text().structure());
        return seen.stream().map(each -> each.finding(fingerprints)).toList();
    }

    /** What a rule sees. */
    private record Seen(Rule rule, Observation observation) {
        Finding finding(Fingerprints fingerprints) {
            return new Finding(
                    rule,
                    observation.severity().orElse(rule.severity()),
                    observation.message(),
                    observation.claim(),
                    observation.span(),
                    observation.related(),
                    fingerprints.next(rule, observation.span(), observation.source()));
        }
    }
}
