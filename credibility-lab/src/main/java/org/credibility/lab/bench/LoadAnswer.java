package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** An answer that a host of the load test gives, named by the first segment of the path. */
enum LoadAnswer {
    PAGE {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            send(out, "Content-Type: text/html; charset=utf-8", Bodies.PAGE);
        }
    },
    MISSING {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
        }
    },
    SILENT {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            awaitEnd(socket);
        }
    },
    TRICKLE {
        @Override
        void write(OutputStream out, Socket socket) throws IOException, InterruptedException {
            out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(UTF_8));
            for (int at = 0; at < 600; at++) {
                out.write('a');
                out.flush();
                Thread.sleep(100);
            }
        }
    },
    RESET {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            socket.setSoLinger(true, 0);
        }
    },
    SHORT {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            out.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>cut".getBytes(UTF_8));
        }
    },
    CHUNK {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nboo\r\n".getBytes(UTF_8));
        }
    },
    LENGTHS {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 9\r\n\r\nabcdefghi".getBytes(UTF_8));
        }
    },
    NOISE {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            out.write("220 mail.test ready\r\n".getBytes(UTF_8));
        }
    },
    LOOP {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            out.write(("HTTP/1.1 302 Found\r\nLocation: /loop/" + System.nanoTime() + "\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(UTF_8));
        }
    },
    AWAY {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            out.write("HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(UTF_8));
        }
    },
    BOMB {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            send(out, "Content-Type: text/html\r\nContent-Encoding: gzip", Bodies.BOMB);
        }
    },
    ENDLESS {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            endless(out, "<p>" + "lorem ipsum ".repeat(1000) + "</p>");
        }
    },
    TAGS {
        @Override
        void write(OutputStream out, Socket socket) throws IOException {
            endless(out, "<p><b>a</b>".repeat(1000));
        }
    };

    private static final Pattern LATENCY = Pattern.compile("latency=(\\d{1,5})");
    private static final int MAX_CHUNKS = 20_000;

    abstract void write(OutputStream out, Socket socket) throws IOException, InterruptedException;

    static LoadAnswer of(String target) {
        return valueOf(target.split("[/?]", -1)[1].toUpperCase(Locale.ROOT));
    }

    /** Returns the milliseconds that the host takes before it answers. */
    static long latencyOf(String target) {
        Matcher latency = LATENCY.matcher(target);
        return latency.find() ? Long.parseLong(latency.group(1)) : 0;
    }

    private static void send(OutputStream out, String headers, byte[] body) throws IOException {
        out.write(
                ("HTTP/1.1 200 OK\r\n" + headers + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
        out.write(body);
    }

    private static void endless(OutputStream out, String piece) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8));
        byte[] chunk = (Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n").getBytes(UTF_8);
        for (int at = 0; at < MAX_CHUNKS; at++) {
            out.write(chunk);
        }
    }

    private static void awaitEnd(Socket socket) throws IOException {
        while (socket.getInputStream().read() >= 0) {
            // whoever asked is still waiting
        }
    }

    /** Bodies made once. */
    private static final class Bodies {
        private static final int PAGE_BYTES = 100_000;
        private static final byte[] PAGE = page();
        private static final byte[] BOMB = bomb();

        private static byte[] page() {
            StringBuilder html = new StringBuilder("<!doctype html><title>Invented news</title><article>");
            InventedNews news = new InventedNews(7);
            while (html.length() < PAGE_BYTES) {
                news.article(500)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> html.append("<p class=\"text\">")
                                .append(line)
                                .append(" <a href=\"/page/1\">more</a></p>\n"));
            }
            return html.append("</article>").toString().getBytes(UTF_8);
        }

        private static byte[] bomb() {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                byte[] zeros = new byte[1 << 20];
                for (int at = 0; at < 256; at++) {
                    gzip.write(zeros);
                }
            } catch (IOException e) {
                throw new IllegalStateException("memory is no device that fails", e);
            }
            return packed.toByteArray();
        }
    }
}
