package org.credibility.lab.stance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.credibility.evidence.Stance;
import org.credibility.evidence.StanceClassifier;
import org.credibility.evidence.StanceTraining;
import org.credibility.lab.corpus.Folds;
import org.credibility.lab.predict.JsonRows;
import org.credibility.lab.predict.RowException;
import org.credibility.syntax.ModelFile;
import org.jspecify.annotations.Nullable;

/**
 * The stance data: pairs of headlines and bodies (FNC-1) and headlines on claims (Emergent), with the claim that each
 * speaks of.
 *
 * <p>A body without a claim has that of the headlines related to it. A headline can speak of several claims: those of all
 * bodies related to it, and those it stands by in the second set.
 */
final class StanceCorpus {
    private final List<PairRow> pairs;
    private final List<HeadlineRow> headlines;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private final Map<String, Set<String>> headlineClaims = new HashMap<>();

    private StanceCorpus(List<PairRow> pairs, List<BodyRow> bodies, List<HeadlineRow> headlines) {
        this.pairs = pairs;
        this.headlines = headlines;
        for (BodyRow body : bodies) {
            texts.put(body.id(), body.text());
            if (body.claim() != null) {
                claims.put(body.id(), body.claim());
            }
        }
        headlines.forEach(row -> claimsOf(row.headline()).add(row.topic()));
        pairs.stream().filter(StanceCorpus::isRelated).forEach(this::addClaim);
        pairs.stream().filter(StanceCorpus::isRelated).forEach(this::inheritClaim);
        bodies.forEach(body -> claims.putIfAbsent(body.id(), body.id()));
    }

    /** Reads the data in a folder. */
    static StanceCorpus read(Path folder) throws IOException {
        return new StanceCorpus(
                JsonRows.read(folder.resolve("fnc1_pairs.jsonl"), PairRow.class),
                JsonRows.read(folder.resolve("fnc1_bodies.jsonl"), BodyRow.class),
                JsonRows.read(folder.resolve("emergent_stance.jsonl"), HeadlineRow.class));
    }

    private static boolean isRelated(PairRow pair) {
        return stance(pair.id(), pair.stance()) != Stance.SILENT;
    }

    private static Stance stance(String id, @Nullable String word) {
        if (word == null) {
            throw new RowException(id + " has no stance");
        }
        return StanceWords.stance(word);
    }

    private Set<String> claimsOf(String headline) {
        return headlineClaims.computeIfAbsent(headline, words -> new HashSet<>());
    }

    private void addClaim(PairRow pair) {
        String claim = claims.get(pair.bodyId());
        if (claim != null) {
            claimsOf(pair.headline()).add(claim);
        }
    }

    private void inheritClaim(PairRow pair) {
        claimsOf(pair.headline()).stream()
                .sorted()
                .findFirst()
                .ifPresent(claim -> claims.putIfAbsent(pair.bodyId(), claim));
    }

    private String claim(PairRow pair) {
        return claims.getOrDefault(pair.bodyId(), pair.bodyId());
    }

    private String text(PairRow pair) {
        String text = texts.get(pair.bodyId());
        if (text == null) {
            throw new RowException(pair.id() + ": there is no body " + pair.bodyId());
        }
        return text;
    }

    /** Returns the file of the models trained on everything. */
    byte[] train() {
        return train(claim -> true);
    }

    /** A pair counts where the claims of its body and of its headline all are wanted. */
    private byte[] train(Predicate<String> wanted) {
        return StanceTraining.train(
                pairs.stream()
                        .filter(pair -> wanted.test(claim(pair)))
                        .filter(pair -> claimsOf(pair.headline()).stream().allMatch(wanted))
                        .map(pair -> new StanceTraining.BodyExample(
                                pair.headline(), text(pair), claim(pair), stance(pair.id(), pair.stance())))
                        .toList(),
                headlines.stream()
                        .filter(row -> wanted.test(row.topic()))
                        .map(HeadlineRow::example)
                        .toList());
    }

    private StanceClassifier trainedWithout(int fold) {
        byte[] model = train(claim -> Folds.of(claim) != fold);
        return StanceClassifier.of(ModelFile.of("the stance model without fold " + fold, model));
    }

    /** Returns the stance of each pair's body, told by models that have not seen its claim, by the ids of the pairs. */
    Map<String, Stance> bodiesOutOfFold() {
        Map<String, Stance> stances = rows(pairs.stream().map(PairRow::id).toList());
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            BodyStances classifier = new BodyStances(trainedWithout(fold));
            for (PairRow pair : pairs) {
                if (Folds.of(claim(pair)) == fold) {
                    stances.put(pair.id(), classifier.stance(pair.headline(), text(pair)));
                }
            }
        }
        return stances;
    }

    /** Returns the stance of each headline, told by models that have not seen its claim, by the ids of the rows. */
    Map<String, Stance> headlinesOutOfFold() {
        Map<String, Stance> stances =
                rows(headlines.stream().map(HeadlineRow::id).toList());
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            StanceClassifier classifier = trainedWithout(fold);
            for (HeadlineRow row : headlines) {
                if (Folds.of(row.topic()) == fold) {
                    stances.put(
                            row.id(),
                            classifier.stance(classifier.headline(row.claim()), classifier.headline(row.headline())));
                }
            }
        }
        return stances;
    }

    private static Map<String, Stance> rows(List<String> ids) {
        Map<String, Stance> rows = new LinkedHashMap<>();
        ids.forEach(id -> rows.put(id, Stance.UNCHECKED));
        return rows;
    }
}
