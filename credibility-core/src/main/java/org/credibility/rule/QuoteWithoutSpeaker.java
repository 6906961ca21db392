package org.credibility.rule;

/** Words in quotation marks with which nobody is credited. */
final class QuoteWithoutSpeaker {
    static final Rule RULE = Rule.builder("CR110", "quote-without-speaker", Severity.NOTE)
            .summary("A quotation is not credited to anybody.")
            .why("A quotation is somebody's words: readers have to know whose (AP, Reuters).")
            .fires("The plan was dropped within a day. \"We will never again build on this side of the river "
                    + "and everybody here knows it.\" Work had not begun.")
            .nearMiss("The plan was dropped within a day. \"We will never again build on this side of the river "
                    + "and everybody here knows it,\" the mayor, Ann Moe, said. Work had not begun.")
            .fix("Say who said it, and where.")
            .build();

    private QuoteWithoutSpeaker() {}
}
