package org.credibility.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.text.Span;

/** Compares names of outlets: "The Tarn Gazette" and "Tarn Gazette" are one. */
final class OutletNames {
    private static final String ARTICLE = "the ";
    private static final int LONGEST = 6;
    private static final Pattern NO_NAME = Pattern.compile(
            "^[A-Z]-|-language|-Americans?$|(?:outlets|newspapers|media|sites|channels|websites|papers|networks)$");
    private static final Pattern INITIALS = Pattern.compile("\\b[A-Z]{2,}\\b");

    private OutletNames() {}

    static String withoutArticle(String name) {
        boolean article = name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
        return article ? name.substring(ARTICLE.length()) : name;
    }

    /** Whether some words of a text hold a name as whole words: "Sunday" does not name the Sun. */
    static boolean isNamedIn(String name, String text, Span words) {
        String looked = words.in(text);
        for (int at = looked.indexOf(name); at >= 0 && !name.isEmpty(); at = looked.indexOf(name, at + 1)) {
            int begin = words.begin() + at;
            if (isEdge(text, begin) && isEdge(text, begin + name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** The letters alone: "usa-today" is "USA TODAY". */
    private static String letters(String name) {
        return withoutArticle(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static boolean isSame(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** Whether words can be the name of an outlet: a few words, the first of them a name. */
    static boolean canBeName(String name) {
        return Character.isUpperCase(name.codePointAt(0))
                && name.split("\\s+").length <= LONGEST
                && !name.contains("(")
                && !NO_NAME.matcher(name).find();
    }

    /** Whether a name is one of an outlet by its looks: "CNN", "Coast Times", "coast.example", "The Sun". */
    static boolean isOfOutlet(String name) {
        return name.startsWith("The ")
                || name.indexOf('.') > 0
                || INITIALS.matcher(name).find()
                || Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(word -> Lexicon.english()
                                .nameWord(word)
                                .filter(kind -> kind == NameWord.OUTLET)
                                .isPresent());
    }
}
