package org.credibility.cli.render;

/** What became of one source of an article, the most urgent first. */
enum SourceVerdict {
    /** It says otherwise. */
    CONTRADICTS("contradicts"),
    /** It has the words that are quoted from it in another form. */
    QUOTE_DIFFERS("quote differs"),
    /** It is not there any more. */
    DEAD("dead link"),
    /** The text is there for paying readers. */
    PAYWALL("paywall"),
    /** Something else kept it from being seen. */
    NOT_SEEN("not seen"),
    /** It does not speak of what it is cited for. */
    SILENT("silent"),
    /** It speaks of the matter and leaves it open. */
    MENTIONS("mentions"),
    /** It says so, in the words of another page. */
    COPY("copy"),
    /** It says so. */
    SUPPORTS("supports"),
    /** No claim is its matter. */
    UNUSED("no claim");

    private final String words;

    SourceVerdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
