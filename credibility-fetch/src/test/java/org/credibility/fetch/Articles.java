package org.credibility.fetch;

/** Invented pages for tests. */
final class Articles {
    /** A sentence of the page. */
    static final String SENTENCE =
            "The harbour council said on Monday that the ferry line to the island would end in March, "
                    + "according to its chairwoman, Petra Lund.";

    /** A page that is an article. */
    static final String PAGE = page(SENTENCE);

    private Articles() {}

    static String page(String first) {
        return "<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry line to end in March</title></head>"
                + "<body><article><h1>Ferry line to end in March</h1><p>" + first + "</p>"
                + "<p>The operator had asked for more money twice, two members of the council said. Its last boat "
                + "carried nine passengers, and the ticket office on the pier has been shut since the autumn.</p>"
                + "<p>Islanders who work in the town will have to take the bus over the northern bridge, which takes "
                + "an hour longer in each direction. A petition has gathered four hundred names so far.</p>"
                + "</article></body></html>";
    }
}
