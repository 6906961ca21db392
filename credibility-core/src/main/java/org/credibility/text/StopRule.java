package org.credibility.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides for each token of a paragraph, in order, whether a sentence ends with it. */
final class StopRule {
    /** So many words of a name are read between a question in quotation marks and its {@code said}. */
    private static final int MAX_NAME_WORDS = 4;
    /** A lower-case word shorter than this may be an abbreviation that the list lacks, in UTF-16 code units. */
    private static final int MIN_FULL_WORD = 5;

    private static final Set<String> SAY = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "added",
            "wrote",
            "told",
            "replied",
            "tweeted",
            "recalled",
            "wondered",
            "demanded",
            "joked");
    private static final Set<String> TIME_CONTINUED = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Mon.",
            "Tues.",
            "Wed.",
            "Thurs.",
            "Fri.",
            "Sat.",
            "Sun.",
            "Jan.",
            "Feb.",
            "Aug.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.",
            "Eastern",
            "Central",
            "Pacific",
            "Mountain",
            "Greenwich",
            "Moscow",
            "London",
            "Beijing",
            "Tokyo",
            "Washington",
            "ET",
            "EST",
            "EDT",
            "CT",
            "CST",
            "CDT",
            "MT",
            "MST",
            "MDT",
            "PT",
            "PST",
            "PDT",
            "GMT",
            "BST",
            "UTC",
            "CET",
            "CEST",
            "IST",
            "Eastern-time",
            "E.T.",
            "P.T.",
            "E.S.T.",
            "E.D.T.",
            "G.M.T.");

    private final CharSequence text;
    private final List<Token> tokens;
    private int first;
    private int end;
    private boolean quoteOpen;

    StopRule(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Begins a paragraph: the tokens from {@code first} to before {@code end}. */
    void enter(int first, int end) {
        this.first = first;
        this.end = end;
        this.quoteOpen = false;
    }

    /** Returns the index after the last token of the sentence if this token stops it, otherwise the token's own index. */
    int sentenceEnd(int begin, int token) {
        String stop = stop(token);
        if (stop.isEmpty()) {
            quoteOpen ^= isStraightQuote(token);
            return token;
        }
        int after = afterClosers(token + 1);
        boolean ends = after >= end || ends(begin, token, after, stop);
        for (int i = token; ends && i < after; i++) {
            quoteOpen ^= isStraightQuote(i);
        }
        return ends ? after : token;
    }

    /** Returns the stop that a token is or, as an abbreviation, ends with; otherwise nothing. */
    private String stop(int token) {
        Token candidate = tokens.get(token);
        char last = text.charAt(candidate.end() - 1);
        if (candidate.kind() == Token.Kind.PUNCTUATION) {
            char start = text.charAt(candidate.begin());
            boolean stops = start == '.' || start == '?' || start == '!' || start == '\u2026' || start == '\u203D';
            return stops ? candidate.span().length() > 1 && start == '.' ? "\u2026" : String.valueOf(start) : "";
        }
        return candidate.kind() == Token.Kind.WORD && last == '.' ? "abbreviation" : "";
    }

    private boolean ends(int begin, int token, int after, String stop) {
        if (stop.equals("abbreviation")) {
            return endsAfterAbbreviation(token, after);
        }
        if (isListNumber(begin, token)) {
            return false;
        }
        int next = firstOf(after);
        if (Character.isLowerCase(next)) {
            return startsBrand(after) || (stop.equals(".") && after == token + 1 && isFullWord(token - 1));
        }
        if (continues(after, next)) {
            return false;
        }
        boolean quoted = after > token + 1;
        return switch (stop) {
            case "\u2026" -> isSpaced(after) && !isPronounI(after);
            case "." -> true;
            default -> !(quoted && Marks.isQuote(firstOf(begin)) && saysAfterName(after));
        };
    }

    /** Returns whether a mark follows that carries the sentence on: a comma, another stop, a contracted part. */
    private boolean continues(int after, int next) {
        Token token = tokens.get(after);
        boolean adjacent = !isSpaced(after);
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return ",;:.?!/".indexOf(next) >= 0
                    || (Characters.isDash(next) && !startsAfterDash(after))
                    || Marks.closesBracket(next);
        }
        return adjacent && Characters.isApostrophe(next);
    }

    private boolean startsAfterDash(int dash) {
        return dash + 1 < end && Character.isUpperCase(firstOf(dash + 1));
    }

    private boolean endsAfterAbbreviation(int token, int after) {
        Abbreviations.Kind kind = kindOf(token);
        int next = firstOf(after);
        int word = Marks.opensQuote(next) || next == '"' ? after + 1 : after;
        if (word >= end || !Character.isUpperCase(firstOf(word))) {
            return false;
        }
        String following = tokens.get(word).in(text);
        return switch (kind) {
            case TITLE, LINK, NUMBERED, INITIAL -> false;
            case REST -> true;
            case TIME -> !TIME_CONTINUED.contains(following);
            default -> startsSentence(following);
        };
    }

    private static boolean startsSentence(String word) {
        return SentenceStarts.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    private Abbreviations.Kind kindOf(int token) {
        String word = tokens.get(token).in(text);
        String stem = word.substring(0, word.length() - 1);
        String part = stem.substring(1 + Math.max(stem.lastIndexOf('-'), stem.lastIndexOf('/')));
        Optional<Abbreviations.Kind> known = Abbreviations.kindOf(part);
        return known.orElse(part.length() == 1 ? Abbreviations.Kind.INITIAL : Abbreviations.Kind.LETTERS);
    }

    /** Returns the index after the marks that close what the stop stands in. */
    private int afterClosers(int from) {
        int token = from;
        boolean open = quoteOpen;
        while (token < end && isCloser(token, open)) {
            open ^= isStraightQuote(token);
            token++;
        }
        return token;
    }

    private boolean isCloser(int token, boolean open) {
        int c = firstOf(token);
        boolean adjacent = !isSpaced(token);
        if (Marks.closesBracket(c) || c == '\u201D' || c == '\u00BB' || Characters.isInvisible(c)) {
            return true;
        }
        boolean alone = tokens.get(token).span().length() == 1;
        if (c == '"') {
            return open && (adjacent || !touchesNext(token));
        }
        return alone && (c == '\u2019' || c == '\'') && adjacent && !touchesNext(token);
    }

    private boolean touchesNext(int token) {
        int offset = tokens.get(token).end();
        return offset < text.length() && Characters.isWord(Characters.at(text, offset));
    }

    private boolean isStraightQuote(int token) {
        return firstOf(token) == '"';
    }

    private boolean isSpaced(int token) {
        return token == 0 || tokens.get(token - 1).end() < tokens.get(token).begin();
    }

    private boolean isListNumber(int begin, int token) {
        return token == begin + 1
                && begin == first
                && token + 1 < end
                && tokens.get(begin).kind() == Token.Kind.NUMBER
                && !isSpaced(token);
    }

    /** Returns whether a name begins small but is no common word: {@code iPhone}. */
    private boolean startsBrand(int token) {
        Span span = tokens.get(token).span();
        return span.length() > 2 && Character.isUpperCase(text.charAt(span.begin() + 1));
    }

    private boolean isFullWord(int token) {
        if (token < first || tokens.get(token).span().length() < MIN_FULL_WORD) {
            return false;
        }
        return tokens.get(token).in(text).codePoints().allMatch(Character::isLowerCase);
    }

    private boolean isPronounI(int token) {
        Span span = tokens.get(token).span();
        return span.length() == 1 && text.charAt(span.begin()) == 'I';
    }

    private boolean saysAfterName(int from) {
        for (int i = from; i < Math.min(end, from + MAX_NAME_WORDS + 1); i++) {
            if (SAY.contains(tokens.get(i).in(text))) {
                return i > from;
            }
            if (!Character.isUpperCase(firstOf(i))) {
                return false;
            }
        }
        return false;
    }

    private int firstOf(int token) {
        return Characters.at(text, tokens.get(token).begin());
    }
}
