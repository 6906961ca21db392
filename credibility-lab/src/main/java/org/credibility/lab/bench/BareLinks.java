package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jsoup.Jsoup;

/**
 * The least that fetching and parsing pages can take in the Java machine of the program: OkHttp and jsoup, and nothing
 * else. No program that uses both can take less.
 */
public final class BareLinks {
    /** As many requests are under way as the program has, with its defaults, at twenty hosts. */
    private static final int THREADS = 80;

    private BareLinks() {}

    /**
     * Fetches and parses the addresses of a file, one a line.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        OkHttpClient client = new OkHttpClient();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> pages = new ArrayList<>();
            for (String address : Files.readAllLines(Path.of(arguments[0]), UTF_8)) {
                pages.add(threads.submit(() -> elements(client, address)));
            }
            for (Future<Integer> page : pages) {
                page.get();
            }
        } finally {
            threads.shutdownNow();
            client.dispatcher().executorService().shutdown();
        }
    }

    private static int elements(OkHttpClient client, String address) throws IOException {
        Request request =
                new Request.Builder().url(address).header("Connection", "close").build();
        try (Response response = client.newCall(request).execute()) {
            String html = new String(response.body().bytes(), UTF_8);
            return Jsoup.parse(html, address).getAllElements().size();
        }
    }
}
