package org.credibility.rule;

/** The same words in two wordings, one of them quoted. */
final class QuoteAltered {
    static final Rule RULE = Rule.builder("CR505", "quote-altered", Severity.WARNING)
            .summary("A quotation stands in another wording elsewhere in the text.")
            .why("Never alter a quotation (AP, Reuters); two wordings of one quotation cannot both be " + "exact.")
            .fires("The council wants to hold back money, \"mainly as it concerns the harbour\", its letter "
                    + "says. Boats lay idle on Monday. The wish to hold back money \"especially as it concerns "
                    + "the harbour\" is new.")
            .nearMiss("The council wants to hold back money, \"mainly as it concerns the harbour\", its letter "
                    + "says. Boats lay idle on Monday. The wish to hold back money \"mainly as it concerns the "
                    + "harbour\" is new.")
            .fix("Check the words with the source and quote them alike.")
            .build();

    private QuoteAltered() {}
}
