package org.credibility.lab.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.credibility.lab.predict.FoldTask;

/** What pages hold, each told by a model that has not seen its site. */
public final class ExtractionFolds implements FoldTask {
    @Override
    public String id() {
        return "extraction";
    }

    @Override
    public int crossvalidate(Path data, Path output) throws IOException {
        return CrossValidation.run(data, output);
    }
}
