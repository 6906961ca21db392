package org.credibility.fetch.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.ContentCoding;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;

/** Reads the answer of a host, and refuses one whose length or codings can be read in two ways. */
final class AnswerReader {
    /** From this status on, an answer is an error, whatever its body is. */
    static final int ERROR = 400;

    /** From this status on, an answer is no page, whatever its body is. */
    private static final int REDIRECTS = 300;

    private static final String CHUNKED = "chunked";

    /** The transfer codings that can be read, one of them: OkHttp looks at the last header alone. */
    private static final Set<String> CODINGS = Set.of(CHUNKED, "identity");

    /** So much is kept of a body that is of no use, as that of a choice of addresses. */
    private static final int BEGINNING_BYTES = 64 * 1024;

    /** So much is read of the body of an error: what tells of a wall is short, and reading more would take its time. */
    private static final int ERROR_BYTES = 512 * 1024;

    /** So long a body of no use is waited for. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** The digits of a length that a number can hold. */
    private static final int LENGTH_DIGITS = 18;

    private AnswerReader() {}

    /**
     * Returns the answer; of a redirect the head alone, since its body tells no more than where it leads.
     *
     * @param status its status, which the response does not tell
     */
    static Answer read(Response response, int status, Allowance allowance)
            throws RefusedException, IOException, InterruptedException {
        Answer head = new Answer(
                response.protocol().toString(), status, headers(response.headers()), Payload.EMPTY, Cut.NONE);
        if (status >= ERROR) {
            return error(head, response.body().source(), allowance);
        }
        Optional<String> fault = framingFault(head);
        if (fault.isPresent()) {
            throw new RefusedException(Outcome.PROTOCOL_ERROR, fault.get());
        }
        if (Trail.redirect(head).isPresent()) {
            return head;
        }
        return status >= REDIRECTS
                ? withBeginning(head, response.body().source())
                : page(head, response.body().source(), allowance);
    }

    private static Answer page(Answer head, BufferedSource source, Allowance allowance)
            throws RefusedException, IOException, InterruptedException {
        Optional<ContentCoding> coding = ContentCoding.of(head);
        if (coding.isEmpty()) {
            throw new RefusedException(Outcome.PROTOCOL_ERROR, "a content coding not asked for");
        }
        if (allowance.wanted() == Allowance.Wanted.WHOLE) {
            checkLength(head, allowance);
        }
        BodyReader body = new BodyReader(head, coding.get(), allowance);
        return withBody(head, body.read(source.inputStream()), body.cut());
    }

    /**
     * Returns an error, whose status tells all, with what comes of its body, which may tell of a wall. Half of the time
     * left is for that: the other half is for reading it.
     */
    private static Answer error(Answer head, BufferedSource source, Allowance allowance)
            throws IOException, InterruptedException {
        if (framingFault(head).isPresent()) {
            return withBody(head, Payload.EMPTY, Cut.DISCONNECT);
        }
        Optional<ContentCoding> coding = ContentCoding.of(head);
        if (coding.isEmpty() || allowance.wanted() == Allowance.Wanted.BEGINNING) {
            return withBeginning(head, source);
        }
        Duration patience = allowance.deadline().left().dividedBy(2).plusMillis(1);
        source.timeout().deadline(patience.toNanos(), TimeUnit.NANOSECONDS);
        BodyReader body = new BodyReader(head, coding.get(), allowance.within(Deadline.in(patience), ERROR_BYTES));
        return withBody(head, body.read(source.inputStream()), body.cut());
    }

    private static Answer withBody(Answer head, Payload payload, Cut cut) {
        return new Answer(head.protocol(), head.status(), head.headers(), payload, cut);
    }

    /** Returns an answer whose body is of no use, with as much of it as comes at once. */
    private static Answer withBeginning(Answer head, BufferedSource body) throws IOException {
        Cut cut;
        body.timeout().deadline(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        try {
            cut = body.request(BEGINNING_BYTES + 1) ? Cut.LENGTH : Cut.NONE;
        } catch (InterruptedIOException e) {
            cut = Cut.TIME;
        } catch (IOException e) {
            cut = Cut.DISCONNECT;
        }
        Buffer sent = body.getBuffer();
        return withBody(head, Payload.of(sent.readByteArray(Math.min(sent.size(), BEGINNING_BYTES))), cut);
    }

    private static List<Header> headers(Headers headers) {
        List<Header> read = new ArrayList<>();
        for (int at = 0; at < headers.size(); at++) {
            read.add(new Header(headers.name(at), headers.value(at)));
        }
        return read;
    }

    /**
     * Returns what is wrong with what the head says of the body; empty where nothing is. RFC 9112, section 6.3: whoever
     * takes one of two lengths can be made to take a stranger's answer for its own.
     */
    private static Optional<String> framingFault(Answer head) {
        for (Header header : head.headers()) {
            if (isNamedOddly(header)) {
                return Optional.of("a header whose name ends in a blank");
            }
        }
        List<String> codings = head.listed("Transfer-Encoding");
        if (codings.size() > 1 || !CODINGS.containsAll(codings)) {
            return Optional.of("a transfer coding not asked for");
        }
        List<String> lengths = head.listed("Content-Length");
        boolean odd = false;
        for (String length : lengths) {
            odd |= !isNumber(length) || !length.equals(lengths.get(0));
        }
        return odd && !isChunked(head)
                ? Optional.of("more than one length, or none that is a number")
                : Optional.empty();
    }

    /** Readers differ in whether such a header counts: RFC 9112, section 5.1. */
    private static boolean isNamedOddly(Header header) {
        return header.name().endsWith(" ") || header.name().endsWith("\t");
    }

    private static boolean isNumber(String length) {
        for (int at = 0; at < length.length(); at++) {
            if (length.charAt(at) < '0' || length.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isChunked(Answer head) {
        return head.listed("Transfer-Encoding").contains(CHUNKED);
    }

    private static void checkLength(Answer head, Allowance allowance) throws RefusedException {
        String length = isChunked(head)
                ? ""
                : head.header("Content-Length").orElse("").split(",", -1)[0].strip();
        boolean isKnown = !length.isEmpty();
        if (isKnown && (length.length() > LENGTH_DIGITS || Long.parseLong(length) > allowance.maxBytes())) {
            throw new RefusedException(
                    Outcome.TOO_LARGE, length + " bytes, of which " + allowance.maxBytes() + " may be read");
        }
    }
}
