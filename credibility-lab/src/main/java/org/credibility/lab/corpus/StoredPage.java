package org.credibility.lab.corpus;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.credibility.fetch.page.EncodingSniffer;

/**
 * A page of a folder of pages: {@code urls.tsv}, a line for each with id and address, and {@code html/<id>.html.gz}.
 *
 * @param id the name of the page
 * @param address where it was found
 * @param html its source, decoded
 */
public record StoredPage(String id, URI address, String html) {
    /** Checks that every part is given. */
    public StoredPage {
        requireNonNull(id, "id");
        requireNonNull(address, "address");
        requireNonNull(html, "html");
    }

    /** Returns the pages of a folder in the order of its table. */
    public static List<StoredPage> read(Path folder) throws IOException {
        List<StoredPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("urls.tsv"))) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String id = line.substring(0, tab);
                Path file = folder.resolve("html").resolve(id + ".html.gz");
                pages.add(new StoredPage(id, address(line.substring(tab + 1).strip()), html(file)));
            }
        }
        return pages;
    }

    /** An address that Java cannot read is that of no page. */
    private static URI address(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException broken) {
            return URI.create("about:blank");
        }
    }

    private static String html(Path file) throws IOException {
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = packed.readAllBytes();
            return EncodingSniffer.decode(bytes, EncodingSniffer.sniff(bytes, Optional.empty()));
        }
    }
}
