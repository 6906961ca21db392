package org.credibility.lab.outcome;

import java.io.IOException;
import java.nio.file.Path;
import org.credibility.lab.predict.FoldTask;

/** How likely claims are to turn out true, each told by a model that has not seen the claim. */
public final class OutcomeFolds implements FoldTask {
    @Override
    public String id() {
        return "outcome";
    }

    @Override
    public int crossvalidate(Path data, Path output) throws IOException {
        return OutcomeTask.crossvalidate(data, output);
    }
}
