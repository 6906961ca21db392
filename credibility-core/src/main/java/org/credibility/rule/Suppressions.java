package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.credibility.document.Article;
import org.credibility.document.Block;
import org.credibility.document.Mark;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * What the suppression comments of an article do to its findings.
 *
 * <p>A comment covers the findings of its rules that begin in its scope. What covers nothing, and what gives no reason, is a finding
 * itself: a suppression is an editor's decision on record. The time taken grows with the number of comments times that of findings.
 *
 * @param kept the findings that no comment covers, and those about the comments, in text order
 * @param covered the findings that a comment covers, in text order
 */
public record Suppressions(List<Finding> kept, List<Finding> covered) {
    private static final Comparator<Finding> TEXT_ORDER = Comparator.comparing(Finding::span)
            .thenComparing(finding -> finding.rule().id());

    /** Copies the lists. */
    public Suppressions {
        kept = List.copyOf(kept);
        covered = List.copyOf(covered);
    }

    /**
     * Returns what is left of findings.
     *
     * @param article the article
     * @param comments those of its comments that count
     * @param findings the findings, in any order
     * @param isChecked tells whether a rule was tried; whether a comment for one that was not is still needed, nobody knows
     */
    public static Suppressions apply(
            Article article, List<Mark> comments, List<Finding> findings, Predicate<Rule> isChecked) {
        requireNonNull(isChecked, "isChecked");
        List<Use> uses = comments.stream().map(Use::new).toList();
        List<Finding> kept = new ArrayList<>();
        List<Finding> covered = new ArrayList<>();
        for (Finding finding : findings) {
            long covering = uses.stream().filter(use -> use.covers(finding)).count();
            (covering > 0 ? covered : kept).add(finding);
        }
        kept.addAll(aboutComments(article, uses, isChecked));
        kept.sort(TEXT_ORDER);
        covered.sort(TEXT_ORDER);
        return new Suppressions(kept, covered);
    }

    private static List<Finding> aboutComments(Article article, List<Use> uses, Predicate<Rule> isChecked) {
        List<Finding> findings = new ArrayList<>();
        if (uses.stream().anyMatch(use -> use.isToBeTold(isChecked))) {
            Fingerprints fingerprints = new Fingerprints(TextStructure.of(article.text()));
            uses.forEach(use -> findings.addAll(use.findings(article, isChecked, fingerprints)));
        }
        return findings;
    }

    /** A comment and the rules that it has covered a finding of. */
    private static final class Use {
        private final Mark mark;
        private final Set<String> used = new TreeSet<>();
        private boolean isUsed;

        Use(Mark mark) {
            this.mark = mark;
        }

        boolean covers(Finding finding) {
            if (!mark.scope().contains(finding.span().begin())) {
                return false;
            }
            List<String> names =
                    mark.rules().stream().filter(rule -> names(rule, finding)).toList();
            used.addAll(names);
            boolean covers = mark.rules().isEmpty() || !names.isEmpty();
            isUsed |= covers;
            return covers;
        }

        private static boolean names(String rule, Finding finding) {
            return rule.equals(finding.rule().id())
                    || rule.equals(finding.rule().name());
        }

        boolean isToBeTold(Predicate<Rule> isChecked) {
            return mark.reason().isEmpty() || isUnused(isChecked);
        }

        private boolean isUnused(Predicate<Rule> isChecked) {
            return mark.rules().isEmpty() ? !isUsed : !unused(isChecked).isEmpty();
        }

        private List<String> unused(Predicate<Rule> isChecked) {
            return mark.rules().stream()
                    .filter(rule -> !used.contains(rule))
                    .filter(rule ->
                            RuleCatalogue.find(rule).map(isChecked::test).orElse(true))
                    .toList();
        }

        List<Finding> findings(Article article, Predicate<Rule> isChecked, Fingerprints fingerprints) {
            List<Finding> findings = new ArrayList<>();
            Span place = place(article);
            if (isUnused(isChecked)) {
                String message = Message.of("No finding of %s here. Remove the suppression.", named(unused(isChecked)));
                findings.add(finding(UnusedSuppression.RULE, message, place, fingerprints));
            }
            if (mark.reason().isEmpty()) {
                String message =
                        Message.of("Suppression of %s gives no reason. Add it behind --.", named(mark.rules()));
                findings.add(finding(SuppressionWithoutReason.RULE, message, place, fingerprints));
            }
            return findings;
        }

        private static String named(List<String> rules) {
            return rules.isEmpty() ? "any rule" : String.join(", ", rules);
        }

        private Finding finding(Rule rule, String message, Span place, Fingerprints fingerprints) {
            String fingerprint = fingerprints.next(rule, place, named(mark.rules()));
            return new Finding(rule, rule.severity(), message, Optional.empty(), place, List.of(), fingerprint);
        }

        /** The comment is no part of the text: the first block it covers stands for it. */
        private Span place(Article article) {
            return article.blocks().stream()
                    .map(Block::span)
                    .filter(block -> block.overlaps(mark.scope()))
                    .findFirst()
                    .map(block -> Span.of(
                            Math.max(block.begin(), mark.scope().begin()),
                            Math.min(block.end(), mark.scope().end())))
                    .orElse(mark.scope());
        }
    }
}
