package org.credibility.lab.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;

/** How many findings articles have, by rule and by severity. */
final class FindingCounts {
    private final Map<String, Integer> byRule = new TreeMap<>();
    private final Map<String, Integer> articlesByRule = new TreeMap<>();
    private final Map<Severity, List<Long>> bySeverity = new TreeMap<>();
    private int articles;

    void add(List<Finding> findings) {
        articles++;
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            bySeverity.computeIfAbsent(severity, key -> new ArrayList<>()).add(count);
        }
        findings.forEach(finding -> byRule.merge(name(finding), 1, Integer::sum));
        findings.stream()
                .map(FindingCounts::name)
                .distinct()
                .forEach(name -> articlesByRule.merge(name, 1, Integer::sum));
    }

    private static String name(Finding finding) {
        return finding.rule().id() + " " + finding.rule().name();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        byRule.forEach((name, count) -> lines.add(String.format(
                Locale.ROOT,
                "%-34s %5d findings, %.2f an article, in %d of %d",
                name,
                count,
                (double) count / articles,
                articlesByRule.get(name),
                articles)));
        bySeverity.forEach((severity, counts) -> lines.add(
                String.format(Locale.ROOT, "%-34s median %d, mean %.2f", severity, median(counts), mean(counts))));
        return lines;
    }

    private static long median(List<Long> counts) {
        return counts.stream().sorted().toList().get(counts.size() / 2);
    }

    private static double mean(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).average().orElse(0);
    }
}
