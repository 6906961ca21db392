package org.credibility.text;

import java.util.Optional;
import java.util.Set;
import org.credibility.text.Abbreviations.Kind;

/**
 * Finds where a word ends: which marks between letters join them, and which dots belong to an abbreviation.
 *
 * <p>A dot after letters is the hard case. It stays with the word if letters and dots alternate ({@code U.S.}), if the word is a known
 * abbreviation and its surroundings fit ({@code No.} before a figure), or if one capital stands before a name ({@code J. Smith}); between
 * lower-case letters it joins a name of the web ({@code gov.uk}); otherwise it is a stop, even without white space after it.
 */
final class WordScanner {
    /** So many code units are read past a dot to see what follows it. */
    private static final int MAX_LOOK_AHEAD = 16;

    /** After these words a single capital is a label, not the initial of a name. */
    private static final Set<String> LABELLED = Words.of("""
            and appendix block category class exhibit figure grade group hepatitis level option or phase plan point
            schedule section series team than tier type version vitamin
            """);

    private final String text;

    WordScanner(String text) {
        this.text = text;
    }

    /** Returns the end of the word that begins at the offset, contracted parts included. */
    int end(int begin) {
        int part = begin;
        int end = run(begin);
        while (end < text.length()) {
            char joint = text.charAt(end);
            int next = joint == '.' ? afterDot(begin, part, end) : afterJoint(joint, end);
            if (next == end) {
                break;
            }
            part = Characters.isHyphen(joint) || joint == '/' || joint == '&' ? end + 1 : part;
            end = next;
        }
        return end;
    }

    private int run(int begin) {
        int end = begin;
        while (end < text.length() && Characters.isWord(text.codePointAt(end))) {
            end = Characters.clusterEnd(text, end);
        }
        return end;
    }

    private int afterJoint(char joint, int end) {
        int before = Characters.before(text, end);
        int after = Characters.at(text, end + 1);
        if (joint == '+') {
            return Character.isLetter(before) ? plusEnd(end) : end;
        }
        if (!Characters.isWord(after) && !Characters.isExtender(after)) {
            return end;
        }
        return joins(joint, before, after, end) ? run(end + 1) : end;
    }

    private boolean joins(char joint, int before, int after, int end) {
        boolean figures = Characters.isDigit(before) && Characters.isDigit(after);
        if (Characters.isHyphen(joint)) {
            return Characters.isWord(after);
        }
        if (Characters.isApostrophe(joint)) {
            return Character.isLetter(after) && before != '.';
        }
        return switch (joint) {
            case ',' -> figures && isGroup(end + 1);
            case ':' -> figures;
            case '/' -> figures || (Character.isLetter(before) && Character.isLetter(after));
            case '&' -> (Character.isUpperCase(before) || before == '.') && Character.isUpperCase(after);
            case '_' -> Characters.isWord(after);
            default -> Characters.isInvisible(joint) && Characters.isWord(after);
        };
    }

    /** Returns the end of one or two plus signs that end a name. */
    private int plusEnd(int end) {
        int plus = end + 1;
        if (Characters.at(text, plus) == '+') {
            plus++;
        }
        int after = Characters.at(text, plus);
        return Characters.isWord(after) || after == '+' || Characters.isExtender(after) ? end : plus;
    }

    private boolean isGroup(int begin) {
        for (int i = begin; i < begin + 3; i++) {
            if (!Characters.isDigit(Characters.at(text, i))) {
                return false;
            }
        }
        return !Characters.isDigit(Characters.at(text, begin + 3));
    }

    private int afterDot(int begin, int part, int end) {
        int before = Characters.before(text, end);
        int after = Characters.at(text, end + 1);
        if (before == '.' || after == '.' || Characters.isExtender(after)) {
            return end;
        }
        if (Characters.isWord(after)) {
            return afterInnerDot(part, end, before, after);
        }
        return keepsDot(begin, part, end) ? end + 1 : end;
    }

