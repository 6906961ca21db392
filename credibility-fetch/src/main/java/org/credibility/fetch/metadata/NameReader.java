package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NewsAgencies;

/**
 * Reads the names in a field or a line that tells authors: "By Ann Vale and Milo Estrin, staff writers" names two. What
 * people do, when, and for whom is no name.
 */
final class NameReader {
    private static final int MAX_LINE = 400;
    private static final int MAX_NAMES = 20;
    private static final int MAX_WORDS = 6;
    private static final int MAX_NAME = 70;

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:(?:written|posted|published|reported|reviewed|words?|story|text|article|analysis|report|opinion|guest post|"
                    + "medically reviewed|updated|created|authored|submitted|shared|contributed|edited|added|uploaded)\\s+)?(?:by|from)"
                    + "(?:\\s*:\\s*|\\s+)|(?:authors?|writers?|by|reporters?|byline|von|autor(?:in|a|e)?|par|di)\\s*:\\s*|by$)");

    private static final Pattern ADDRESSES = Pattern.compile("https?://\\S+|www\\.\\S+|\\S+@\\S+\\.\\S+|@\\w+");

    private static final Pattern BREAK = Pattern.compile(
            "\\s*[,;|•·\\n/+]\\s*|\\s+[–—-]\\s+|\\s*&\\s*|\\s+(?:and|und|et|with|via|y)\\s+|\\s+(?i:by)\\s+");

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private static final Pattern HONOURS = Pattern.compile(
            "(?i)^(?:dr|prof|mr|mrs|ms)\\.?\\s+|,?\\s+(?:m\\.?d|ph\\.?d|rdn?|mph|cfa|mba|msc|bsc|ldn|rn|esq)\\.?$");

    /** Words of no name, but of what people do, when, and of what a page says beside them. */
    private static final Set<String> NO_NAME = Set.of(
            "about",
            "ago",
            "am",
            "analyst",
            "anchor",
            "article",
            "articles",
            "author",
            "bio",
            "bureau",
            "categories",
            "category",
            "chief",
            "click",
            "columnist",
            "comment",
            "comments",
            "contributor",
            "contributors",
            "contributing",
            "copyright",
            "correspondent",
            "critic",
            "director",
            "editor",
            "editors",
            "email",
            "follow",
            "for",
            "freelance",
            "has",
            "expert",
            "founder",
            "head",
            "her",
            "his",
            "in",
            "is",
            "journalist",
            "last",
            "manager",
            "md",
            "minutes",
            "more",
            "on",
            "our",
            "phd",
            "photographer",
            "popularity",
            "officer",
            "pm",
            "posts",
            "posted",
            "producer",
            "profile",
            "published",
            "read",
            "reader",
            "region",
            "relevance",
            "reporter",
            "reviewer",
            "senior",
            "share",
            "specialist",
            "stories",
            "strategist",
            "the",
            "this",
            "to",
            "topic",
            "topics",
            "twitter",
            "updated",
            "was",
            "website",
            "writer",
            "writers",
            "your");

    /** Words that a post begins with, and that names hold as well. */
    private static final Set<String> POSTS = Set.of("assistant", "associate", "deputy", "special", "staff", "managing");

