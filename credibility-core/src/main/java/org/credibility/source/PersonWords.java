package org.credibility.source;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its form whether a noun that no list holds is of a person: "baker", "pianist", "postwoman". */
final class PersonWords {
    private static final Pattern ENDING = Pattern.compile("(er|or|ist|man|men|woman|women|ian|ant|boy|girl|mate)s?$");
    private static final int SHORTEST = 5;
    private static final Set<String> WORDS = Set.of("man", "woman", "men", "women", "boy", "girl", "people", "person");

    private PersonWords() {}

    static boolean isPerson(String noun) {
        return WORDS.contains(noun)
                || (noun.length() >= SHORTEST && ENDING.matcher(noun).find());
    }
}
