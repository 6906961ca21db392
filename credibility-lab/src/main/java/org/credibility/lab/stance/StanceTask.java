package org.credibility.lab.stance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.credibility.cli.render.JsonOutput;
import org.credibility.evidence.Stance;
import org.credibility.evidence.StanceClassifier;
import org.credibility.lab.predict.FoldTask;
import org.credibility.lab.predict.JsonRows;
import org.credibility.lab.predict.LabTask;
import org.credibility.lab.predict.RowException;
import org.credibility.lab.predict.TaskFiles;
import tools.jackson.core.JsonGenerator;

/** How a text stands to a claim. */
public enum StanceTask implements LabTask, FoldTask {
    /** How a body stands to a headline. */
    STANCE {
        @Override
        Map<String, Stance> stances(TaskFiles files) throws IOException {
            Map<String, String> texts = JsonRows.read(files.neededBodies(), BodyRow.class).stream()
                    .collect(Collectors.toMap(BodyRow::id, BodyRow::text, (first, again) -> first));
            BodyStances classifier = new BodyStances(StanceClassifier.english());
            Map<String, Stance> stances = new LinkedHashMap<>();
            for (PairRow row : JsonRows.read(files.input(), PairRow.class)) {
                String text = texts.get(row.bodyId());
                if (text == null) {
                    throw new RowException(row.id() + ": there is no body " + row.bodyId());
                }
                stances.put(row.id(), classifier.stance(row.headline(), text));
            }
            return stances;
        }

        @Override
        Map<String, Stance> outOfFold(StanceCorpus corpus) {
            return corpus.bodiesOutOfFold();
        }

        @Override
        String word(Stance stance) {
            return StanceWords.ofBody(stance);
        }
    },
    /** How a headline stands to a claim. */
    HEADLINE_STANCE {
        @Override
        Map<String, Stance> stances(TaskFiles files) throws IOException {
            StanceClassifier classifier = StanceClassifier.english();
            Map<String, Stance> stances = new LinkedHashMap<>();
            for (HeadlineRow row : JsonRows.read(files.input(), HeadlineRow.class)) {
                stances.put(
                        row.id(),
                        classifier.stance(classifier.headline(row.claim()), classifier.headline(row.headline())));
            }
            return stances;
        }

        @Override
        Map<String, Stance> outOfFold(StanceCorpus corpus) {
            return corpus.headlinesOutOfFold();
        }

        @Override
        String word(Stance stance) {
            return StanceWords.ofHeadline(stance);
        }
    };

    /** Returns the file of the shipped models, trained on all data in a folder. */
    public static byte[] train(Path folder) throws IOException {
        return StanceCorpus.read(folder).train();
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int run(TaskFiles files) throws IOException {
        return write(stances(files), files.output());
    }

    @Override
    public int crossvalidate(Path data, Path output) throws IOException {
        return write(outOfFold(StanceCorpus.read(data)), output);
    }

    abstract Map<String, Stance> stances(TaskFiles files) throws IOException;

    abstract Map<String, Stance> outOfFold(StanceCorpus corpus);

    abstract String word(Stance stance);

    private int write(Map<String, Stance> stances, Path output) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(output)) {
            for (Map.Entry<String, Stance> row : stances.entrySet()) {
                writer.write(line(row.getKey(), word(row.getValue())));
            }
        }
        return stances.size();
    }

    private static String line(String id, String word) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonOutput.compact(line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("stance", word);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return line.toString();
    }
}