    private static final int MAX_PERSON = 4;

    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "anonymous",
            "author",
            "authors",
            "editor",
            "editorial",
            "guest",
            "na",
            "none",
            "null",
            "root",
            "staff",
            "undefined",
            "unknown",
            "user",
            "webmaster",
            "wordpress");

    private NameReader() {}

    /** Returns the names in a field that is meant to hold names, in whatever case they are written. */
    static List<String> field(String value) {
        List<String> names = new ArrayList<>();
        for (String part : parts(value)) {
            if (isName(part) && !names.contains(part)) {
                names.add(part);
            }
        }
        return names;
    }

    /** Returns the names in a line of the page, which may hold anything: they are written as names are. */
    static List<String> line(String value) {
        return field(value).stream().filter(NameReader::isWrittenAsName).toList();
    }

    /** Returns the names in words that are marked as a name: one word can be one. */
    static List<String> label(String value) {
        return field(value).stream()
                .filter(name -> isWrittenAsName(name)
                        || (name.indexOf(' ') < 0 && Character.isUpperCase(name.codePointAt(0)) && name.length() > 2))
                .toList();
    }

    /** Returns the names in a line that begins with "by": one word is a name where it is all that is said. */
    static List<String> signed(String line) {
        List<String> names = line(line);
        if (!names.isEmpty() || !isSigned(line)) {
            return names;
        }
        String only = LEAD.matcher(line).replaceFirst("").strip();
        int end = only.indexOf(',');
        return label(end < 0 ? only : only.substring(0, end)).stream()
                .filter(name -> name.equals(end < 0 ? only : only.substring(0, end)))
                .toList();
    }

    /** Returns whether a name is that of a person: its first word is a given name. */
    static boolean isOfPerson(String name) {
        String[] words = name.split(" +", -1);
        return words.length > 1 && words.length < 4 && Lexicon.english().isGivenName(words[0].toLowerCase(Locale.ROOT));
    }

    /** Returns whether a line begins as a byline does. */
    static boolean isSigned(String line) {
        return LEAD.matcher(line).find();
    }

    private static List<String> parts(String value) {
        String line = value.length() > MAX_LINE ? value.substring(0, MAX_LINE) : value;
        line = ADDRESSES.matcher(line).replaceAll(" ");
        line = ASIDE.matcher(line).replaceAll(" ");
        List<String> parts = new ArrayList<>();
        for (String part : BREAK.split(LEAD.matcher(line.strip()).replaceFirst(""), MAX_NAMES)) {
            String name = HONOURS.matcher(LEAD.matcher(part.strip()).replaceFirst(""))
                    .replaceAll("")
                    .strip();
            parts.add(withoutArticle(withoutPost(trimmed(name))));
        }
        return parts;
    }

    /** Returns the name of a person without what follows it on the same line: whom or as what that person works for. */
    private static String withoutPost(String name) {
        String[] words = name.split(" +", MAX_WORDS + 1);
        int end = 2;
        while (end < words.length && !beginsPost(words, end)) {
            end++;
        }
        String person = String.join(" ", List.of(words).subList(0, Math.min(end, words.length)));
        return end < words.length && end <= MAX_PERSON && isOfPerson(words[0] + " " + words[1]) ? person : name;
    }

    private static boolean beginsPost(String[] words, int at) {
        String rest = String.join(" ", List.of(words).subList(at, words.length));
        String word = Letters.words(words[at]);
        return POSTS.contains(word) || (NO_NAME.contains(word) && !word.equals("the")) || isAgency(rest);
    }

    private static boolean isAgency(String words) {
        return NewsAgencies.name(withoutArticle(words)).isPresent();
    }

    /** Agencies are written with their article or without. */
    private static String withoutArticle(String name) {
        String bare = name.startsWith("The ") ? name.substring(4) : name;
        return NewsAgencies.name(bare).isPresent() ? bare : name;
    }

    private static String trimmed(String name) {
        int begin = 0;
        int end = name.length();
        while (begin < end && !Character.isLetter(name.charAt(begin))) {
            begin++;
        }
        while (end > begin
                && !Character.isLetterOrDigit(name.charAt(end - 1))
                && name.charAt(end - 1) != '.'
                && name.charAt(end - 1) != '!') {
            end--;
        }
        return name.substring(begin, end);
    }

    private static boolean isName(String part) {
        if (NewsAgencies.name(part).isPresent()) {
            return true;
        }
        String[] words = Letters.words(part).split(" ", -1);
        if (part.length() < 2 || part.length() > MAX_NAME || words.length > MAX_WORDS) {
            return false;
        }
        if (words.length == 1 && NOBODY.contains(words[0])) {
            return false;
        }
        for (String word : words) {
            if (NO_NAME.contains(word) || (DateReader.month(word) > 0 && words.length > 2)) {
                return false;
            }
        }
        return part.chars().filter(Character::isDigit).count() < 3;
    }

    /** Returns whether two words at least begin with a capital, or all are capitals. */
    private static boolean isWrittenAsName(String name) {
        String[] words = name.split(" +", -1);
        int capitals = 0;
        for (String word : words) {
            capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words.length > 1
                && capitals > 1
                && capitals * 2 > words.length
                && DateReader.words(name).isEmpty()
                && !name.toLowerCase(Locale.ROOT).contains("http");
    }
}
