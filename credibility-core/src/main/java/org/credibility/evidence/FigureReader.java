package org.credibility.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.text.Token;

/** Finds the numbers of a text, in figures and in words. Years are numbers of the unit "year", days of a month of the month. */
final class FigureReader {
    private static final int PERCENT = Features.mix(2, 1);
    private static final int LONGEST_NUMBER = 24;
    private static final double ROUND_FROM = 1000;
    private static final double HALF = 0.5;
    private static final int UNIT_REACH = 3;

    private final StanceText text;
    private final int begin;
    private final int end;
    private final List<Figure> figures = new ArrayList<>();

    private FigureReader(StanceText text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
    }

    /** Returns the numbers among the words from one index to another, itself not among them. */
    static List<Figure> read(StanceText text, int begin, int end) {
        FigureReader reader = new FigureReader(text, begin, end);
        int at = begin;
        while (at < end) {
            at = reader.readAt(at);
        }
        return reader.figures;
    }

    /** Reads the number that begins at a word; returns where to go on. */
    private int readAt(int begin) {
        OptionalDouble first = value(begin);
        if (first.isEmpty() && !isScaleAlone(begin)) {
            return begin + 1;
        }
        double value = first.orElse(isHalf(begin) ? HALF : 1);
        double step = first.isPresent() ? step(begin, value) : isHalf(begin) ? HALF : 1;
        int at = first.isPresent() ? begin + 1 : begin;
        if (first.isPresent()
                && at < end
                && text.lower[at].equals("-")
                && at + 1 < end
                && value(at + 1).isPresent()
                && value < 100
                && value % 10 == 0) {
            at++;
        }
        if (first.isPresent()
                && !text.figure[begin]
                && value >= 20
                && at < end
                && !text.figure[at]
                && value(at).isPresent()
                && value(at).getAsDouble() < 10) {
            value += value(at).getAsDouble();
            at++;
        }
        while (at < end && FigureWords.SCALES.containsKey(text.lower[at])) {
            double scale = FigureWords.SCALES.get(text.lower[at]);
            value *= scale;
            step *= scale;
            at++;
        }
        if (isDateOrTime(begin, at)) {
            return at;
        }
        add(begin, at, value, step);
        return at;
    }

    private boolean isHalf(int scale) {
        boolean half = scale > 0 && text.lower[scale - 1].equals("half");
        return half || (scale > 1 && text.lower[scale - 2].equals("half"));
    }

    private boolean isScaleAlone(int at) {
        return FigureWords.SCALES.containsKey(text.lower[at])
                && text.lower[at].length() > 3
                && at > 0
                && Set.of("a", "an", "half").contains(text.lower[at - 1]);
    }

    /** What is left of numbers such as 9/11, 10:30 and the 3rd is no amount. */
    private OptionalDouble value(int at) {
        String word = text.lower[at];
        if (!text.figure[at]) {
            return spelled(word);
        }
        return number(word);
    }

    /** "Seven" or "twenty-five". */
    private static OptionalDouble spelled(String word) {
        int hyphen = word.indexOf('-');
        Integer tens = FigureWords.SMALL.get(hyphen < 0 ? word : word.substring(0, hyphen));
        Integer ones = hyphen < 0 ? Integer.valueOf(0) : FigureWords.SMALL.get(word.substring(hyphen + 1));
        return tens == null || ones == null || word.equals("one")
                ? OptionalDouble.empty()
                : OptionalDouble.of(tens + ones);
    }

