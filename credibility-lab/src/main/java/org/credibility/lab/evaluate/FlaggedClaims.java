package org.credibility.lab.evaluate;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.credibility.rule.Finding;
import org.credibility.rule.RuleCatalogue;
import org.credibility.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many of the flags that an annotator put on claims of golden articles the rules find at their claim. */
final class FlaggedClaims {
    /** The rules that answer to a flag; any of them will do. */
    private static final Map<String, List<String>> RULES = new TreeMap<>(Map.ofEntries(
            entry("ABSOLUTE", List.of("CR405")),
            entry("AGENTLESS_PASSIVE", List.of("CR107", "CR110")),
            entry("BUILT_ON_FALSE_PREMISE", List.of("CR404")),
            entry("HEDGE_DROPPED", List.of("CR401", "CR404")),
            entry("PLAUSIBILITY_IS_NOT_EVIDENCE", List.of("CR404")),
            entry("PREDICTION", List.of("CR403", "CR801")),
            entry("QUOTE_MISMATCH", List.of("CR505")),
            entry("QUOTE_WITHOUT_SPEAKER", List.of("CR110")),
            entry("SELF_CORROBORATION", List.of("CR205")),
            entry("SELF_REFERENCE", List.of("CR205")),
            entry("SINGLE_ORIGIN", List.of("CR103", "CR201", "CR301")),
            entry("TIME_SENSITIVE", List.of("CR802"))));

    private final CredibilityAnalyzer analyzer =
            CredibilityAnalyzer.builder().rules(RuleCatalogue.all()).build();
    private final Map<String, int[]> foundOf = new TreeMap<>();

    /** Adds the articles of a folder, one JSON object a file. */
    void addAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            JsonNode golden = JsonMapper.shared().readTree(Files.readString(file));
            if (golden.has("claims") && golden.has("text")) {
                add(golden);
            }
        }
    }

    private void add(JsonNode golden) {
        Article.Builder article = Article.ofPlainText(golden.get("text").asString()).toBuilder();
        if (golden.path("published").isString()) {
            article.published(LocalDate.parse(golden.get("published").asString()));
        }
        List<Finding> findings = analyzer.analyze(article.build()).findings();
        for (JsonNode claim : golden.get("claims")) {
            JsonNode span = claim.get("span");
            Span words = Span.of(span.get("start").asInt(), span.get("end").asInt());
            for (JsonNode flag : claim.path("flags")) {
                List<String> rules = RULES.getOrDefault(flag.asString(), List.of());
                if (!rules.isEmpty()) {
                    int[] count = foundOf.computeIfAbsent(flag.asString(), key -> new int[2]);
                    count[0] += findings.stream().anyMatch(finding -> answers(finding, rules, words)) ? 1 : 0;
                    count[1]++;
                }
            }
        }
    }

    private static boolean answers(Finding finding, List<String> rules, Span claim) {
        return rules.contains(finding.rule().id())
                && (finding.span().overlaps(claim)
                        || finding.related().stream()
                                .anyMatch(other -> other.span().overlaps(claim)));
    }

    /** Returns a line a flag, and one for all. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        foundOf.forEach((flag, count) -> lines.add(line(flag, count[0], count[1])));
        int found = foundOf.values().stream().mapToInt(count -> count[0]).sum();
        int all = foundOf.values().stream().mapToInt(count -> count[1]).sum();
        lines.add(line("all", found, all));
        return lines;
    }

    private static String line(String name, int found, int all) {
        return String.format(Locale.ROOT, "%-30s %3d of %3d found", name, found, all);
    }
}
