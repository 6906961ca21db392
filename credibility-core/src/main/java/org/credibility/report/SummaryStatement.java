package org.credibility.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Source;

/** Says in a sentence what the claims of an article rest on. */
final class SummaryStatement {
    private static final int MOST_ORIGINS = 3;

    private SummaryStatement() {}

    static String of(List<ClaimAssessment> scored) {
        if (scored.isEmpty()) {
            return "No claim that can be checked was found.";
        }
        Map<Source, Integer> byOrigin = new LinkedHashMap<>();
        for (ClaimAssessment claim : scored) {
            byOrigin.merge(claim.claim().chains().get(0).origin(), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        int author = 0;
        List<Map.Entry<Source, Integer>> ranked = byOrigin.entrySet().stream()
                .sorted(Map.Entry.<Source, Integer>comparingByValue(Comparator.reverseOrder()))
                .toList();
        int named = 0;
        for (Map.Entry<Source, Integer> entry : ranked) {
            if (entry.getKey().anonymity() == Anonymity.NONE) {
                author += entry.getValue();
            } else if (parts.size() < MOST_ORIGINS) {
                parts.add(entry.getValue() + " on " + describe(entry.getKey()));
                named += entry.getValue();
            }
        }
        int others = scored.size() - author - named;
        if (others > 0) {
            parts.add(others + " on other sources");
        }
        if (author > 0) {
            parts.add(author + " on nobody but the writer");
        }
        return "Of " + count(scored.size(), "claim") + " that can be checked, " + rest(parts) + "." + relay(scored);
    }

    private static String rest(List<String> parts) {
        String first = parts.get(0);
        int number = Integer.parseInt(first.substring(0, first.indexOf(' ')));
        String verb = number == 1 ? " rests " : " rest ";
        parts.set(0, number + verb + first.substring(first.indexOf(' ') + 1));
        return String.join(", ", parts);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String describe(Source source) {
        boolean unnamed = source.anonymity() == Anonymity.ANONYMOUS;
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
