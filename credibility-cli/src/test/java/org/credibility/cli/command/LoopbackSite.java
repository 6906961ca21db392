package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A host of this machine with pages of its own, which notes what it is asked for. */
public final class LoopbackSite implements AutoCloseable {
    static final String SENTENCE = "The ferry to Skarholm will stop in May, the council said on Monday.";

    private static final String PAGE =
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>TITLE</title></head>"
                    + "<body><article><h1>Ferry to stop</h1><p>" + SENTENCE
                    + " Two of its members had asked for another year, and the operator for more money.</p>"
                    + "<p>Islanders will have to take the bus over the northern bridge, which takes an hour longer.</p>"
                    + "MORE</article></body></html>";

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public LoopbackSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    /** Returns a page of a few sentences. */
    public static String article(String title, String more) {
        return PAGE.replace("TITLE", title).replace("MORE", more);
    }

    /** Puts a page at a path. */
    public LoopbackSite page(String path, String html) {
        return page(path, "text/html; charset=utf-8", html);
    }

    /** Has a web archive keep a copy of a page as it was at a time, behind "/web/". */
    LoopbackSite archived(String url, String date) {
        return page("/web/" + url, "text/html", article("Ferry", ""), "Memento-Datetime", date);
    }

    /** Puts a text of some type at a path, with more headers. */
    LoopbackSite page(String path, String type, String text, String... header) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] body = text.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.getResponseHeaders().add("Cache-Control", "max-age=3600");
            for (int at = 0; at < header.length; at += 2) {
                exchange.getResponseHeaders().add(header[at], header[at + 1]);
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return this;
    }

    /** Puts a page at each path behind a prefix, made of the rest of the path. */
    LoopbackSite pages(String prefix, UnaryOperator<String> html) {
        server.createContext(prefix, exchange -> {
            String rest = exchange.getRequestURI().getPath().substring(prefix.length());
            byte[] body = html.apply(rest.replaceAll("\\D", "")).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return this;
    }

    /** Has a path lead to another. */
    LoopbackSite redirect(String path, String target) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.getResponseHeaders().add("Location", target);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        return this;
    }

    /** Returns the paths of its pages that were asked for, in order; not those that it has not. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://" + authority() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
