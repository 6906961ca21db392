package org.credibility.lab.breadth;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.report.ClaimAssessment;

/**
 * A passage with one of its claims and whom that claim rests on.
 *
 * @param id the type that it shows or nearly shows, "near" for the latter, a number
 * @param text the passage
 * @param claim the claim's words
 * @param chains the chains that are right, as types with " &lt;- " between them; "-" where the claim is not scored
 */
record Passage(String id, String text, String claim, List<String> chains) {
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final double LEAST_COMMON = 0.6;

    static Passage of(String row) {
        String[] cells = row.split("\t", -1);
        List<String> chains = Stream.concat(Stream.of(cells[3]), Stream.of(cells[5].split(" \\| ", -1)))
                .filter(chain -> !chain.isEmpty())
                .toList();
        return new Passage(cells[0], cells[1], cells[2], chains);
    }

    String type() {
        return id.substring(0, id.indexOf('-'));
    }

    boolean isNearMiss() {
        return id.contains("near");
    }

    /** Whether the claim rests on the right origin; of a near miss, whether it rests on another one than the type. */
    boolean comesOutRight() {
        Optional<String> chain = best(Credibility.analyze(Article.ofPlainText("Notes\n" + text))
                        .claims())
                .map(Passage::chain);
        if (chain.filter(chains::contains).isPresent()) {
            return true;
        }
        Optional<String> origin = chain.map(Passage::origin);
        return isNearMiss()
                ? origin.filter(type()::equals).isEmpty()
                : origin.filter(chains.stream().map(Passage::origin).toList()::contains)
                        .isPresent();
    }

    private static String chain(ClaimAssessment claim) {
        return claim.claim().kind().isScored()
                ? claim.claim().chains().get(0).hops().stream()
                        .map(hop -> hop.source().type().name())
                        .collect(Collectors.joining(" <- "))
                : "-";
    }

    private static String origin(String chain) {
        return chain.split(" <- ", -1)[0];
    }

    /** The claim that has the most words in common with the wanted one, if it has enough. */
    private Optional<ClaimAssessment> best(List<ClaimAssessment> claims) {
        Set<String> wanted = words(claim);
        Optional<ClaimAssessment> best = Optional.empty();
        double highest = 0;
        for (ClaimAssessment found : claims) {
            Set<String> own = words(found.text());
            Set<String> common = new HashSet<>(own);
            common.retainAll(wanted);
            double share = (double) common.size() / (own.size() + wanted.size() - common.size());
            if (common.size() >= LEAST_COMMON * Math.min(own.size(), wanted.size()) && share > highest) {
                highest = share;
                best = Optional.of(found);
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
