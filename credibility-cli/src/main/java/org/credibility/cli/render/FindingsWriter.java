package org.credibility.cli.render;

import java.io.IOException;

/**
 * Writes what a check finds, draft by draft: nothing that grows with their number is kept.
 *
 * <p>Not safe for use by several threads.
 */
public interface FindingsWriter {
    /**
     * Writes what stands before the first draft.
     *
     * @throws IOException if it cannot be written
     */
    default void begin() throws IOException {}

    /**
     * Writes a draft.
     *
     * @throws IOException if it cannot be written
     */
    void draft(CheckedDraft draft) throws IOException;

    /**
     * Writes what stands behind the last draft.
     *
     * @throws IOException if it cannot be written
     */
    default void end(CheckTotals totals) throws IOException {}
}
