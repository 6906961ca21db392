package org.credibility.lab.predict;

import java.io.IOException;

/** A task that makes a row of each row it reads, with the code of the product and nothing else to go by. */
public interface LabTask {
    /** Returns what the task is called on the command line. */
    String id();

    /**
     * Reads rows and writes one for each; returns how many.
     *
     * @throws IOException if a file cannot be read or written
     * @throws RowException if a row cannot be used
     */
    int run(TaskFiles files) throws IOException;
}
