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
import org.credibility.fetch.page.FilledPage;
import org.credibility.lab.corpus.StoredPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page whose body people have marked. */
final class JudgedPage {
    private final String set;
    private final String id;
    private final String site;
    private final String body;
    private final List<HtmlBlock> blocks;
    private final BlockEvidence evidence;
    private final float[][] rows;
    private final boolean[] labels;

    private JudgedPage(String set, StoredPage stored, HtmlPage page, String body) {
        this.set = set;
        this.body = body;
        id = stored.id();
        site = site(stored);
        blocks = page.blocks();
        evidence = BlockEvidence.of(page);
        rows = evidence.rows();
        labels = BodyLabels.of(blocks, body);
    }

    /** Returns the pages of all sets in a folder: each is a folder with {@code truth.json} in it. */
    static List<JudgedPage> read(Path data) throws IOException {
        List<JudgedPage> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(data)) {
            for (Path folder : folders.filter(each -> Files.exists(each.resolve("truth.json")))
                    .sorted()
                    .toList()) {
                JsonNode truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
                for (StoredPage page : StoredPage.read(folder)) {
                    pages.add(of(
                            name(folder),
                            page,
                            truth.path(page.id()).path("articleBody").asString("")));
                }
            }
        }
        return pages;
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static JudgedPage of(String set, StoredPage stored, String body) {
        return new JudgedPage(set, stored, FilledPage.of(HtmlPage.of(stored.html(), stored.address())), body);
    }

    private static String site(StoredPage page) {
        String host = page.address().getHost();
        String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    /** Returns the name of the folder of its set. */
    String set() {
        return set;
    }

    /** Returns the body that people marked. */
    String body() {
        return body;
    }

    String id() {
        return id;
    }

    List<HtmlBlock> blocks() {
        return blocks;
    }

    /** Returns what speaks for and against the blocks. */
    BlockEvidence evidence() {
        return evidence;
    }

    /** Returns the same in numbers, a row for each block. */
    float[][] rows() {
        return rows;
    }

    /** Returns whether a block is in the body. */
    boolean isBody(HtmlBlock block) {
        return labels[block.index()];
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
