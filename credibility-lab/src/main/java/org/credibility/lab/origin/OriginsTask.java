package org.credibility.lab.origin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credibility.cli.render.JsonOutput;
import org.credibility.corroboration.Account;
import org.credibility.corroboration.OriginCluster;
import org.credibility.corroboration.OriginClusters;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.lab.predict.JsonRows;
import org.credibility.lab.predict.LabTask;
import org.credibility.lab.predict.RowException;
import org.credibility.lab.predict.TaskFiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Tells which pages on a claim rest on one origin. */
public final class OriginsTask implements LabTask {
    /** Makes the task. */
    public OriginsTask() {}

    @Override
    public String id() {
        return "origins";
    }

    @Override
    public int run(TaskFiles files) throws IOException {
        Map<String, Body> bodies = new HashMap<>();
        JsonRows.read(files.neededBodies(), Body.class).forEach(body -> bodies.put(body.id(), body));
        List<Row> rows = JsonRows.read(files.input(), Row.class);
        Map<String, List<Row>> topics = new LinkedHashMap<>();
        rows.forEach(row ->
                topics.computeIfAbsent(row.topic(), topic -> new ArrayList<>()).add(row));
        try (BufferedWriter writer = Files.newBufferedWriter(files.output())) {
            for (List<Row> topic : topics.values()) {
                for (String line : lines(topic, bodies)) {
                    writer.write(line);
                }
            }
        }
        return rows.size();
    }

    private static List<String> lines(List<Row> topic, Map<String, Body> bodies) {
        String claim = topic.get(0).claim();
        List<SourceDocument> documents = new ArrayList<>();
        for (Row row : topic) {
            Body body = bodies.get(row.doc());
            if (body == null) {
                throw new RowException("there is no body '" + row.doc() + "'");
            }
            documents.add(body.document());
        }
        List<Stance> stances = documents.stream()
                .map(document -> PageStance.of(claim, document))
                .toList();
        List<Account> accounts = documents.stream().map(Account::of).toList();
        String[] lines = new String[topic.size()];
        List<OriginCluster> clusters = OriginClusters.of(claim, accounts, stances);
        for (int at = 0; at < clusters.size(); at++) {
            for (int member : clusters.get(at).members()) {
                lines[member] = line(topic.get(member), "o" + (at + 1), stances.get(member));
            }
        }
        return List.of(lines);
    }

    private static String line(Row row, String origin, Stance stance) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonOutput.compact(line)) {
            json.writeStartObject();
            json.writeStringProperty("topic", row.topic());
            json.writeStringProperty("doc", row.doc());
            json.writeStringProperty("origin", origin);
            json.writeStringProperty("stance", name(stance));
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return line.toString();
    }

    private static String name(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "FOR";
            case CONTRADICTS -> "AGAINST";
            case MENTIONS, SILENT, UNCHECKED -> "NEUTRAL";
        };
    }

    private record Row(String topic, String claim, String doc) {}

    private record Body(
            @JsonProperty("body_id") String id,
            String text,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String published) {
        private static final int DAY = "YYYY-MM-DD".length();

        SourceDocument document() {
            SourceDocument.Builder document =
                    SourceDocument.builder(URI.create("body:" + id), Outcome.OK).text(text);
            if (outlet != null) {
                document.publisher(outlet);
            }
            if (title != null) {
                document.title(title);
            }
            if (published != null && published.length() >= DAY) {
                document.published(LocalDate.parse(published.substring(0, DAY)));
            }
            return document.build();
        }
    }
}
