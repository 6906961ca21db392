package org.credibility.lab.outcome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tells how likely claims with such support turned out true: four weights and an intercept for the first hour, the same for
 * later, and the records of outlets.
 */
final class OutcomeModel {
    private static final String SHIPPED = "outcome.tsv";
    private static final double FIRST_HOUR = 1;

    private final Logistic early;
    private final Logistic late;
    private final OutletRecords records;

    private OutcomeModel(Logistic early, Logistic late, OutletRecords records) {
        this.early = early;
        this.late = late;
        this.records = records;
    }

    /** Trains on the claims whose outcome is known. */
    static OutcomeModel train(List<ClaimRow> claims) {
        List<ClaimRow> resolved = claims.stream().filter(ClaimRow::isResolved).toList();
        OutletRecords records = OutletRecords.of(resolved);
        List<Logistic.Example> early = new ArrayList<>();
        List<Logistic.Example> late = new ArrayList<>();
        for (ClaimRow claim : resolved) {
            OutletRecords others = records.without(claim);
            early.add(new Logistic.Example(Support.of(claim.after(FIRST_HOUR), others), claim.isTrue()));
            late.add(new Logistic.Example(Support.of(claim, others), claim.isTrue()));
        }
        return new OutcomeModel(Logistic.fit(early), Logistic.fit(late), records);
    }

    double probability(ClaimRow claim) {
        boolean first = claim.articles().size() <= 1
                || claim.articles().get(claim.articles().size() - 1).hours() <= FIRST_HOUR;
        return (first ? early : late).probability(Support.of(claim, records));
    }

    /** The model as text: the weights of the first hour, those of later, then a line an outlet. */
    String text() {
        return line(early) + line(late) + records.lines();
    }

    private static String line(Logistic logistic) {
        return Arrays.stream(logistic.weights())
                .mapToObj(weight -> String.format(Locale.ROOT, "%.4f", weight))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    static OutcomeModel shipped() {
        InputStream stream = OutcomeModel.class.getResourceAsStream(SHIPPED);
        if (stream == null) {
            throw new IllegalStateException("no " + SHIPPED + "; make it with train outcome");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Logistic early = weights(lines.readLine());
            Logistic late = weights(lines.readLine());
            OutletRecords records = new OutletRecords();
            lines.lines().forEach(records::read);
            return new OutcomeModel(early, late, records);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SHIPPED, unreadable);
        }
    }

    private static Logistic weights(String line) {
        double[] weights = Arrays.stream(line.split("\t", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (weights.length != Support.SIZE + 1) {
            throw new IllegalStateException(SHIPPED + ": " + weights.length + " weights");
        }
        return new Logistic(weights);
    }
}
