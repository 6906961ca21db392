package org.credibility.lab.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.credibility.fetch.extraction.BlockEvidence;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.lab.corpus.StoredPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page whose body people have marked.
 *
 * @param id the name of the page
 * @param site the host it was found on, without a leading "www."
 * @param blocks its blocks
 * @param evidence what speaks for and against them
 * @param rows the same in numbers
 * @param labels which of them are in the body
 */
record JudgedPage(
        String id, String site, List<HtmlBlock> blocks, BlockEvidence evidence, float[][] rows, boolean[] labels) {
    /** Returns the pages of all sets in a folder: each is a folder with {@code truth.json} in it. */
    static List<JudgedPage> read(Path data) throws IOException {
        List<JudgedPage> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(data)) {
            for (Path folder : folders.filter(each -> Files.exists(each.resolve("truth.json")))
                    .sorted()
                    .toList()) {
                JsonNode truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
                for (StoredPage page : StoredPage.read(folder)) {
                    pages.add(of(page, truth.path(page.id()).path("articleBody").asString("")));
                }
            }
        }
        return pages;
    }

    private static JudgedPage of(StoredPage stored, String body) {
        HtmlPage page = HtmlPage.of(stored.html(), stored.address());
        BlockEvidence evidence = BlockEvidence.of(page);
        return new JudgedPage(
                stored.id(),
                site(stored),
                page.blocks(),
                evidence,
                evidence.rows(),
                BodyLabels.of(page.blocks(), body));
    }

    private static String site(StoredPage page) {
        String host = page.address().getHost();
        String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    /** Returns which of so many parts the page belongs to: all pages of a site belong to the same. */
    int part(int parts) {
        return Math.floorMod(site.hashCode() * 31 + 7, parts);
    }

    /** Returns the same for parts of parts. */
    int innerPart(int parts) {
        return Math.floorMod((site.hashCode() * 31 + 7) / 16, parts);
    }
}
