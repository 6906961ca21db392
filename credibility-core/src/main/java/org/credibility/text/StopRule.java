package org.credibility.text;

import java.util.List;
import java.util.Set;
import org.credibility.text.Token.Kind;

/** Decides for each token of a paragraph, in order, whether a sentence ends with it. */
final class StopRule {
    /** So many words of a name are read between a question in quotation marks and its {@code said}. */
    private static final int MAX_NAME_WORDS = 4;
    /** A lower-case word shorter than this may be an abbreviation that the list lacks, in UTF-16 code units. */
    private static final int MIN_FULL_WORD = 5;

    /** From here on the code points are pictures, which belong to what they comment on. */
    private static final int FIRST_EMOJI = 0x1F000;

    private static final Set<String> SAY = Words.of("""
            added asked asks demanded joked recalled replied said says told tweeted wondered wrote
            """);
    private static final Set<String> LOUD_NAMES = Words.of("Jeb Jeopardy Yahoo");
    private static final Set<String> TIME_CONTINUED = Words.of("""
            April Aug. August BST Beijing CDT CEST CET CST CT Central Dec. December E.D.T. E.S.T. E.T. EDT EST ET
            Eastern Feb. February Fri. Friday G.M.T. GMT Greenwich IST Jan. January July June London MDT MST MT March
            May Mon. Monday Moscow Mountain Nov. November Oct. October P.T. PDT PST PT Pacific Sat. Saturday Sept.
            September Sun. Sunday Thurs. Thursday Tokyo Tues. Tuesday UTC Washington Wed. Wednesday
            """);

    /** What a token may end a sentence with. */
    private enum Stop {
        NONE,
        FULL,
        LOUD,
        ELLIPSIS,
        ABBREVIATION
    }

    private final CharSequence text;
    private final List<Token> tokens;
    private int first;
    private int end;
    private boolean quoteOpen;
    private int lastOpener;

