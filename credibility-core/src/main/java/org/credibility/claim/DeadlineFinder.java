package org.credibility.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Finds the time by which something is to happen and, where the article's date is known, the days it can mean. */
final class DeadlineFinder {
    private static final int HOURS = 24;
    private static final int MONTH_REACH = 7;
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> UNITS = List.of("day", "week", "month", "year", "hour", "fortnight");

    private final Optional<LocalDate> published;
    private final NamedTimes named;

    DeadlineFinder(Optional<LocalDate> published) {
        this.published = published;
        this.named = new NamedTimes(published);
    }

    /** Returns the first deadline of a clause about the future; empty where it sets none. */
    Optional<Deadline> find(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Deadline> deadline = span(words, at);
            if (deadline.isPresent()) {
                return deadline;
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> span(List<Word> words, int at) {
        return within(words, at)
                .or(() -> endOf(words, at))
                .or(() -> yearsEnd(words, at))
                .or(() -> date(words, at))
                .or(() -> named.at(words, at))
                .or(() -> relative(words, at))
                .or(() -> vague(words, at));
    }

    // ------------------------------------------------------------------ within six months, in a few weeks

    private Optional<Deadline> within(List<Word> words, int at) {
        if (!words.get(at).isOneOf("within", "in")) {
            return Optional.empty();
        }
        int unit = at + 1;
        while (unit < words.size() && unit - at < 6 && unit(words.get(unit)).isEmpty()) {
            if (!isAmount(words.get(unit))) {
                return Optional.empty();
            }
            unit++;
        }
        if (unit >= words.size() || unit == at + 1 || unit(words.get(unit)).isEmpty()) {
            return Optional.empty();
        }
        int end = unit + 1;
        Span span = words.get(at).span().cover(words.get(end - 1).span());
        ChronoUnit step = unit(words.get(unit)).orElseThrow();
        int amount = count(words.subList(at + 1, unit));
        boolean hours = words.get(unit).lower().startsWith("hour");
        boolean fortnight = words.get(unit).lower().startsWith("fortnight");
        int count = fortnight ? amount * 2 : hours ? Math.max(1, (amount + HOURS - 1) / HOURS) : amount;
        if (count == 0 && step == ChronoUnit.DAYS) {
            return Optional.of(
                    deadline(span, published.map(day -> day.plusDays(1)), published.map(day -> day.plusDays(7))));
        }
        if (count == 0) {
            return Optional.of(
                    deadline(span, published.map(day -> day.plus(2, step)), published.map(day -> day.plus(6, step))));
        }
        Optional<LocalDate> latest = published.map(day -> day.plus(count, step));
        return Optional.of(deadline(span, words.get(at).isOneOf("in") ? latest : published, latest));
    }

    private static boolean isAmount(Word word) {
        return word.is(WordClass.NUMERAL)
                || word.isOneOf(
                        "a", "the", "few", "next", "coming", "couple", "of", "several", "some", "an", "about",
                        "matter");
    }

    private static int count(List<Word> words) {
        for (Word word : words) {
            if (word.isOneOf("few", "several", "coming", "some", "matter")) {
                return 0;
            }
            int named = NUMBERS.indexOf(word.lower());
            if (named > 0) {
                return named;
            }
            if (word.isOneOf("couple")) {
                return 2;
            }
            boolean digits = word.lower().length() < 4
                    && word.lower().chars().allMatch(letter -> letter >= '0' && letter <= '9');
            if (digits) {
                return Integer.parseInt(word.lower());
            }
        }
        return 1;
    }

    private static Optional<ChronoUnit> unit(Word word) {
        String single = word.lower().endsWith("s")
                ? word.lower().substring(0, word.lower().length() - 1)
                : word.lower();
        return switch (UNITS.indexOf(single)) {
            case 0, 4 -> Optional.of(ChronoUnit.DAYS);
            case 1 -> Optional.of(ChronoUnit.WEEKS);
            case 2 -> Optional.of(ChronoUnit.MONTHS);
            case 3 -> Optional.of(ChronoUnit.YEARS);
            case 5 -> Optional.of(ChronoUnit.WEEKS);
            default -> Optional.empty();
        };
    }

    // ------------------------------------------------------------------ by the end of the week

    private Optional<Deadline> endOf(List<Word> words, int at) {
        if (!words.get(at).isOneOf("by", "before", "at", "until", "towards", "toward", "than")
                || at + 2 >= words.size()) {
            return Optional.empty();
        }
        for (int end = at + 1; end < Math.min(words.size(), at + 7); end++) {
            if (words.get(end).isOneOf("end")
                    && end + 1 < words.size()
                    && words.get(end + 1).isOneOf("of")) {
                return endOfUnit(words, at, end + 2);
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> endOfUnit(List<Word> words, int begin, int from) {
        for (int at = from; at < Math.min(words.size(), from + 3); at++) {
            Word word = words.get(at);
            Span span = words.get(begin).span().cover(word.span());
            if (word.isOneOf("week")) {
                return Optional.of(deadline(
                        span,
                        published,
                        published.map(day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))));
            }
            if (word.isOneOf("month")) {
                return Optional.of(
                        deadline(span, published, published.map(day -> day.with(TemporalAdjusters.lastDayOfMonth()))));
            }
            if (word.isOneOf("year")) {
                return Optional.of(deadline(span, published, published.map(DeadlineFinder::endOfYear)));
            }
            Optional<Deadline> month = TimeWords.month(word)
                    .map(number -> deadline(span, published, published.map(day -> endOfMonth(day, number))));
            if (month.isPresent()) {
                return month;
            }
            if (word.isOneOf(
                    "season", "summer", "winter", "spring", "autumn", "quarter", "term", "decade", "century")) {
                return Optional.of(deadline(span, published, Optional.empty()));
            }
            Optional<LocalDate> year = TimeWords.year(word).map(value -> LocalDate.of(value, 12, 31));
            if (year.isPresent()) {
                return Optional.of(deadline(span, published.filter(day -> !day.isAfter(year.get())), year));
            }
        }
        return Optional.empty();
    }

    private static LocalDate endOfMonth(LocalDate from, int month) {
        LocalDate end = YearMonth.of(from.getYear(), month).atEndOfMonth();
        return end.isBefore(from) ? YearMonth.of(from.getYear() + 1, month).atEndOfMonth() : end;
    }

    /** "By year's end", "by month's end". */
    private Optional<Deadline> yearsEnd(List<Word> words, int at) {
        if (at < 1
                || at + 2 >= words.size()
                || !words.get(at + 1).is(WordClass.POSSESSIVE)
                || !words.get(at + 2).isOneOf("end")) {
            return Optional.empty();
        }
        Span span = words.get(at - 1).span().cover(words.get(at + 2).span());
        return unit(words.get(at))
                .map(unit -> deadline(span, published, published.map(day -> endOf(day, words.get(at)))));
    }

    private static LocalDate endOfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), 12, 31);
    }

    // ------------------------------------------------------------------ on 1 May, by June

    private Optional<Deadline> date(List<Word> words, int at) {
        if (!isPreposition(words, at)) {
            return Optional.empty();
        }
        for (int month = at + 1; month < Math.min(words.size(), at + MONTH_REACH); month++) {
            Optional<Integer> number = TimeWords.month(words.get(month));
            if (number.isPresent() && isMonth(words, month)) {
                return Optional.of(month(words, at, month, number.get()));
            }
            if (!isBeforeMonth(words.get(month))) {
                break;
            }
        }
        Optional<Integer> year = at + 1 < words.size() ? TimeWords.year(words.get(at + 1)) : Optional.empty();
        return year.map(value -> deadline(
                words.get(at).span().cover(words.get(at + 1).span()),
                Optional.of(LocalDate.of(value, 1, 1)),
                Optional.of(LocalDate.of(value, 12, 31))));
    }

    private static boolean isPreposition(List<Word> words, int at) {
        return words.get(at)
                        .isOneOf(
                                "by",
                                "on",
                                "before",
                                "until",
                                "till",
                                "in",
                                "for",
                                "from",
                                "starting",
                                "beginning",
                                "after",
                                "around")
                || (words.get(at).isOneOf("than") && at > 0 && words.get(at - 1).isOneOf("later"));
    }

    /** A short form needs a day beside it: "Dec. 9", but not "by Jan". */
    private static boolean isMonth(List<Word> words, int month) {
        boolean named = words.get(month).is(WordClass.MONTH);
        boolean before = TimeWords.day(words.get(month - 1)).isPresent();
        boolean behind =
                month + 1 < words.size() && TimeWords.day(words.get(month + 1)).isPresent();
        return named || before || behind;
    }

    private static boolean isBeforeMonth(Word word) {
        return word.is(WordClass.NUMERAL)
                || word.is(WordClass.DETERMINER)
                || TimeWords.weekday(word).isPresent()
                || TimeWords.day(word).isPresent()
                || word.isOneOf(
                        "next", "early", "mid", "late", "of", ",", "-", "p.m.", "a.m.", "pm", "am", "on", "the",
                        "about");
    }

    private Deadline month(List<Word> words, int begin, int month, int number) {
        int last = month;
        Optional<Integer> day = month > begin + 1 ? TimeWords.day(words.get(month - 1)) : Optional.empty();
        if (day.isEmpty() && month + 1 < words.size()) {
            day = TimeWords.day(words.get(month + 1));
            last = day.isPresent() ? month + 1 : month;
        }
        Span span = words.get(begin).span().cover(words.get(last).span());
        if (published.isEmpty()) {
            return deadline(span, Optional.empty(), Optional.empty());
        }
        LocalDate from = published.get();
        YearMonth in = YearMonth.of(from.getYear(), number);
        YearMonth next = in.atEndOfMonth().isBefore(from) ? in.plusYears(1) : in;
        if (day.isPresent() && day.get() <= next.lengthOfMonth()) {
            LocalDate exact = next.atDay(day.get());
            boolean until = words.get(begin).isOneOf("by", "before", "until", "till", "than") && !exact.isBefore(from);
            return deadline(span, Optional.of(until ? from : exact), Optional.of(exact));
        }
        boolean by = words.get(begin).isOneOf("by", "before", "until", "till", "than");
        return by
                ? deadline(
                        span,
                        Optional.of(from).filter(date -> !date.isAfter(next.atDay(1))),
                        Optional.of(next.atDay(1)))
                : deadline(span, Optional.of(next.atDay(1)), Optional.of(next.atEndOfMonth()));
    }

    // ------------------------------------------------------------------ next week, this year, soon

    private Optional<Deadline> relative(List<Word> words, int at) {
        if (!words.get(at).isOneOf("next", "this", "later") || at + 1 >= words.size()) {
            return Optional.empty();
        }
        boolean later = words.get(at).isOneOf("later") && words.get(at + 1).isOneOf("this");
        int unit = later ? at + 2 : at + 1;
        if (unit >= words.size() || unit(words.get(unit)).isEmpty()) {
            return Optional.empty();
        }
        Span span = words.get(at).span().cover(words.get(unit).span());
        boolean next = words.get(at).isOneOf("next");
        return Optional.of(deadline(
                span,
                published.map(day -> next ? startOfNext(day, words.get(unit)) : day),
                published.map(day -> endOf(next ? startOfNext(day, words.get(unit)) : day, words.get(unit)))));
    }

    private static LocalDate startOfNext(LocalDate day, Word unit) {
        if (unit.isOneOf("week")) {
            return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
        if (unit.isOneOf("month")) {
            return day.with(TemporalAdjusters.firstDayOfNextMonth());
        }
        return unit.isOneOf("year") ? LocalDate.of(day.getYear() + 1, 1, 1) : day.plusDays(1);
    }

    private static LocalDate endOf(LocalDate day, Word unit) {
        if (unit.isOneOf("week")) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        if (unit.isOneOf("month")) {
            return day.with(TemporalAdjusters.lastDayOfMonth());
        }
        return unit.isOneOf("year") ? endOfYear(day) : day;
    }

    private Optional<Deadline> vague(List<Word> words, int at) {
        Word word = words.get(at);
        boolean soon = word.isOneOf("soon", "imminently", "shortly")
                && (at == 0 || !words.get(at - 1).isOneOf("as", "too"));
        boolean full = word.isOneOf("full-year");
        return soon || full ? Optional.of(deadline(word.span(), Optional.empty(), Optional.empty())) : Optional.empty();
    }

    private static Deadline deadline(Span span, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return new Deadline(span, earliest, latest);
    }
}
