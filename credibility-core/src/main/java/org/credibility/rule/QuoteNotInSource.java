package org.credibility.rule;

/** A quotation that the linked page does not hold. */
final class QuoteNotInSource {
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

    private QuoteNotInSource() {}
}