    private static OptionalDouble number(String word) {
        int digits = 0;
        while (digits < word.length() && (isDigit(word.charAt(digits)) || ".,".indexOf(word.charAt(digits)) >= 0)) {
            digits++;
        }
        String plain = word.substring(0, digits).replace(",", "");
        String ending = word.substring(digits);
        boolean known = ending.isEmpty() || FigureWords.ENDINGS.containsKey(ending);
        if (!known
                || plain.isEmpty()
                || plain.length() > LONGEST_NUMBER
                || plain.indexOf('.') != plain.lastIndexOf('.')) {
            return OptionalDouble.empty();
        }
        String parsed = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return parsed.isEmpty() || parsed.equals(".")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(parsed) * FigureWords.ENDINGS.getOrDefault(ending, 1d));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The last place that is given: noughts at the end of great whole numbers are taken for rounding. */
    private double step(int at, double value) {
        String word = text.lower[at];
        int point = word.indexOf('.');
        double step = 1;
        if (point >= 0) {
            for (int place = point + 1; place < word.length() && isDigit(word.charAt(place)); place++) {
                step /= 10;
            }
        }
        for (Map.Entry<String, Double> ending : FigureWords.ENDINGS.entrySet()) {
            if (text.figure[at]
                    && word.endsWith(ending.getKey())
                    && isDigit(word.charAt(word.length() - ending.getKey().length() - 1))) {
                return step * ending.getValue();
            }
        }
        while (value >= ROUND_FROM && point < 0 && value % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }

    private boolean isDateOrTime(int begin, int after) {
        boolean written =
                text.figure[begin] && text.lower[begin].chars().anyMatch(c -> c == ':' || c == '/' || c == '-');
        boolean clock = after < end
                && Set.of("a.m", "a.m.", "am", "p.m", "p.m.", "pm", "o'clock").contains(text.lower[after]);
        return written || clock;
    }

    private void add(int begin, int after, double value, double step) {
        Optional<Integer> month = month(begin, after);
        if (month.isPresent()) {
            figures.add(new Figure(begin, after, value, step, month.get(), Terms.NONE, Terms.NONE, Figure.Bound.EXACT));
        } else if (isYear(begin, after, value)) {
            figures.add(new Figure(begin, after, value, 1, Figure.YEAR, Terms.NONE, Terms.NONE, Figure.Bound.EXACT));
        } else {
            int unit = unit(begin, after);
            int second = unit == PERCENT ? Terms.NONE : next(after, unit);
            figures.add(new Figure(begin, after, value, step, unit, second, measure(begin), bound(begin)));
        }
    }

    /** The word of matter shortly before a number; a name there makes the number a part of the name. */
    private int measure(int number) {
        for (int at = number - 1; at >= Math.max(begin, number - UNIT_REACH); at--) {
            if (text.content[at]) {
                return text.capital[at] || text.figure[at] ? Terms.NONE : text.term[at];
            }
        }
        return Terms.NONE;
    }

    private Optional<Integer> month(int begin, int after) {
        if (after - begin != 1 || text.lower[begin].length() > 2) {
            return Optional.empty();
        }
        for (int at : new int[] {begin - 1, after}) {
            if (at >= 0
                    && at < end
                    && FigureWords.MONTHS.contains(text.lower[at])
                    && (text.capital[at] || !FigureWords.VERBS.contains(text.lower[at]))) {
                return Optional.of(
                        Features.mix(3, text.lower[at].substring(0, 3).hashCode()));
            }
        }
        return Optional.empty();
    }

    private boolean isYear(int begin, int after, double value) {
        return after - begin == 1
                && text.lower[begin].length() == 4
                && value >= 1800
                && value <= 2199
                && text.figure[begin]
                && (begin == 0 || !FigureWords.CURRENCIES.containsKey(text.lower[begin - 1]))
                && (isYearByWordBefore(begin)
                        || after >= end
                        || !text.content[after]
                        || FigureWords.MONTHS.contains(text.lower[after]));
    }

    private boolean isYearByWordBefore(int begin) {
        return begin > 0 && FigureWords.BEFORE_YEARS.contains(text.lower[begin - 1]);
    }

    private int unit(int begin, int after) {
        String currency = begin > 0 ? FigureWords.CURRENCIES.get(text.lower[begin - 1]) : null;
        if (currency != null) {
            return named(currency);
        }
        for (int at = after; at < Math.min(end, after + UNIT_REACH); at++) {
            if (Set.of("%", "percent", "percentage").contains(text.lower[at])
                    || (text.lower[at].equals("per") && at + 1 < end && text.lower[at + 1].startsWith("cent"))) {
                return PERCENT;
            }
            if (text.content[at]) {
                return text.term[at];
            }
        }
        return Terms.NONE;
    }

    private static int named(String currency) {
        return Terms.english().of(Lexicon.english().entry(currency));
    }

    private int next(int after, int unit) {
        for (int at = after; at + 1 < Math.min(end, after + UNIT_REACH); at++) {
            if (text.content[at] && text.term[at] == unit && text.content[at + 1]) {
                return text.term[at + 1];
            }
        }
        return Terms.NONE;
    }

    private Figure.Bound bound(int begin) {
        for (int at = begin - 1; at >= Math.max(0, begin - 3); at--) {
            String word = text.lower[at];
            if (word.equals("than") && at > 0) {
                return Set.of("more", "greater", "higher", "larger").contains(text.lower[at - 1])
                        ? Figure.Bound.MORE
                        : Figure.Bound.LESS;
            }
            if (word.equals("to") && at > 0 && text.lower[at - 1].equals("up")) {
                return Figure.Bound.LESS;
            }
            if (FigureWords.ABOUT.contains(word)) {
                return Figure.Bound.ABOUT;
            }
            if (FigureWords.MORE.contains(word)) {
                return Figure.Bound.MORE;
            }
            if (FigureWords.LESS.contains(word)) {
                return Figure.Bound.LESS;
            }
            if (text.structure.tokens().get(at).kind() == Token.Kind.WORD && text.content[at]) {
                return Figure.Bound.EXACT;
            }
        }
        return Figure.Bound.EXACT;
    }
}
