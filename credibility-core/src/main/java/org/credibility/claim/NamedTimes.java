package org.credibility.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Finds times that go by a name: weekdays, seasons, feasts, tomorrow, quarters and the seasons of a sport. */
final class NamedTimes {
    private static final int SEASON_MONTHS = 3;
    private static final int REACH = 4;

    private final Optional<LocalDate> published;

    NamedTimes(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Returns the named time that begins at a word. */
    Optional<Deadline> at(List<Word> words, int at) {
        if (words.get(at).isOneOf("tomorrow", "tonight")) {
            int days = words.get(at).isOneOf("tomorrow") ? 1 : 0;
            return Optional.of(deadline(
                    words.get(at).span(),
                    published.map(day -> day.plusDays(days)),
                    published.map(day -> day.plusDays(days))));
        }
        if (!opens(words.get(at))) {
            return Optional.empty();
        }
        for (int name = at + 1; name < Math.min(words.size(), at + REACH); name++) {
            Optional<Deadline> found = named(words, at, name);
            if (found.isPresent() || !isBetween(words.get(name))) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Word word) {
        return word.isOneOf(
                "on",
                "by",
                "before",
                "until",
                "till",
                "from",
                "in",
                "over",
                "during",
                "after",
                "for",
                "next",
                "this",
                "than",
                "starting",
                "beginning");
    }

    private static boolean isBetween(Word word) {
        return word.isOneOf(
                "the",
                "next",
                "this",
                "coming",
                "early",
                "late",
                "following",
                "new",
                "first",
                "second",
                "third",
                "fourth",
                "of",
                "end",
                "later");
    }

    private Optional<Deadline> named(List<Word> words, int at, int name) {
        Word word = words.get(name);
        Span span = words.get(at).span().cover(word.span());
        boolean next = name > at
                && (words.get(name - 1).isOneOf("next") || words.get(at).isOneOf("next"));
        boolean until = words.get(at).isOneOf("by", "before", "until", "till", "than");
        Optional<DayOfWeek> weekday = TimeWords.weekday(word);
        if (weekday.isPresent()) {
            Optional<LocalDate> day = published.map(from -> from.with(TemporalAdjusters.nextOrSame(weekday.get())));
            return Optional.of(deadline(span, until ? published : day, day));
        }
        if (TimeWords.isFeast(word)) {
            Optional<LocalDate> day = published.flatMap(from -> TimeWords.feast(word, from));
            return Optional.of(deadline(span, until ? published : day, day));
        }
        boolean determined = name > at + 1 || words.get(at).isOneOf("next", "this");
        Optional<Integer> season = TimeWords.season(word).filter(month -> determined || !word.isOneOf("fall"));
        if (season.isPresent() && !words.get(at).isOneOf("on", "for")) {
            return Optional.of(season(span, season.get(), until, next));
        }
        boolean unresolved = determined
                && word.isOneOf(
                        "season", "term", "semester", "quarter", "half", "window", "session", "tournament", "weekend");
        return unresolved
                        && (next
                                || words.get(name - 1)
                                        .isOneOf("new", "coming", "this", "first", "second", "third", "fourth", "the"))
                        && !words.get(at).isOneOf("on", "for", "during", "over", "after")
                ? Optional.of(deadline(span, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** "By the autumn" means its first day, "in the spring" the whole of the next one to come. */
    private Deadline season(Span span, int month, boolean until, boolean next) {
        if (published.isEmpty()) {
            return deadline(span, Optional.empty(), Optional.empty());
        }
        LocalDate from = published.get();
        LocalDate first = YearMonth.of(from.getYear(), month).atDay(1);
        LocalDate last = first.plusMonths(SEASON_MONTHS).minusDays(1);
        boolean past = last.isBefore(from) || (until && first.isBefore(from));
        LocalDate begin = past || (next && first.getYear() == from.getYear() && !first.isAfter(from))
                ? first.plusYears(1)
                : first;
        return until
                ? deadline(span, published, Optional.of(begin))
                : deadline(
                        span,
                        Optional.of(begin.isBefore(from) ? from : begin),
                        Optional.of(begin.plusMonths(SEASON_MONTHS).minusDays(1)));
    }

    private static Deadline deadline(Span span, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return new Deadline(span, earliest, latest);
    }
}