    private int afterInnerDot(int part, int end, int before, int after) {
        if (Characters.isDigit(before)) {
            return Characters.isDigit(after) ? run(end + 1) : end;
        }
        int next = run(end + 1);
        boolean oneLetter = next == Characters.clusterEnd(text, end + 1) && Character.isLetter(after);
        if (oneLetter && (isLetters(part, end) || endsDegree(part, end, next))) {
            return next;
        }
        if (isKnown(part, end, after)) {
            return end + 1;
        }
        return Character.isLowerCase(after) || Characters.isDigit(after) ? next : end;
    }

    private boolean endsDegree(int part, int end, int next) {
        return end - part == 2 && Character.isUpperCase(text.charAt(end + 1)) && Characters.at(text, next) == '.';
    }

    private boolean isKnown(int part, int end, int after) {
        Kind kind = kindOf(part, end).orElse(Kind.STATE_OR_WORD);
        return kind == Kind.NUMBERED ? Characters.isDigit(after) : kind != Kind.STATE_OR_WORD;
    }

    private Optional<Kind> kindOf(int begin, int end) {
        return end - begin > Abbreviations.MAX_LENGTH
                ? Optional.empty()
                : Abbreviations.kindOf(text.substring(begin, end));
    }

    private boolean keepsDot(int begin, int part, int end) {
        if (isLetters(part, end)) {
            return end - part > 1 || joinsLetters(part, end) || isInitial(begin, end);
        }
        Optional<Kind> kind = kindOf(part, end);
        if (kind.isEmpty()) {
            return false;
        }
        return switch (kind.get()) {
            case NUMBERED -> Characters.isDigit(Characters.at(text, skipSpace(end + 1)));
            case STATE_OR_WORD -> part > begin || followsComma(begin);
            case REST ->
                !text.startsWith("al", part)
                        || end - part > 2
                        || previousWord(begin).equals("et");
            default -> true;
        };
    }

    /** Returns whether letters and dots alternate: {@code J}, {@code U.S}, {@code a.m}. */
    private boolean isLetters(int begin, int end) {
        if ((end - begin) % 2 == 0 || end - begin > Abbreviations.MAX_LENGTH) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if ((i - begin) % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return end - begin > 1 || Character.isUpperCase(text.charAt(begin));
    }

    /** Returns whether the letter stands in a row such as {@code S.&P.}. */
    private boolean joinsLetters(int part, int end) {
        return text.startsWith(".&", part - 2)
                || (text.startsWith(".&", end) && Character.isUpperCase(Characters.at(text, end + 2)));
    }

    private boolean isInitial(int begin, int end) {
        int next = skipSpace(end + 1);
        String previous = previousWord(begin);
        boolean afterName = Character.isUpperCase(Characters.at(previous, 0));
        if (afterName && (Marks.isQuote(Characters.at(text, next)) || Characters.at(text, next) == '(')) {
            next++;
        }
        if (!Character.isUpperCase(Characters.at(text, next)) || LABELLED.contains(previous)) {
            return false;
        }
        boolean initialNext = Characters.at(text, next + 1) == '.';
        if (text.charAt(begin) == 'I' && !initialNext) {
            return afterName || startsLine(begin);
        }
        return initialNext || !SentenceStarts.contains(word(next));
    }

    private boolean startsLine(int begin) {
        return begin == 0 || Characters.isLineEnd(text.charAt(begin - 1));
    }

    private boolean followsComma(int begin) {
        int before = begin - 1;
        while (before > begin - MAX_LOOK_AHEAD && before >= 0 && Characters.isSpace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && (text.charAt(before) == ',' || text.charAt(before) == '(');
    }

    private int skipSpace(int begin) {
        int offset = begin;
        while (offset - begin < MAX_LOOK_AHEAD
                && offset < text.length()
                && Characters.isSpace(text.charAt(offset))
                && !Characters.isLineEnd(text.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private String word(int begin) {
        int end = begin;
        while (end < text.length() && end - begin < MAX_LOOK_AHEAD && Characters.isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }

    private String previousWord(int begin) {
        int end = begin;
        while (end > 0 && begin - end < MAX_LOOK_AHEAD && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0 && end - first < MAX_LOOK_AHEAD && Characters.isWord(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, end);
    }
}
