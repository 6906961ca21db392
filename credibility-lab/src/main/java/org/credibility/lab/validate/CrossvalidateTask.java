package org.credibility.lab.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.lab.outcome.OutcomeTask;

/** A task whose model is trained anew without each fold of the claims. */
enum CrossvalidateTask {
    /** How likely a claim is to turn out true. */
    OUTCOME {
        @Override
        int run(Path data, Path output) throws IOException {
            return OutcomeTask.crossvalidate(data.resolve("claims_outcome.jsonl"), output);
        }
    };

    /** Writes an out-of-fold row for every development row in a folder; returns how many. */
    abstract int run(Path data, Path output) throws IOException;

    static Optional<CrossvalidateTask> of(String name) {
        return Arrays.stream(values()).filter(task -> task.id().equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(CrossvalidateTask::id).toList();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
