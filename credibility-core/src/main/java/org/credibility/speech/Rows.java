package org.credibility.speech;

/** Rows of weights, found by the upper bits of a hash. They never change. */
sealed interface Rows permits PackedRows, WideRows {
    /**
     * Returns the weights as rows that are added up fast.
     *
     * @param weights the weights of all rows, as many rows as a power of two
     * @param width how many weights a row has
     */
    static Rows of(byte[] weights, int width) {
        return width <= PackedRows.WIDEST ? new PackedRows(weights, width) : new WideRows(weights, width);
    }

    /** Writes the sums of the rows of features, a sum for each weight of a row. */
    void sum(int[] features, int begin, int end, int[] sums);

    /** Returns a weight of a row. */
    byte weight(int row, int at);
}
