package org.credibility.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.text.Span;

/** Compares names of outlets: "The Tarn Gazette" and "Tarn Gazette" are one. */
final class OutletNames {
    private static final String ARTICLE = "the ";
    private static final int LONGEST = 6;
    private static final int FEWEST_INITIALS = 2;
    private static final int SHORTEST_BEGIN = 3;
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:TV|Radio|News|Media|Press)$|^[A-Z]-|-language|-Americans?$|(?:outlets|newspapers|media|sites|channels|websites|papers|networks)$");
    private static final Pattern INITIALS = Pattern.compile("\\b[A-Z]{2,}\\b");

    private static final Pattern DOMAIN = Pattern.compile("\\.\\p{L}{2,}");

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

    /** Whether two names are of one outlet: the same, or one is short for the other ("Wash Post", "TVN"). */
    static boolean isSame(String one, String other) {
        return letters(one).equals(letters(other)) || isShort(one, other) || isShort(other, one);
    }

    /** Whether an outlet calls itself so: by its name or, with "The" before it, by the last word of it. */
    static boolean isOwn(String publisher, String name) {
        String last = publisher.substring(publisher.lastIndexOf(' ') + 1);
        return isSame(publisher, name) || name.equalsIgnoreCase(ARTICLE + last);
    }

    private static boolean isShort(String name, String full) {
        List<String> words = words(full);
        List<String> begins = words(name);
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return (words.size() >= FEWEST_INITIALS && initials.equals(letters(name)))
                || (words.size() == begins.size()
                        && words.size() > 1
                        && IntStream.range(0, words.size())
                                .allMatch(at -> begins.get(at).length() >= SHORTEST_BEGIN
                                        && words.get(at).startsWith(begins.get(at))));
    }

    private static List<String> words(String name) {
        return Stream.of(withoutArticle(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
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
                || DOMAIN.matcher(name).find()
                || INITIALS.matcher(name).find()
                || Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(word -> Lexicon.english()
                                .nameWord(word)
                                .filter(kind -> kind == NameWord.OUTLET)
                                .isPresent());
    }
}
