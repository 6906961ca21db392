package org.credibility.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceNoun;
import org.credibility.source.Anonymity;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;

/**
 * Tells people whom a text knows and does not name, such as "an official" and "people familiar with the talks", from crowds
 * ("critics", "most voters"), from officials who speak for their office and from what only looks like a source.
 */
final class Unnamed {
    private static final int LONGEST = 14;
    private static final Pattern PERSON =
            Pattern.compile("(?:ist|ian|man|woman|ee|iser|izer|ager|eer|yer|cher|orker|tor|niser|nizer)$");
    private static final Set<String> SPEAKERS = Set.of(
            "source",
            "sources",
            "insider",
            "insiders",
            "official",
            "officials",
            "aide",
            "aides",
            "adviser",
            "advisers",
            "advisor",
            "advisors",
            "diplomat",
            "diplomats",
            "executive",
            "executives",
            "employee",
            "employees",
            "staffer",
            "staffers",
            "operative",
            "operatives",
            "person",
            "people",
            "individual",
            "individuals",
            "associate",
            "associates",
            "confidant",
            "confidants");
    /** They speak by rulings or from a script: what they say is on record. */
    private static final Set<String> ON_RECORD = Set.of(
            "judge",
            "judges",
            "justice",
            "justices",
            "magistrate",
            "magistrates",
            "jury",
            "juror",
            "jurors",
            "narrator",
            "announcer",
            "moderator");

    private static final Pattern MANY = Pattern.compile("\\d[\\d,.].*|[01]");
    private static final Set<String> OPENERS = Set.of(
            "any",
            "every",
            "each",
            "in",
            "at",
            "on",
            "by",
            "with",
            "from",
            "for",
            "about",
            "during",
            "others",
            "some",
            "many",
            "most",
            "few",
            "all",
            "those",
            "everyone",
            "anyone",
            "everybody",
            "anybody",
            "even",
            "who",
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "you",
            "only",
            "more",
            "none",
            "nobody",
            "no",
            "to",
            "several",
            "other",
            "before",
            "after",
            "because",
            "while",
            "when",
            "if",
            "as",
            "although",
            "but",
            "and");
    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "several", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
    private static final Set<String> PLACING = Set.of("in", "of", "at", "from", "on", "across", "around", "near", ",");
    private static final Set<String> ENDS = Set.of(
            "who",
            "that",
            "which",
            "of",
            "at",
            "in",
            "with",
            "from",
            "for",
            "on",
            "to",
            "by",
            "inside",
            "within",
            "near",
            "familiar",
            "close",
            "briefed",
            "involved",
            "speaking",
            "knowledgeable",
            "privy",
            "directly",
            "said",
            "not");

    private Unnamed() {}

    /** Whether a source is a person, or persons, whom the text does not name and who speaks for no body. */
    static boolean isPerson(Source source, Reading reading) {
        return source.anonymity() == Anonymity.ANONYMOUS
                && source.type().group() == SourceGroup.ANONYMOUS
                && source.name().filter(name -> isPerson(words(name), source)).isPresent()
                && !Introduced.isNamed(source, reading);
    }

    /** Whether a source is known to be so many: "three officials", "witnesses and security sources". */
    static boolean areAtLeast(int asked, Source source) {
        boolean counted = source.count().isPresent() && source.count().getAsInt() >= asked;
        return counted
                || (asked <= 2
                        && source.name()
                                .filter(name -> areOfTwoKinds(words(name)))
                                .isPresent());
    }

    /** "Witnesses and security sources": not "a sales and marketing executive". */
    private static boolean areOfTwoKinds(List<String> words) {
        int and = words.indexOf("and");
        return and > 0
                && and + 1 < words.size()
                && words.get(and - 1).endsWith("s")
                && !List.of("a", "an", "one").contains(words.get(0))
                && (SPEAKERS.contains(words.get(and - 1)) || isOfPersons(words.get(and - 1)));
    }

    private static List<String> words(String name) {
        return List.of(
                name.toLowerCase(Locale.ROOT).replaceAll(",(?!\\d)", " ,").split("\\s+"));
    }

    private static boolean isPerson(List<String> words, Source source) {
        if (words.size() > LONGEST
                || isCrowd(words)
                || words.get(words.size() - 1).equals("who")
                || ON_RECORD.contains(head(words))) {
            return false;
        }
        String head = head(words);
        boolean one = source.count().isPresent() && source.count().getAsInt() <= 2;
        if (head.equals("officials")) {
            return NUMBERS.contains(words.get(0)) || source.accessDescribed() || source.reasonGiven();
        }
        if (head.equals("people") || head.equals("individuals")) {
            return one || source.accessDescribed() || source.reasonGiven() || isBesideThem(words, head);
        }
        return SPEAKERS.contains(head)
                || (one && isInsider(source, head) && !isOfThings(head))
                || ((one || source.reasonGiven()) && isOfPersons(head));
    }

    private static boolean isCrowd(List<String> words) {
        boolean sources = words.size() > 1 && SPEAKERS.contains(words.get(words.size() - 1));
        return (OPENERS.contains(words.get(0)) && !(sources && words.get(0).equals("several")))
                || MANY.matcher(words.get(0)).matches()
                || isLedByAnother(words);
    }

    /** "The nominee and his aides": somebody whom the text knows speaks with them. */
    private static boolean isLedByAnother(List<String> words) {
        int and = words.indexOf("and");
        return and > 0 && and + 1 < words.size() && OWNERS.contains(words.get(and + 1));
    }

    /** "People familiar with the talks", "people close to her": what follows is no place. */
    private static boolean isBesideThem(List<String> words, String head) {
        int behind = words.indexOf(head) + 1;
        return behind < words.size() && !PLACING.contains(words.get(behind));
    }

    private static String head(List<String> words) {
        int end = 1;
        while (end < words.size()
                && !ENDS.contains(words.get(end))
                && !words.get(end).equals(",")) {
            end++;
        }
        return words.get(end - 1);
    }

    /** An insider or official by its words, or a noun that is made for persons: "an archivist". */
    private static boolean isInsider(Source source, String head) {
        return source.type() == SourceType.ANONYMOUS_INSIDER
                || source.type() == SourceType.ANONYMOUS_OFFICIAL
                || (source.type() != SourceType.VAGUE_SOURCES
                        && PERSON.matcher(head).find());
    }

    private static boolean isOfThings(String noun) {
        return Lexicon.english()
                .sourceNouns()
                .longestAt(List.of(noun), 0)
                .filter(match -> isOfThings(match.value()))
                .isPresent();
    }

    private static boolean isOfPersons(String noun) {
        return Lexicon.english()
                .sourceNouns()
                .longestAt(List.of(noun), 0)
                .filter(match -> isOfPersons(match.value()))
                .isPresent();
    }

    private static boolean isOfThings(SourceNoun noun) {
        return switch (noun) {
            case RECORD,
                    FILING,
                    PLEADING,
                    LEAK,
                    STUDY,
                    PREPRINT,
                    MEASUREMENT,
                    STATEMENT,
                    PART,
                    FIGURES,
                    ACCOUNT,
                    OUTLET,
                    REFERENCE,
                    RUMOUR -> true;
            default -> false;
        };
    }

    private static boolean isOfPersons(SourceNoun noun) {
        return switch (noun) {
            case OFFICIAL, INSIDER, WITNESS, PARTICIPANT, EXPERT, THIRD_PARTY -> true;
            default -> false;
        };
    }
}
