package org.credibility.lab.bench;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Hosts on 127.0.1.1, 127.0.1.2 and so on, each answer made by the path asked for. One request a connection. */
final class LoadServer implements AutoCloseable {
    private static final int BACKLOG = 1024;

    private final List<ServerSocket> listeners = new ArrayList<>();
    private final ConcurrentHashMap<String, AtomicInteger> inFlight = new ConcurrentHashMap<>();
    private final AtomicInteger mostInFlight = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "load-server");
        thread.setDaemon(true);
        return thread;
    });

    LoadServer(int hosts) throws IOException {
        for (int host = 1; host <= hosts; host++) {
            InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) host});
            ServerSocket listener = new ServerSocket(0, BACKLOG, address);
            listeners.add(listener);
            threads.execute(() -> accept(listener));
        }
    }

    /** Returns the address of a path at one of the hosts, taken in turn. */
    String url(int number, String path) {
        ServerSocket listener = listeners.get(number % listeners.size());
        return "http://" + authority(listener) + path;
    }

    /** Returns the most requests that one host had at a time. */
    int mostInFlight() {
        return mostInFlight.get();
    }

    /** Returns how many requests there were. */
    int requests() {
        return requests.get();
    }

    /** Returns hosts and ports. */
    List<String> authorities() {
        return listeners.stream().map(LoadServer::authority).toList();
    }

    private static String authority(ServerSocket listener) {
        return listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort();
    }

    private void accept(ServerSocket listener) {
        AtomicInteger count = inFlight.computeIfAbsent(authority(listener), key -> new AtomicInteger());
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                threads.execute(() -> serve(socket, count));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket, AtomicInteger count) {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            String first = in.readLine();
            while (first != null && !in.readLine().isEmpty()) {
                // the rest of the head
            }
            if (first != null) {
                requests.incrementAndGet();
                mostInFlight.accumulateAndGet(count.incrementAndGet(), Math::max);
                answer(first.split(" ", -1)[1], socket, count);
            }
        } catch (IOException e) {
            // whoever asked has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The request is over for the host before the last byte of its answer, so that no later one is counted with it. */
    private static void answer(String target, Socket socket, AtomicInteger count)
            throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        try {
            Thread.sleep(LoadAnswer.latencyOf(target));
        } finally {
            count.decrementAndGet();
        }
        if (target.startsWith("/robots.txt")) {
            out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
        } else {
            LoadAnswer.of(target).write(out, socket);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket listener : listeners) {
            listener.close();
        }
        threads.shutdownNow();
    }
}
