package org.credibility.fetch.archive;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.ContentCoding;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Transport;

/**
 * A transport that answers with what was recorded, and never asks the network.
 *
 * <p>An address that was asked for several times answers in that order, and goes on with its last answer. Requests with a
 * cookie and without one are told apart: that is how a wall of cookies works. What was not recorded was not seen.
 *
 * <p>Safe for use by several threads.
 */
final class ReplayTransport implements Transport {
    private final Map<Question, Answers> recorded = new HashMap<>();
    private final Map<URI, Answers> byAddress = new HashMap<>();

    ReplayTransport(List<Exchange> exchanges) {
        for (Exchange exchange : exchanges) {
            recorded.computeIfAbsent(Question.of(exchange.request()), key -> new Answers())
                    .add(exchange);
            byAddress
                    .computeIfAbsent(exchange.request().address(), key -> new Answers())
                    .add(exchange);
        }
    }

    @Override
    public Exchange exchange(Request request, Allowance allowance) {
        Answers answers = recorded.get(Question.of(request));
        if (answers == null) {
            answers = byAddress.get(request.address());
        }
        if (answers == null) {
            Failure missing = new Failure(Outcome.CANCELLED, "not in the archive");
            return new Exchange(request, Instant.EPOCH, missing);
        }
        Exchange exchange = answers.next();
        return exchange.reply() instanceof Answer answer
                ? new Exchange(request, exchange.at(), within(allowance, answer))
                : new Exchange(request, exchange.at(), exchange.reply());
    }

    /** Returns the answer, cut where its body is longer than allowed: the run that recorded it may have allowed more. */
    private static Answer within(Allowance allowance, Answer answer) {
        ContentCoding coding = ContentCoding.of(answer).orElse(ContentCoding.IDENTITY);
        boolean fits = coding.size(answer.payload(), allowance.maxBytes()) <= allowance.maxBytes();
        return fits
                ? answer
                : new Answer(answer.protocol(), answer.status(), answer.headers(), answer.payload(), Cut.LENGTH);
    }

    /** What tells requests apart. */
    private record Question(URI address, boolean withCookie) {
        static Question of(Request request) {
            return new Question(
                    request.address(), request.headers().stream().anyMatch(header -> header.isNamed("Cookie")));
        }
    }

    /** The answers to one question. */
    private static final class Answers {
        private final List<Exchange> exchanges = new ArrayList<>();
        private int next;

        void add(Exchange exchange) {
            exchanges.add(exchange);
        }

        synchronized Exchange next() {
            Exchange exchange = exchanges.get(Math.min(next, exchanges.size() - 1));
            next++;
            return exchange;
        }
    }
}