    StopRule(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Begins a paragraph: the tokens from {@code first} to before {@code end}. */
    void enter(int first, int end) {
        this.first = first;
        this.end = end;
        this.quoteOpen = false;
        this.lastOpener = -1;
    }

    /** Returns the index after the last token of the sentence if this token stops it, otherwise the token's own index. */
    int sentenceEnd(int begin, int token) {
        Stop stop = stop(token);
        if (stop == Stop.NONE) {
            noteQuote(token);
            return token;
        }
        int after = afterClosers(token + 1);
        if (after < end && !ends(begin, token, after, stop)) {
            return token;
        }
        for (int i = token; i < after; i++) {
            noteQuote(i);
        }
        return after;
    }

    private void noteQuote(int token) {
        boolean straight = isStraightQuote(token);
        quoteOpen ^= straight;
        if ((straight && quoteOpen) || Marks.opensQuote(firstOf(token))) {
            lastOpener = token;
        }
    }

    private Stop stop(int token) {
        Token candidate = tokens.get(token);
        if (candidate.kind() == Kind.WORD) {
            return text.charAt(candidate.end() - 1) == '.' ? Stop.ABBREVIATION : Stop.NONE;
        }
        if (candidate.kind() != Kind.PUNCTUATION) {
            return Stop.NONE;
        }
        return switch (text.charAt(candidate.begin())) {
            case '.' -> candidate.span().length() > 1 || isSpacedDot(token) ? Stop.ELLIPSIS : Stop.FULL;
            case '\u2026' -> Stop.ELLIPSIS;
            case '?', '!', '\u203D' -> Stop.LOUD;
            default -> Stop.NONE;
        };
    }

    /** Returns whether the dot is a later one of an ellipsis written with spaces. */
    private boolean isSpacedDot(int token) {
        return token > first
                && isSpaced(token)
                && tokens.get(token - 1).in(text).equals(".");
    }

    private boolean ends(int begin, int token, int after, Stop stop) {
        if (stop == Stop.ABBREVIATION) {
            return endsAfterAbbreviation(token, after);
        }
        if (isListLabel(begin, token)) {
            return false;
        }
        if (Character.isLowerCase(firstOf(after))) {
            boolean plain = stop == Stop.FULL && after == token + 1;
            return startsBrand(after) || (plain && isSpaced(after) && isFullWord(token - 1));
        }
        return !continues(after) && startsAfter(begin, token, after, stop);
    }

    private boolean startsAfter(int begin, int token, int after, Stop stop) {
        return switch (stop) {
            case ELLIPSIS -> isSpaced(after) && (followsStop(token) || startsSentence(after)) && !isWord(after, "I");
            case LOUD -> !isLoudName(token, after) && !isSaidQuestion(begin, token, after);
            default -> true;
        };
    }

    /** Returns whether a mark follows that carries the sentence on: a comma, another stop, a contracted part. */
    private boolean continues(int after) {
        int next = firstOf(after);
        if (tokens.get(after).kind() != Kind.PUNCTUATION) {
            return !isSpaced(after) && Characters.isApostrophe(next);
        }
        boolean dash = Characters.isDash(next) && !(after + 1 < end && Character.isUpperCase(firstOf(after + 1)));
        return dash || ",;:.?!/\u2026".indexOf(next) >= 0 || Marks.closesBracket(next);
    }

    private boolean endsAfterAbbreviation(int token, int after) {
        boolean quoted = Marks.opensQuote(firstOf(after)) || isStraightQuote(after);
        int word = quoted ? after + 1 : after;
        if (word >= end || !Character.isUpperCase(firstOf(word))) {
            return false;
        }
        return switch (kindOf(token)) {
            case TITLE, LINK, NUMBERED, INITIAL -> false;
            case REST -> true;
            case TIME -> !TIME_CONTINUED.contains(tokens.get(word).in(text));
            default -> startsSentence(word);
        };
    }

    private Abbreviations.Kind kindOf(int token) {
        String word = tokens.get(token).in(text);
        int part = 1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'));
        String stem = word.substring(part, word.length() - 1);
        return Abbreviations.kindOf(stem)
                .orElse(stem.length() == 1 ? Abbreviations.Kind.INITIAL : Abbreviations.Kind.LETTERS);
    }

    private boolean startsSentence(int token) {
        String word = tokens.get(token).in(text);
        return SentenceStarts.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    private boolean followsStop(int token) {
        return token > first && (stop(token - 1) == Stop.FULL || stop(token - 1) == Stop.LOUD);
    }

    private boolean isLoudName(int token, int after) {
        return token > first && LOUD_NAMES.contains(tokens.get(token - 1).in(text)) && !startsSentence(after);
    }

    /** Returns whether a name and {@code said} follow a question that stands in quotation marks from where the sentence begins. */
    private boolean isSaidQuestion(int begin, int token, int after) {
        boolean quoted = after > token + 1 && Marks.isQuote(firstOf(after - 1));
        if (!quoted || lastOpener > begin) {
            return false;
        }
        for (int i = after; i < Math.min(end, after + MAX_NAME_WORDS + 1); i++) {
            if (SAY.contains(tokens.get(i).in(text))) {
                return i > after;
            }
            if (!Character.isUpperCase(firstOf(i))) {
                return false;
            }
        }
        return false;
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
        if (Marks.closesBracket(c) || c == '\u201D' || c == '\u00BB' || Characters.isInvisible(c) || c >= FIRST_EMOJI) {
            return true;
        }
        if (isStraightQuote(token)) {
            return touchesNext(token) ? open && adjacent : open || adjacent || token + 1 == end;
        }
        return (c == '\u2019' || c == '\'' || c == '\u201C') && adjacent && !touchesNext(token);
    }

    private boolean touchesNext(int token) {
        return Characters.isWord(Characters.at(text, tokens.get(token).end()));
    }

    private boolean isStraightQuote(int token) {
        int c = firstOf(token);
        return c == '"' || (c == '\'' && isWord(token, "''"));
    }

    private boolean isSpaced(int token) {
        return token == 0 || tokens.get(token - 1).end() < tokens.get(token).begin();
    }

    /** Returns whether the paragraph begins with a number or a letter and this dot. */
    private boolean isListLabel(int begin, int token) {
        if (token != begin + 1 || begin != first || isSpaced(token)) {
            return false;
        }
        Token label = tokens.get(begin);
        return label.kind() == Kind.NUMBER || label.span().length() == 1;
    }

    /** Returns whether a name begins small but is no common word: {@code iPhone}. */
    private boolean startsBrand(int token) {
        Span span = tokens.get(token).span();
        return span.length() > 2 && Character.isUpperCase(text.charAt(span.begin() + 1));
    }

    private boolean isFullWord(int token) {
        return token >= first
                && tokens.get(token).span().length() >= MIN_FULL_WORD
                && tokens.get(token).in(text).codePoints().allMatch(Character::isLowerCase);
    }

    private boolean isWord(int token, String word) {
        return tokens.get(token).in(text).equals(word);
    }

    private int firstOf(int token) {
        return Characters.at(text, tokens.get(token).begin());
    }
}
