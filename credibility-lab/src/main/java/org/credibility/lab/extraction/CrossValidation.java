package org.credibility.lab.extraction;

import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credibility.cli.render.JsonOutput;
import org.credibility.fetch.extraction.BlockWeights;
import org.credibility.fetch.extraction.BodyChoice;
import tools.jackson.core.JsonGenerator;

/** Extracts each page with a model that has seen no page of its site: the figures that count on marked pages. */
public final class CrossValidation {
    private static final int PARTS = 4;

    private CrossValidation() {}

    /**
     * Writes the body of each marked page in a folder, as one object by the ids of the pages; returns how many.
     *
     * @throws IOException if the pages cannot be read or the file cannot be written
     */
    public static int run(Path data, Path output) throws IOException {
        List<JudgedPage> pages = JudgedPage.read(data);
        Map<String, String> bodies = new TreeMap<>();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            BlockWeights model = BlockWeights.read(new BodyTraining(pages.stream()
                            .filter(page -> page.part(PARTS) != held)
                            .toList())
                    .lines());
            pages.stream()
                    .filter(page -> page.part(PARTS) == held)
                    .forEach(page -> bodies.put(page.id(), body(page, model)));
        }
        write(bodies, output);
        return bodies.size();
    }

    private static String body(JudgedPage page, BlockWeights model) {
        return BodyChoice.of(page.evidence(), model).stream()
                .mapToObj(at -> page.blocks().get(at).text())
                .collect(joining("\n"));
    }

    private static void write(Map<String, String> bodies, Path output) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(output);
                JsonGenerator json = JsonOutput.compact(writer)) {
            json.writeStartObject();
            bodies.forEach((id, body) -> {
                json.writeName(id);
                json.writeStartObject();
                json.writeStringProperty("articleBody", body);
                json.writeEndObject();
            });
            json.writeEndObject();
        }
    }
}
