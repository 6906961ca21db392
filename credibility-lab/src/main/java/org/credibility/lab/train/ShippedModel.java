package org.credibility.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A model in the repository, with what trains it. */
enum ShippedModel {
    /** Parts of speech. */
    TAGGER(TrainTask.TAGGER, "polnear", "credibility-core/src/main/resources/org/credibility/syntax/en/tagger.crdm"),
    /** Heads and relations. */
    PARSER(TrainTask.PARSER, "polnear", "credibility-core/src/main/resources/org/credibility/syntax/en/parser.crdm"),
    /** Names of persons, bodies and places. */
    NAMES(TrainTask.NAMES, "polnear", "credibility-core/src/main/resources/org/credibility/syntax/en/names.crdm"),
    /** Who said what; on parses by models that have not seen the articles. */
    ATTRIBUTION(
            TrainTask.ATTRIBUTION,
            "polnear",
            "credibility-core/src/main/resources/org/credibility/syntax/en/attribution.crdm"),
    /** How texts stand to claims. */
    STANCE(
            TrainTask.STANCE,
            "corroboration",
            "credibility-core/src/main/resources/org/credibility/syntax/en/stance.crdm"),
    /** The body of a page. */
    EXTRACTION(
            TrainTask.EXTRACTION,
            "extraction",
            "credibility-fetch/src/main/resources/org/credibility/fetch/extraction/body.trees"),
    /** How likely a claim turns out true. */
    OUTCOME(
            TrainTask.OUTCOME,
            "corroboration",
            "credibility-lab/src/main/resources/org/credibility/lab/outcome/outcome.tsv");

    private final TrainTask task;
    private final String folder;
    private final String file;

    ShippedModel(TrainTask task, String folder, String file) {
        this.task = task;
        this.folder = folder;
        this.file = file;
    }

    static Optional<ShippedModel> of(String name) {
        return Arrays.stream(values()).filter(model -> model.id().equals(name)).findFirst();
    }

    /** Returns its name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns where it lies in a checkout. */
    Path in(Path checkout) {
        return checkout.resolve(file);
    }

    /** Returns its bytes, trained anew on the data in a folder that holds one folder a set. */
    byte[] train(Path data) throws IOException {
        return task.train(data.resolve(folder), Optional.empty());
    }
}
