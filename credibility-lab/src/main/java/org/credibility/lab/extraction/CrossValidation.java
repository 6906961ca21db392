package org.credibility.lab.extraction;

import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credibility.cli.render.JsonOutput;
import org.credibility.fetch.extraction.BlockWeights;
import org.credibility.fetch.extraction.BodyChoice;
import tools.jackson.core.JsonGenerator;

/** Extracts each page with a model that has seen no page of its site: the figures that count on marked pages. */
final class CrossValidation {
    /** What the score over all sets is called. */
    static final String ALL = "all";

    private static final int PARTS = 4;

    private CrossValidation() {}

    /**
     * Writes the body of each marked page in a folder, as one object by the ids of the pages; returns how good they are, by
     * set and over all.
     *
     * @throws IOException if the pages cannot be read or the file cannot be written
     */
    static SortedMap<String, ShingleScore> run(Path data, Path output) throws IOException {
        List<JudgedPage> pages = JudgedPage.read(data);
        Map<String, String> bodies = new TreeMap<>();
        SortedMap<String, ShingleScore> scores = new TreeMap<>();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            BlockWeights model = BlockWeights.read(new BodyTraining(pages.stream()
                            .filter(page -> page.part(PARTS) != held)
                            .toList())
                    .lines());
            pages.stream().filter(page -> page.part(PARTS) == held).forEach(page -> {
                String body = body(page, model);
                bodies.put(page.id(), body);
                ShingleMatch match = ShingleMatch.of(page.body(), body);
                Stream.of(page.set(), ALL)
                        .forEach(set -> scores.computeIfAbsent(set, none -> new ShingleScore())
                                .add(match));
            });
        }
        write(bodies, output);
        return scores;
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
