package org.credibility.lab.extraction;

import java.util.Locale;

/** Scores bodies as the public benchmark of article extraction does: runs of four words, precision and recall by page. */
public final class ShingleScore {
    private static final double LOW = 0.8;

    private double precision;
    private double recall;
    private int exact;
    private int low;
    private int pages;

    /** Makes a score of no pages. */
    public ShingleScore() {}

    /** Adds a page: what people marked, and what was found. */
    public void add(String truth, String found) {
        add(ShingleMatch.of(truth, found));
    }

    void add(ShingleMatch match) {
        precision += match.precision();
        recall += match.recall();
        exact += match.isExact() ? 1 : 0;
        low += isLow(match.f1()) ? 1 : 0;
        pages++;
    }

    /** Returns whether a page of such an F1 is lost. */
    static boolean isLow(double f1) {
        return f1 < LOW;
    }

    int pages() {
        return pages;
    }

    /** Returns the F1 of the means of precision and recall. */
    double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum / Math.max(1, pages);
    }

    /** Returns the share of bodies that are the same to the word. */
    double exact() {
        return share(exact);
    }

    /** Returns the share of pages whose own F1 is below .80. */
    double low() {
        return share(low);
    }

    private double share(double sum) {
        return sum / Math.max(1, pages);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.3f, precision %.3f, recall %.3f, exact %.3f, below .80 %.3f",
                f1(),
                share(precision),
                share(recall),
                exact(),
                low());
    }
}
