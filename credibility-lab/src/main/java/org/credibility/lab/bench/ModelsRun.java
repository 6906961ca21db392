package org.credibility.lab.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.speech.TrainedAttributionFinder;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.TaggedText;

/**
 * The first reading of a sentence by the trained models, for which they are loaded; to be made before anything else has.
 *
 * @param millis the processor time that it takes more than the second reading
 * @param heap the memory that is in use for it afterwards, in bytes
 * @param size the length of the files, in bytes
 */
record ModelsRun(double millis, long heap, long size) {
    private static final double MEGABYTE = 1 << 20;
    private static final List<String> FILES = List.of("tagger", "parser", "names", "attribution");

    /** Reads the sentence twice. */
    static ModelsRun of() {
        Article article = Article.ofPlainText("Ferry to stop\nThe ferry will stop in May, the council said.\n");
        TaggedText text = TaggedText.of(article.text());
        List<Attribution> found = new CueAttributionFinder().find(article, text);
        TrainedAttributionFinder models = new TrainedAttributionFinder();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = used();
        long begin = threads.getCurrentThreadCpuTime();
        models.review(article, text, found);
        long once = threads.getCurrentThreadCpuTime();
        models.review(article, text, found);
        long twice = threads.getCurrentThreadCpuTime();
        return new ModelsRun((2 * once - begin - twice) / 1e6, used() - before, filesSize());
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long filesSize() {
        return FILES.stream().mapToLong(ModelsRun::fileSize).sum();
    }

    private static long fileSize(String name) {
        try (InputStream file = ModelFile.class.getResourceAsStream("en/" + name + ".crdm")) {
            return file == null ? 0 : file.readAllBytes().length;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "models of attribution: %.1f MB, loaded in %.0f ms of processor time, %.0f MB of heap",
                size / 1e6,
                millis,
                heap / MEGABYTE);
    }
}
