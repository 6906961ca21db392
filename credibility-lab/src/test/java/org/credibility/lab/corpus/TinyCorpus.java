package org.credibility.lab.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A corpus of a few sentences of own invention, in the files and formats of the real one. */
public final class TinyCorpus {
    private static final List<String> SPEAKERS = List.of("Ann", "Bea", "Cid", "Dan", "Eve", "Flo");

    private TinyCorpus() {}

    /** Writes the corpus into a folder: six train articles, one dev article. */
    public static void write(Path folder) throws IOException {
        StringBuilder train = new StringBuilder();
        StringBuilder silver = new StringBuilder();
        for (String speaker : SPEAKERS) {
            train.append(article("t-" + speaker, speaker));
            silver.append(annotation("t-" + speaker, speaker));
        }
        silver.append(annotation("d-Gus", "Gus"));
        Files.writeString(folder.resolve("train.jsonl"), train);
        Files.writeString(folder.resolve("dev.jsonl"), article("d-Gus", "Gus"));
        write(silver.toString(), folder.resolve("silver-train-dev.tsv.gz"));
    }

    /** Writes text to a file, packed by gzip. */
    static void write(String text, Path file) throws IOException {
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), UTF_8)) {
            writer.write(text);
        }
    }

    private static String article(String id, String speaker) {
        return "{\"id\":\"" + id + "\",\"text\":\"It sank, " + speaker + " said.\",\"publisher\":\"post\"}\n";
    }

    private static String annotation(String id, String speaker) {
        return """
                # id\t%s
                It\t0\t2\tPRP\tit\tO\t2\tnsubj
                sank\t3\t7\tVBD\tsink\tO\t5\tccomp
                ,\t7\t8\t,\t,\tO\t5\tpunct
                %s\t9\t12\tNNP\t%s\tPERSON\t5\tnsubj
                said\t13\t17\tVBD\tsay\tO\t0\troot
                .\t17\t18\t.\t.\tO\t5\tpunct

                """.formatted(id, speaker, speaker);
    }
}
