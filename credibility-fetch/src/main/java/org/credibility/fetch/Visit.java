package org.credibility.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.memento.Memento;
import org.credibility.fetch.page.MetaRefresh;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.robots.RobotsDecision;
import org.credibility.fetch.transport.RefusedException;
import org.credibility.fetch.transport.Trail;
import org.credibility.fetch.transport.WebAddress;

/**
 * One attempt to see what stands at an address: robots.txt, request, redirects, page, all within one deadline.
 *
 * <p>For use by one thread.
 */
final class Visit {
    /** From this status on, an answer is no page. */
    private static final int NO_PAGE = 300;

    private final Workshop workshop;
    private final URI address;
    private final WebAddress start;
    private final Deadline deadline;
    private final Trail trail;
    private final Interest interest;
    private final long begin = System.nanoTime();
    private RobotsVerdict robots = RobotsVerdict.NOT_ASKED;
    private Optional<URI> answered = Optional.empty();
    private Optional<Instant> retrievedAt = Optional.empty();

    /**
     * Creates the attempt.
     *
     * @param interest what is wanted besides the result
     */
    Visit(Workshop workshop, URI address, WebAddress start, Deadline deadline, Interest interest) {
        this.workshop = workshop;
        this.address = address;
        this.start = start;
        this.deadline = deadline;
        this.interest = interest;
        trail = new Trail(start, workshop.identity(), workshop.redirects());
    }

    /** Returns what became of it, at the deadline at the latest. */
    FetchResult run() {
        FetchResult result = workshop.failures().of(address).orElseGet(this::attempt);
        return result instanceof FetchResult.Unseen unseen ? unseen.withCopy(copy(unseen)) : result;
    }

    /** What goes wrong with an archive takes nothing from what is known of the page. */
    private Optional<Memento> copy(FetchResult.Unseen result) {
        try {
            return workshop.copies().find(result, interest.at(), deadline);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private FetchResult attempt() {
        try {
            return follow();
        } catch (RefusedException e) {
            return failed(e.failure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(new Failure(Outcome.CANCELLED, ""));
        } catch (ExecutionException e) {
            return failed(new Failure(Outcome.INTERNAL_ERROR, String.valueOf(e.getCause())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(new Failure(Outcome.INTERNAL_ERROR, e.toString()));
        }
    }

    private FetchResult follow() throws RefusedException, ExecutionException, InterruptedException {
        Optional<FetchResult> result = Optional.empty();
        while (result.isEmpty()) {
            askRobots();
            result = ask();
        }
        return result.get();
    }

    private void askRobots() throws RefusedException, InterruptedException {
        RobotsDecision decision = workshop.robots().decide(trail.current(), deadline);
        if (decision instanceof RobotsDecision.Unreachable unreachable) {
            robots = RobotsVerdict.UNREACHABLE;
            throw new RefusedException(
                    deadline.isOver() ? new Failure(Outcome.TIMEOUT, "the time is over") : unreachable.failure());
        }
        if (decision instanceof RobotsDecision.Allowed allowed) {
            robots = RobotsVerdict.ALLOWED;
            workshop.carriage().keepGap(trail.current(), allowed.crawlDelay());
            return;
        }
        robots = RobotsVerdict.DENIED;
        throw new RefusedException(new Failure(Outcome.ROBOTS_DENIED, ""));
    }

    /** Asks for the current address, and returns what was found there; empty where it sends on to another. */
    private Optional<FetchResult> ask() throws RefusedException, ExecutionException, InterruptedException {
        try (Room.Place place = workshop.room().place()) {
            Exchange exchange = workshop.carriage()
                    .pages()
                    .exchange(
                            trail.request(),
                            new Allowance(deadline, workshop.limits().maxBytes(), place));
            if (exchange.reply() instanceof Failure failure) {
                throw new RefusedException(failure);
            }
            Answer answer = (Answer) exchange.reply();
            answered = Optional.of(trail.current().toUri());
            retrievedAt = Optional.of(exchange.at());
            trail.keepCookies(answer);
            return read(answer);
        }
    }

    private Optional<FetchResult> read(Answer answer)
            throws RefusedException, ExecutionException, InterruptedException {
        Optional<String> link = Trail.redirect(answer);
        if (link.isPresent()) {
            trail.follow(link.get());
            return Optional.empty();
        }
        Reading reading = Reading.of(answer, start.toUri(), trail.current().toUri(), workshop, deadline);
        Optional<URI> refresh = refresh(answer, reading.page());
        if (refresh.isPresent()) {
            trail.follow(refresh.get().toString());
            return Optional.empty();
        }
        return Optional.of(arrived(reading));
    }

    /** Where an error sends its reader, the page asked for is not. */
    private Optional<URI> refresh(Answer answer, Page page) {
        Optional<URI> header = answer.header("Refresh")
                .flatMap(content -> MetaRefresh.target(trail.current().toUri(), content));
        return answer.status() < NO_PAGE ? header.or(page::refresh) : Optional.empty();
    }

    private FetchResult arrived(Reading reading) {
        Outcome outcome = reading.outcome();
        if (outcome.isSeen()) {
            interest.readings().accept(reading);
            return new FetchResult.Seen(address, outcome, journey(), reading.received());
        }
        return new FetchResult.Unseen(address, outcome, reading.reason(), journey(), Optional.of(reading.received()));
    }

    private FetchResult failed(Failure failure) {
        return new FetchResult.Unseen(address, failure.outcome(), failure.detail(), journey(), Optional.empty());
    }

    private Journey journey() {
        return new Journey(trail.hops(), answered, robots, Duration.ofNanos(System.nanoTime() - begin), retrievedAt);
    }
}
