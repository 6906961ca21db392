package org.credibility.fetch.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.HttpDate;
import org.credibility.fetch.exchange.Request;

/**
 * Which answers may be kept, where, and for how long: RFC 9111, sections 3 and 4.2, for the cache of one user.
 *
 * @param maxAge the time after which every answer is asked for again; where a host says nothing of it, the time before
 *     which none is
 * @param lasting the statuses of answers that are worth keeping for another run
 */
record Freshness(Duration maxAge, Set<Integer> lasting) {
    /** Of pages: an error of today may be mended tomorrow. */
    static final Set<Integer> OF_PAGES = Set.of(200, 203, 301, 308);

    /** Of robots.txt: that there are no rules holds as long as rules do. RFC 9309, sections 2.3.1.3 and 2.4. */
    static final Set<Integer> OF_RULES = Set.of(200, 203, 301, 308, 400, 401, 403, 404, 405, 410, 451);

    /** Statuses whose answers are not asked for twice in a run. */
    private static final Set<Integer> KNOWN = Set.of(200, 203, 300, 301, 308, 404, 405, 410, 414, 451, 501);

    /** Headers that make a request one of its own. */
    private static final Set<String> PERSONAL =
            Set.of("cookie", "authorization", "range", "if-none-match", "if-modified-since");

    /** Returns whether a request may be answered from a cache, and its answer be kept. */
    static boolean isShared(Request request) {
        return request.headers().stream()
                .map(Header::name)
                .noneMatch(name -> PERSONAL.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns whether an answer may be kept for this run. */
    boolean mayBeRemembered(Answer answer) {
        return answer.cut() == Cut.NONE
                && (KNOWN.contains(answer.status()) || lasting.contains(answer.status()))
                && answer.header("Set-Cookie").isEmpty();
    }

    /** Returns whether an answer may be kept for other runs. */
    boolean mayBeStored(Answer answer) {
        return mayBeRemembered(answer)
                && lasting.contains(answer.status())
                && !Directives.of(answer).has("no-store")
                && !Directives.names(answer, "Vary").contains("*");
    }

    /** Returns whether a stored answer may be used without asking whether it still holds. */
    boolean isFresh(StoredAnswer stored, Instant now) {
        Duration resident = Duration.between(stored.at(), now);
        if (resident.isNegative() || Directives.of(stored.answer()).has("no-cache")) {
            return false;
        }
        return ageAtFirst(stored).plus(resident).compareTo(lifetime(stored)) < 0;
    }

    private Duration lifetime(StoredAnswer stored) {
        Duration said = Directives.of(stored.answer())
                .maxAge()
                .or(() -> untilExpiry(stored))
                .orElse(maxAge);
        return said.compareTo(maxAge) < 0 ? said : maxAge;
    }

    /** An {@code Expires} that is no date means that it is over. */
    private static Optional<Duration> untilExpiry(StoredAnswer stored) {
        return stored.answer().header("Expires").map(expires -> {
            Instant from = saidAt(stored).orElse(stored.at());
            return HttpDate.read(expires, stored.at())
                    .map(until -> Duration.between(from, until))
                    .orElse(Duration.ZERO);
        });
    }

    private static Duration ageAtFirst(StoredAnswer stored) {
        Duration said = stored.answer().header("Age").map(Directives::seconds).orElse(Duration.ZERO);
        Duration apparent =
                saidAt(stored).map(date -> Duration.between(date, stored.at())).orElse(Duration.ZERO);
        return said.compareTo(apparent) > 0 ? said : apparent.isNegative() ? Duration.ZERO : apparent;
    }

    private static Optional<Instant> saidAt(StoredAnswer stored) {
        return stored.answer().header("Date").flatMap(date -> HttpDate.read(date, stored.at()));
    }
}
