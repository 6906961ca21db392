package org.credibility.lab.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells how likely claims with such support turned out true, by one fit for the first hour and one for later.
 */
final class OutcomeModel {
    private static final String SHIPPED = "outcome.tsv";
    private static final double FIRST_HOUR = 1;

    private final Logistic early;
    private final Logistic late;

    private OutcomeModel(Logistic early, Logistic late) {
        this.early = early;
        this.late = late;
    }

    /** Trains on the claims whose outcome is known, of at least one. */
    static OutcomeModel train(List<ClaimRow> claims, HeadlineReader reader) {
        List<Logistic.Example> early = new ArrayList<>();
        List<Logistic.Example> late = new ArrayList<>();
        claims.stream().filter(ClaimRow::isResolved).forEach(claim -> {
            early.add(new Logistic.Example(Support.of(claim.after(FIRST_HOUR), reader), claim.isTrue()));
            late.add(new Logistic.Example(Support.of(claim, reader), claim.isTrue()));
        });
        return new OutcomeModel(Logistic.fit(early), Logistic.fit(late));
    }

    double probability(ClaimRow claim, HeadlineReader reader) {
        boolean first = claim.articles().size() <= 1
                || claim.articles().get(claim.articles().size() - 1).hours() <= FIRST_HOUR;
        return (first ? early : late).probability(Support.of(claim, reader));
    }

    /** The model as text: the fit of the first hour, an empty line, the fit of later. */
    String text() {
        return text(early) + "\n" + text(late);
    }

    private static String text(Logistic fit) {
        StringBuilder text = new StringBuilder(Arrays.stream(fit.weights())
                .mapToObj(OutcomeModel::number)
                .collect(Collectors.joining("\t", "", "\n")));
        fit.outlets()
                .forEach((outlet, weight) ->
                        text.append(outlet).append('\t').append(number(weight)).append('\n'));
        return text.toString();
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%.4f", weight);
    }

    static OutcomeModel shipped() {
        try (InputStream stream = OutcomeModel.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException("no " + SHIPPED + "; make it with train outcome");
            }
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int empty = lines.indexOf("");
            return new OutcomeModel(fit(lines.subList(0, empty)), fit(lines.subList(empty + 1, lines.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SHIPPED, unreadable);
        }
    }

    private static Logistic fit(List<String> lines) {
        double[] weights = Arrays.stream(lines.get(0).split("\t", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (weights.length != Support.COUNTS + 1) {
            throw new IllegalStateException(SHIPPED + ": " + weights.length + " weights");
        }
        TreeMap<String, Double> outlets = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", -1);
            outlets.put(parts[0], Double.parseDouble(parts[1]));
        }
        return new Logistic(weights, outlets);
    }
}
