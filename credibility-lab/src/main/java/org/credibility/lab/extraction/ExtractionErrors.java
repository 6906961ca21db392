package org.credibility.lab.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.credibility.fetch.extraction.ArticleExtractor;
import org.credibility.fetch.extraction.Extraction;
import org.credibility.fetch.extraction.TrimReason;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.FilledPage;
import org.credibility.lab.corpus.StoredPage;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists the blocks that the product adds to the body that people marked, and those it loses, with the reason it gives; of
 * one half of the sites alone, so that the other half stays unseen by whoever mends.
 */
public final class ExtractionErrors {
    private static final int HALVES = 2;
    private static final int SHOWN_CHARS = 150;

    private final PrintStream out;
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Takes where the list goes. */
    public ExtractionErrors(PrintStream out) {
        this.out = out;
    }

    /**
     * Lists the errors of a folder of pages with {@code truth.json} in it, and how many words each reason costs.
     *
     * @throws IOException if the pages cannot be read
     */
    public void list(Path folder) throws IOException {
        JsonNode truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
        for (StoredPage page : StoredPage.read(folder)) {
            String site = String.valueOf(page.address().getHost());
            if (Math.floorMod(site.hashCode(), HALVES) == 0) {
                list(page, truth.path(page.id()).path("articleBody").asString(""));
            }
        }
        counts.forEach((reason, words) -> out.println(reason + ": " + words + " words"));
    }

    private void list(StoredPage page, String body) {
        HtmlPage html = FilledPage.of(HtmlPage.of(page.html(), page.address()));
        boolean[] labels = BodyLabels.of(html.blocks(), body);
        Extraction article = ArticleExtractor.extract(html, Arrival.at(page.address()));
        Map<Integer, TrimReason> reasons = new HashMap<>();
        article.trimmed().forEach(trimmed -> reasons.put(trimmed.block().index(), trimmed.reason()));
        out.println("== " + page.id() + " " + page.address());
        for (HtmlBlock block : html.blocks()) {
            TrimReason reason = reasons.get(block.index());
            if (labels[block.index()] && reason != null) {
                error("lost " + reason, block);
            } else if (!labels[block.index()] && reason == null) {
                error("added", block);
            }
        }
    }

    private void error(String kind, HtmlBlock block) {
        counts.merge(kind, block.words(), Integer::sum);
        String text = block.text();
        List<String> words = List.of(
                kind,
                named(block.container().element()),
                text.length() > SHOWN_CHARS ? text.substring(0, SHOWN_CHARS) + "…" : text);
        out.println(String.format(Locale.ROOT, "%-16s | %s | %s", words.toArray()));
    }

    /** Returns the tag of an element with its class and id. */
    private static String named(Element element) {
        return (element.normalName() + " " + element.className() + " " + element.id()).strip();
    }
}
