package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.evidence.QuotationCheck;
import org.credibility.text.Span;

/** A quotation that the linked page does not hold. */
final class QuoteNotInSource implements Check {
    private static final int SHORTEST = 4;

    static final Rule RULE = Rule.builder("CR501", "quote-not-in-source", Severity.ERROR)
            .basis(Rule.Basis.SOURCES)
            .summary("Words in quotation marks are not found in the linked page.")
            .why("Quotation marks promise the exact words (AP, Reuters): never alter a quotation.")
            .fires(
                    "\"The yard will be sold to the highest bidder before the end of May,\" the owner, Ann Moe,"
                            + " said.",
                    "The owner, Ann Moe, talked to reporters on Monday. She said that talks had begun with "
                            + "several firms and that nothing was settled yet.")
            .nearMiss(
                    "\"The yard will be sold to the highest bidder before the end of May,\" the owner, Ann Moe,"
                            + " said.",
                    "The owner, Ann Moe, talked to reporters. \"The yard will be sold to the highest bidder "
                            + "before the end of May,\" she said.")
            .fix("Quote the exact words, or drop the quotation marks.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<Span> told = new HashSet<>();
        for (LinkedPage page : LinkedPage.in(reading)) {
            for (Claim claim : page.claims(reading)) {
                page.evidence(claim, reading).stream()
                        .flatMap(evidence -> evidence.quotations().stream())
                        .filter(quotation ->
                                !quotation.isAlike() && quotation.words().split("\\s+").length >= SHORTEST)
                        .filter(quotation -> told.add(quotation.quotation()))
                        .forEach(quotation -> observations.add(observation(quotation, claim, page)));
            }
        }
        return observations;
    }

    private static Observation observation(QuotationCheck quotation, Claim claim, LinkedPage page) {
        Observation observation = Observation.of(quotation.quotation(), message(quotation))
                .about(claim)
                .about(page.address())
                .beside(page.link().anchor(), "link");
        return page.isWhole() ? observation : observation.as(Severity.NOTE);
    }

    private static String message(QuotationCheck quotation) {
        String alike = String.format(Locale.ROOT, "%.2f", quotation.similarity());
        return quotation
                .closest()
                .map(closest ->
                        Message.of("Quote not found in linked page. Closest: \"%s\" (" + alike + ").", closest.text()))
                .orElse("Quote not found in linked page. Quote the exact words.");
    }
}
