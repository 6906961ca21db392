package org.credibility.lab.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The verdicts of two readers on the same findings: how many are right by rule, and how far the readers agree beyond chance,
 * as Cohen's kappa (Cohen, A coefficient of agreement for nominal scales, 1960).
 */
final class JudgedFindings {
    private static final int RULE = 2;
    private static final int VERDICT = 7;

    private final Map<String, int[]> byRule = new TreeMap<>();
    private final List<String> disputed = new ArrayList<>();
    private int all;
    private int first;
    private int second;
    private int both;
    private int neither;

    /** Reads two copies of one file of findings, each with the verdicts of a reader. */
    static JudgedFindings read(Path first, Path second) throws IOException {
        Map<String, String[]> one = rows(first);
        Map<String, String[]> other = rows(second);
        if (!one.keySet().equals(other.keySet())) {
            throw new IOException(second + " does not hold the findings of " + first);
        }
        JudgedFindings judged = new JudgedFindings();
        for (String[] row : one.values()) {
            judged.add(
                    row[0], row[RULE], isRight(row, first), isRight(Objects.requireNonNull(other.get(row[0])), second));
        }
        return judged;
    }

    private static Map<String, String[]> rows(Path file) throws IOException {
        Map<String, String[]> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (!line.isBlank() && !cells[0].equals(DrawnFinding.COLUMNS.get(0))) {
                if (cells.length != DrawnFinding.COLUMNS.size()) {
                    throw new IOException(file + ": " + cells.length + " columns in the line of finding " + cells[0]);
                }
                rows.put(cells[0], cells);
            }
        }
        return rows;
    }

    private static boolean isRight(String[] row, Path file) throws IOException {
        String verdict = row[VERDICT].strip().toLowerCase(Locale.ROOT);
        if (verdict.equals("right") || verdict.equals("wrong")) {
            return verdict.equals("right");
        }
        throw new IOException(
                file + ": the verdict on finding " + row[0] + " is \"" + verdict + "\", not \"right\" or \"wrong\"");
    }

    private void add(String number, String rule, boolean one, boolean other) {
        int[] counts = byRule.computeIfAbsent(rule, key -> new int[3]);
        counts[0]++;
        counts[1] += one ? 1 : 0;
        counts[2] += other ? 1 : 0;
        all++;
        first += one ? 1 : 0;
        second += other ? 1 : 0;
        both += one && other ? 1 : 0;
        neither += one || other ? 0 : 1;
        if (one != other) {
            disputed.add(number);
        }
    }

    /** Agreement beyond chance: 1 where the readers always agree, 0 where they do as often as by chance. */
    double kappa() {
        double agreed = (double) (both + neither) / all;
        double byChance = ((double) first * second + (double) (all - first) * (all - second)) / ((double) all * all);
        return byChance == 1 ? 1 : (agreed - byChance) / (1 - byChance);
    }

    /** Returns a line a rule, one for all, one on the agreement and one with what the readers do not agree on. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        byRule.forEach((rule, counts) -> lines.add(line(rule, counts[0], counts[1], counts[2])));
        lines.add(line("all", all, first, second));
        lines.add(String.format(
                Locale.ROOT,
                "both right %d of %d, both wrong %d, kappa %.2f",
                both,
                all,
                neither,
                all == 0 ? 0 : kappa()));
        lines.add("not agreed on: " + String.join(" ", disputed));
        return lines;
    }

    private static String line(String rule, int count, int one, int other) {
        return String.format(
                Locale.ROOT,
                "%-34s %3d findings, right %3d and %3d, %.2f",
                rule,
                count,
                one,
                other,
                count == 0 ? 0 : (one + other) / (2.0 * count));
    }
}
