package org.credibility.text;

import java.util.Set;

/** The words that, with a capital, begin a sentence rather than continue a name. */
final class SentenceStarts {
    private static final Set<String> WORDS = Words.of("""
            A About According After Again All Also Although Among An And Another Any Are As Asked At Because Before
            Both But By Can Could Despite Did Do Does During Each Earlier Either Even Every Few For From Had Has Have
            He Her Here His How However I If In Indeed Instead Is It Its Just Later Like Many Maybe Meanwhile More
            Moreover Most Mr Mrs Ms Much My Neither Nevertheless Nobody None Nor Not Nothing Now Of On Once One Only
            Or Others Our Over Perhaps Rather She Should Since So Some Still Such Than That The Their Then There
            Therefore These They This Those Though Through Thus To Today Under Unlike Until Was We Were What When
            Where Whether Which While Who Why Will With Within Without Would Yes Yesterday Yet You Your
            """);

    private SentenceStarts() {}

    /** Returns whether the word, written with a capital, begins a sentence. */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
