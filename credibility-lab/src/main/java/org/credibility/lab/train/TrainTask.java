package org.credibility.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.lab.corpus.SilverArticle;
import org.credibility.lab.corpus.SilverReader;
import org.credibility.syntax.SyntaxTraining;

/** A model that the lab trains on the train articles of PolNeAR: the same bytes each time. */
enum TrainTask {
    /** Parts of speech. */
    TAGGER {
        @Override
        byte[] train(Path data) throws IOException {
            return syntax(data).tagger();
        }
    },
    /** Heads and relations. */
    PARSER {
        @Override
        byte[] train(Path data) throws IOException {
            return syntax(data).parser();
        }
    },
    /** Names of persons, bodies and places. */
    NAMES {
        @Override
        byte[] train(Path data) throws IOException {
            return syntax(data).names();
        }
    };

    /** Returns the file of the model, trained on the corpus in a folder. */
    abstract byte[] train(Path data) throws IOException;

    /** Returns what trains the models of syntax on the train articles in a folder. */
    static SyntaxTraining syntax(Path data) throws IOException {
        return new SyntaxTraining(SilverReader.read(data, "train").stream()
                .map(SilverArticle::text)
                .toList());
    }

    static Optional<TrainTask> of(String name) {
        return Arrays.stream(values()).filter(task -> task.id().equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(TrainTask::id).toList();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
