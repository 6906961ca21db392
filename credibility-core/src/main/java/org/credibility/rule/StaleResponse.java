package org.credibility.rule;

/** A line on a missing comment that may be out of date. */
final class StaleResponse {
    static final Rule RULE = Rule.builder("CR702", "stale-response", Severity.NOTE)
            .summary("\"Has not commented\" stands beside an answer of the same party, or in a text that is more"
                    + " than a day older than its update.")
            .why("A \"no comment\" is good for a day; look again before each update (Reuters).")
            .fires("Marlow Freight has not commented on the charge. Marlow Freight denied that it had bribed"
                    + " anybody.")
            .nearMiss("Marlow Freight denied that it had bribed anybody. The police have not commented on the "
                    + "charge.")
            .fix("Ask again, and bring the line up to date.")
            .build();

    private StaleResponse() {}
}
