package org.credibility.fetch.transport;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.Response;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.ContentCoding;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;

/** Reads the answer of a host, and refuses one whose length or codings can be read in two ways. */
final class AnswerReader {
    private AnswerReader() {}

    static Answer read(Response response, Allowance allowance)
            throws RefusedException, IOException, InterruptedException {
        Answer head = new Answer(
                response.protocol().toString(), response.code(), headers(response.headers()), Payload.EMPTY, Cut.NONE);
        checkFraming(head);
        ContentCoding coding = ContentCoding.of(head)
                .orElseThrow(() -> new RefusedException(Outcome.PROTOCOL_ERROR, "a content coding not asked for"));
        checkLength(response.body().contentLength(), allowance);
        BodyReader body = new BodyReader(allowance, coding);
        Payload payload = body.read(response.body().byteStream());
        return new Answer(head.protocol(), head.status(), head.headers(), payload, body.cut());
    }

    private static List<Header> headers(Headers headers) {
        return IntStream.range(0, headers.size())
                .mapToObj(at -> new Header(Watch.nameAsSent(headers.name(at)), headers.value(at)))
                .toList();
    }

    /** RFC 9112, section 6.3: whoever takes one of two lengths can be made to take a stranger's answer for its own. */
    private static void checkFraming(Answer head) throws RefusedException {
        List<String> codings = values(head, "Transfer-Encoding");
        if (codings.stream().anyMatch(coding -> !coding.equals("chunked") && !coding.equals("identity"))) {
            throw new RefusedException(Outcome.PROTOCOL_ERROR, "a transfer coding not asked for");
        }
        List<String> lengths = values(head, "Content-Length");
        boolean chunked = codings.contains("chunked");
        Optional<String> odd = lengths.stream()
                .filter(length -> !length.chars().allMatch(c -> c >= '0' && c <= '9') || !length.equals(lengths.get(0)))
                .findFirst();
        if (!chunked && odd.isPresent()) {
            throw new RefusedException(Outcome.PROTOCOL_ERROR, "more than one length, or none that is a number");
        }
    }

    private static List<String> values(Answer head, String name) {
        return head.headers(name).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void checkLength(long length, Allowance allowance) throws RefusedException {
        if (length > allowance.maxBytes()) {
            throw new RefusedException(
                    Outcome.TOO_LARGE, length + " bytes, of which " + allowance.maxBytes() + " may be read");
        }
    }
}
