package org.credibility.lab.predict;

import java.io.IOException;
import java.nio.file.Path;

/** A task that can be measured on the data its models are trained on, each row by models
 * that have not seen it, nor any other row of its claim or site. */
public interface FoldTask {
    /** Returns what the task is called on the command line. */
    String id();

    /**
     * Writes a row for each row of the data; returns how many.
     *
     * @param data the folder of the data
     * @param output the rows to write
     * @throws IOException if a file cannot be read or written
     * @throws RowException if a row cannot be used
     */
    int crossvalidate(Path data, Path output) throws IOException;
}
