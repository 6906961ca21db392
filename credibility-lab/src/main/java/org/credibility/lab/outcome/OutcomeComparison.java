package org.credibility.lab.outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.credibility.evidence.Stance;
import org.credibility.evidence.StanceChances;
import org.credibility.lab.corpus.Folds;
import org.credibility.lab.stance.HeadlineStances;

/**
 * Holds the model against a plain logistic regression on how many outlets assert a claim, how many deny it and the logarithm
 * of how many there are. Both are told by the same models of stances, the plain one the likeliest stance of each headline;
 * both are fitted without the fold that they are tested on.
 */
final class OutcomeComparison {
    private static final int DRAWS = 1000;
    private static final int SEED = 7;

    private final List<ClaimRow> claims;
    private final HeadlineStances stances;

    private OutcomeComparison(List<ClaimRow> claims, HeadlineStances stances) {
        this.claims = claims;
        this.stances = stances;
    }

    /** One claim: what came out, and how likely each of the two took it to be. */
    private record Pair(boolean outcome, double model, double plain) {}

    /** Returns a line for each snapshot: the figures of both, and in which share of draws of claims the model is better. */
    static List<String> lines(Path folder) throws IOException {
        List<ClaimRow> resolved =
                OutcomeTask.claims(folder).stream().filter(ClaimRow::isResolved).toList();
        OutcomeComparison comparison = new OutcomeComparison(resolved, HeadlineStances.read(folder));
        return List.of(comparison.line("1h", claim -> claim.after(1)), comparison.line("final", claim -> claim));
    }

    private String line(String snapshot, UnaryOperator<ClaimRow> at) {
        List<Pair> pairs = pairs(at);
        List<Boolean> outcomes = pairs.stream().map(Pair::outcome).toList();
        List<Double> model = pairs.stream().map(Pair::model).toList();
        List<Double> plain = pairs.stream().map(Pair::plain).toList();
        SplittableRandom random = new SplittableRandom(SEED);
        int auc = 0;
        int brier = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] rows = random.ints(pairs.size(), 0, pairs.size()).toArray();
            auc += auc(drawn(outcomes, rows), drawn(model, rows)) > auc(drawn(outcomes, rows), drawn(plain, rows))
                    ? 1
                    : 0;
            brier += brier(drawn(outcomes, rows), drawn(model, rows)) < brier(drawn(outcomes, rows), drawn(plain, rows))
                    ? 1
                    : 0;
        }
        return String.format(
                Locale.ROOT,
                "%s: model auc=%.4f brier=%.4f, plain auc=%.4f brier=%.4f, better in auc=%.3f brier=%.3f of %d draws",
                snapshot,
                auc(outcomes, model),
                brier(outcomes, model),
                auc(outcomes, plain),
                brier(outcomes, plain),
                auc / (double) DRAWS,
                brier / (double) DRAWS,
                DRAWS);
    }

    private List<Pair> pairs(UnaryOperator<ClaimRow> at) {
        List<Pair> pairs = new ArrayList<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            int tested = fold;
            HeadlineReader reader = OutcomeTask.reader(stances, tested);
            List<ClaimRow> seen = claims.stream()
                    .filter(claim -> Folds.of(claim.id()) != tested)
                    .toList();
            OutcomeModel model = OutcomeModel.train(seen, reader);
            Logistic plain = Logistic.fit(seen.stream()
                    .map(claim -> new Logistic.Example(plain(at.apply(claim), reader), claim.isTrue()))
                    .toList());
            claims.stream()
                    .filter(claim -> Folds.of(claim.id()) == tested)
                    .map(claim -> new Pair(
                            claim.isTrue(),
                            model.probability(at.apply(claim), reader),
                            plain.probability(plain(at.apply(claim), reader))))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private static Support plain(ClaimRow claim, HeadlineReader reader) {
        HeadlineReader likeliest =
                (row, headline) -> certain(reader.chances(row, headline).likeliest());
        return Support.of(claim, likeliest).ofAnyOutlet();
    }

    private static StanceChances certain(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> new StanceChances(1, 0, 0);
            case CONTRADICTS -> new StanceChances(0, 1, 0);
            case MENTIONS, SILENT, UNCHECKED -> new StanceChances(0, 0, 1);
        };
    }

    private static <T> List<T> drawn(List<T> all, int[] rows) {
        List<T> drawn = new ArrayList<>(rows.length);
        for (int row : rows) {
            drawn.add(all.get(row));
        }
        return drawn;
    }

    /** How often a claim that turned out true is taken to be likelier than one that did not; a tie counts half. */
    static double auc(List<Boolean> outcomes, List<Double> told) {
        double right = 0;
        long compared = 0;
        for (int yes = 0; yes < told.size(); yes++) {
            for (int no = 0; no < told.size() && outcomes.get(yes); no++) {
                if (!outcomes.get(no)) {
                    int order = Double.compare(told.get(yes), told.get(no));
                    right += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                    compared++;
                }
            }
        }
        return compared == 0 ? 0.5 : right / compared;
    }

    /** The mean square of how far the chances are from what came out. */
    static double brier(List<Boolean> outcomes, List<Double> told) {
        double sum = 0;
        for (int at = 0; at < told.size(); at++) {
            double miss = told.get(at) - (outcomes.get(at) ? 1 : 0);
            sum += miss * miss;
        }
        return sum / told.size();
    }
}
