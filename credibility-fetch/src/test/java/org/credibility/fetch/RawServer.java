package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on loopback that sends exactly the bytes it is told to, right or wrong. Each connection serves one request.
 * Its robots.txt is missing unless told otherwise.
 */
public final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private RawServer(InetAddress address) throws IOException {
        listener = new ServerSocket(0, 512, address);
        threads.execute(this::accept);
    }

    /** What is sent for one path. */
    @FunctionalInterface
    public interface Script {
        /** Sends the answer; the connection is closed afterwards. */
        void send(OutputStream out) throws IOException, InterruptedException;
    }

    /** Starts a server on 127.0.0.1. */
    public static RawServer start() throws IOException {
        return start("127.0.0.1");
    }

    /** Starts a server on an address of this machine. */
    public static RawServer start(String address) throws IOException {
        RawServer server = new RawServer(InetAddress.getByName(address));
        server.answer("/robots.txt", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        return server;
    }

    /** Returns host and port. */
    public String authority() {
        return listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort();
    }

    /** Returns the address of a path. */
    public String url(String path) {
        return "http://" + authority() + path;
    }

    /** Runs a script for a path, its query left out. */
    public RawServer script(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Sends these bytes for a path. */
    public RawServer answer(String path, String wire) {
        return script(path, out -> out.write(wire.getBytes(UTF_8)));
    }

    /** Sends a web page for a path, with further lines of the head. */
    public RawServer page(String path, String html, String... headers) {
        return body(path, html.getBytes(UTF_8), "text/html; charset=utf-8", headers);
    }

    /** Sends a body for a path. */
    public RawServer body(String path, byte[] body, String type, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n");
        List.of(headers).forEach(line -> head.append(line).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        return script(path, out -> {
            out.write(head.toString().getBytes(UTF_8));
            out.write(body);
        });
    }

    /** Returns the targets asked for, robots.txt left out. */
    public List<String> requests() {
        return requests.stream().filter(target -> !target.equals("/robots.txt")).toList();
    }

    /** Returns how often robots.txt was asked for. */
    public long robotsRequests() {
        return requests.stream().filter(target -> target.equals("/robots.txt")).count();
    }

    /** Returns the heads of all requests. */
    public List<String> heads() {
        return List.copyOf(heads);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            List<String> head = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.add(line);
            }
            if (!head.isEmpty()) {
                heads.add(String.join("\n", head));
                serve(head.get(0).split(" ", -1)[1], socket);
            }
        } catch (IOException e) {
            // whoever asked has gone: that is what many of the tests are about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(socket);
        }
    }

    private void serve(String target, Socket socket) throws IOException, InterruptedException {
        requests.add(target);
        Script script = scripts.get(target.split("\\?", -1)[0]);
        OutputStream out = socket.getOutputStream();
        if (script == null) {
            out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
        } else {
            script.send(out);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
