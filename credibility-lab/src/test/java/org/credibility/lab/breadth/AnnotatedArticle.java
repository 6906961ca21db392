package org.credibility.lab.breadth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.Credibility;
import org.credibility.claim.Claim;
import org.credibility.document.Article;
import org.credibility.report.ClaimAssessment;
import org.credibility.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented article with the claims that an annotator found in it.
 *
 * @param id its name
 * @param text its text
 * @param claims the annotated claims that get a score
 */
record AnnotatedArticle(String id, String text, List<Annotated> claims) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final double SAME = 0.5;

    /** A claim as annotated: where it stands, and the types that its origin may have. */
    record Annotated(Span span, Set<String> origins) {}

    /** How many of the annotated claims were found, and of how many of them the origin was told right. */
    record Reached(long found, long origins) {}

    private record Pair(Annotated annotated, Claim found, double share) {}

    static AnnotatedArticle read(Path file) throws IOException {
        JsonNode root = JSON.readTree(file.toFile());
        List<Annotated> claims = new ArrayList<>();
        for (JsonNode claim : root.get("claims")) {
            if (claim.get("scored").asBoolean()) {
                claims.add(annotated(claim));
            }
        }
        return new AnnotatedArticle(root.get("id").asString(), root.get("text").asString(), List.copyOf(claims));
    }

    private static Annotated annotated(JsonNode claim) {
        Set<String> origins = new HashSet<>();
        origins.add(claim.get("chain").path(0).path("type").asString());
        claim.path("accept")
                .path("chain")
                .forEach(chain -> origins.add(chain.path(0).asString()));
        int begin = claim.get("span").get("start").asInt();
        return new Annotated(Span.of(begin, claim.get("span").get("end").asInt()), Set.copyOf(origins));
    }

    /** What the analysis reaches: claims paired one to one, the most alike first, where half of their words are shared. */
    Reached reached() {
        List<Claim> told = Credibility.analyze(Article.ofPlainText(text)).claims().stream()
                .map(ClaimAssessment::claim)
                .filter(claim -> claim.kind().isScored())
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Annotated annotated : claims) {
            for (Claim claim : told) {
                double share = share(annotated.span(), claim.span());
                if (share >= SAME) {
                    pairs.add(new Pair(annotated, claim, share));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
        return count(pairs);
    }

    private static Reached count(List<Pair> pairs) {
        Set<Object> taken = new HashSet<>();
        long found = 0;
        long origins = 0;
        for (Pair pair : pairs) {
            if (!taken.contains(pair.annotated()) && !taken.contains(pair.found())) {
                taken.add(pair.annotated());
                taken.add(pair.found());
                found++;
                origins += isOfOrigin(pair) ? 1 : 0;
            }
        }
        return new Reached(found, origins);
    }

    private static boolean isOfOrigin(Pair pair) {
        return pair.found().chains().stream()
                .limit(1)
                .anyMatch(chain -> pair.annotated()
                        .origins()
                        .contains(chain.origin().type().name()));
    }

    private double share(Span one, Span other) {
        Set<Integer> words = words(one);
        Set<Integer> others = words(other);
        Set<Integer> common = new HashSet<>(words);
        common.retainAll(others);
        int all = words.size() + others.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private Set<Integer> words(Span span) {
        Set<Integer> begins = new HashSet<>();
        Matcher matcher = WORD.matcher(text).region(span.begin(), span.end());
        while (matcher.find()) {
            begins.add(matcher.start());
        }
        return begins;
    }
}
