package org.credibility.fetch.host;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.HttpDate;
import org.credibility.fetch.exchange.Reply;

/** The time that a host asks to wait before the next request. RFC 9110, section 10.2.3. */
final class RetryAfter {
    /** The longest time that is kept, whatever a host asks for. */
    static final Duration MAX = Duration.ofHours(1);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,40}(\\.\\d{0,40})?");

    private RetryAfter() {}

    /** Returns the time from the answer on, cut to {@link #MAX}; empty where none is given or it cannot be read. */
    static Optional<Duration> of(Exchange exchange) {
        Reply reply = exchange.reply();
        return reply instanceof Answer answer
                ? answer.header("Retry-After").flatMap(value -> read(value.strip(), exchange.at()))
                : Optional.empty();
    }

    private static Optional<Duration> read(String value, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            BigDecimal seconds = new BigDecimal(value).min(BigDecimal.valueOf(MAX.toSeconds()));
            return Optional.of(Duration.ofMillis(seconds.movePointRight(3).longValue()));
        }
        return HttpDate.read(value, now)
                .map(at -> Duration.between(now, at))
                .map(left -> left.isNegative() ? Duration.ZERO : left.compareTo(MAX) > 0 ? MAX : left);
    }
}
