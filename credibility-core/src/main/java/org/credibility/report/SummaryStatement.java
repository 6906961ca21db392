package org.credibility.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/** Says in a sentence what the claims of an article rest on. */
final class SummaryStatement {
    private static final int MOST_ORIGINS = 3;

    private SummaryStatement() {}

    static String of(List<ClaimAssessment> scored) {
        if (scored.isEmpty()) {
            return "No claim that can be checked was found.";
        }
        Map<Integer, Source> origins = new LinkedHashMap<>();
        Map<Integer, Integer> claims = new LinkedHashMap<>();
        for (ClaimAssessment claim : scored) {
            Source origin = claim.claim().chains().get(0).origin();
            origins.putIfAbsent(origin.number(), origin);
            claims.merge(origin.number(), 1, Integer::sum);
        }
        List<Source> ranked = origins.values().stream()
                .sorted(Comparator.comparing((Source source) -> -claims.getOrDefault(source.number(), 0)))
                .toList();
        return "Of " + count(scored.size(), "claim") + " that can be checked, "
                + String.join(", ", parts(ranked, claims, scored.size())) + "." + relay(scored);
    }

    /** "3 rest on X", "2 on Y": the origins that most rests on, then the others, then the writer. */
    private static List<String> parts(List<Source> ranked, Map<Integer, Integer> claims, int all) {
        List<String> parts = new ArrayList<>();
        int named = 0;
        int author = 0;
        for (Source source : ranked) {
            int number = claims.getOrDefault(source.number(), 0);
            if (source.type() == SourceType.AUTHOR_ASSERTION) {
                author += number;
            } else if (parts.size() < MOST_ORIGINS) {
                parts.add(part(parts, number, describe(source)));
                named += number;
            }
        }
        if (all - author - named > 0) {
            parts.add(part(parts, all - author - named, "other sources"));
        }
        if (author > 0) {
            parts.add(part(parts, author, "nobody but the writer"));
        }
        return parts;
    }

    private static String part(List<String> before, int number, String whom) {
        String verb = number == 1 ? " rests on " : " rest on ";
        return number + (before.isEmpty() ? verb : " on ") + whom;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String describe(Source source) {
        boolean unnamed = source.anonymity() == Anonymity.ANONYMOUS;
        if (source.anonymity() == Anonymity.NONE && source.name().isEmpty()) {
            return "nobody in particular";
        }
        String name = source.name().orElse(source.type().name());
        return unnamed ? "an unnamed source (" + name + ")" : name;
    }

    private static String relay(List<ClaimAssessment> scored) {
        List<Chain> relayed = scored.stream()
                .map(claim -> claim.claim().chains().get(0))
                .filter(chain -> !chain.relays().isEmpty())
                .toList();
        if (relayed.isEmpty()) {
            return "";
        }
        boolean one = relayed.size() == 1;
        return " " + count(relayed.size(), "claim") + (one ? " reaches" : " reach") + " the reader second hand.";
    }
}
