package org.credibility.fetch.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PushbackInputStream;
import java.net.ProtocolException;
import java.util.zip.GZIPInputStream;
import okio.Buffer;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.ContentCoding;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Room;

/**
 * Reads a body as it was sent, and stops where its unpacked form reaches the limit.
 *
 * <p>One body only; not safe for use by several threads.
 */
final class BodyReader {
    private static final int CHUNK = 8192;

    private final Answer head;
    private final ContentCoding coding;
    private final Allowance allowance;
    private final Buffer sent = new Buffer();
    private Cut cut = Cut.NONE;

    BodyReader(Answer head, ContentCoding coding, Allowance allowance) {
        this.head = head;
        this.coding = coding;
        this.allowance = allowance;
    }

    /** Returns why the end of what was read is missing. */
    Cut cut() {
        return cut;
    }

    Payload read(InputStream wire) throws IOException, InterruptedException {
        try {
            count(unpacked(new Recorded(wire)));
        } catch (InterruptedIOException e) {
            endInTime(e);
        } catch (IOException e) {
            endEarly(e);
        }
        long size = cut == Cut.LENGTH && coding == ContentCoding.IDENTITY
                ? Math.min(sent.size(), allowance.maxBytes())
                : sent.size();
        return Payload.of(sent.readByteArray(size));
    }

    /** A body of no bytes is no gzip, but is labelled as one at times. */
    private InputStream unpacked(InputStream recorded) throws IOException {
        PushbackInputStream packed = new PushbackInputStream(recorded);
        int first = coding == ContentCoding.GZIP ? packed.read() : -1;
        if (first < 0) {
            return packed;
        }
        packed.unread(first);
        return new GZIPInputStream(packed, CHUNK);
    }

    private void count(InputStream unpacked) throws IOException, InterruptedException {
        byte[] chunk = new byte[CHUNK];
        long total = 0;
        int read = unpacked.read(chunk);
        while (read >= 0) {
            total += read;
            if (total > allowance.maxBytes()) {
                cut = Cut.LENGTH;
                return;
            }
            if (total > Room.SMALL_BYTES && !allowance.place().takeForLarge(allowance.deadline())) {
                endInTime(new InterruptedIOException("the time was over before there was room for the body"));
                return;
            }
            read = unpacked.read(chunk);
        }
    }

    /**
     * Keeps what came before the connection ended. Without any of it, or where it is no gzip, there is no answer, unless
     * the status tells all.
     */
    private void endEarly(IOException e) throws IOException {
        boolean ended = e instanceof EOFException || e instanceof ProtocolException || isSocketEnd(e);
        if (head.status() < AnswerReader.ERROR && (sent.size() == 0 || !ended)) {
            throw e;
        }
        cut = Cut.DISCONNECT;
    }

    /** Keeps what came in time of a body that the status can do without; of another one there is no answer. */
    private void endInTime(InterruptedIOException e) throws InterruptedIOException {
        if (head.status() < AnswerReader.ERROR || Thread.currentThread().isInterrupted()) {
            throw e;
        }
        cut = Cut.TIME;
    }

    private static boolean isSocketEnd(IOException e) {
        return e instanceof java.net.SocketException || e instanceof javax.net.ssl.SSLException;
    }

    /** Keeps a copy of all that is read from the wire. */
    private final class Recorded extends InputStream {
        private final InputStream wire;

        Recorded(InputStream wire) {
            this.wire = wire;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = wire.read(into, offset, length);
            if (read > 0) {
                sent.write(into, offset, read);
            }
            return read;
        }

        @Override
        public int available() throws IOException {
            return wire.available();
        }
    }
}
