package org.credibility.speech;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;
import org.credibility.syntax.ModelHolder;

/**
 * The trained parts that find attributions together. Never changes and is safe for use by several threads.
 *
 * @param priors how often words are cues
 * @param cues what finds cues
 * @param roles what finds their sources and contents
 * @param judge what judges them at first sight
 * @param trees what judges them by that
 */
record SpeechModels(CuePriors priors, ChainWeights cues, ChainWeights roles, ChainWeights judge, GradeTrees trees) {
    private static final String NAME = "attribution";
    private static final int VERSION = 2;

    /** The first cues of an article that may be some are gone over, so many of them; it bounds the time for a text. */
    static final int MOST_CUES = 10_000;

    private static final ModelHolder<SpeechModels> ENGLISH =
            ModelHolder.of(() -> read(ModelFile.resource("en/attribution.crdm")));

    /** Checks that all parts are there. */
    SpeechModels {
        requireNonNull(priors, "priors");
        requireNonNull(cues, "cues");
        requireNonNull(roles, "roles");
        requireNonNull(judge, "judge");
        requireNonNull(trees, "trees");
    }

    /**
     * Returns the models of English; they are read when they are first asked for.
     *
     * @throws IllegalStateException if they are missing or damaged
     */
    static SpeechModels english() {
        return ENGLISH.get();
    }

    /**
     * Reads the models from a file.
     *
     * @throws IllegalStateException if it is not what it should be
     */
    static SpeechModels read(ModelFile file) {
        if (!file.name().equals(NAME) || file.version() != VERSION) {
            throw new IllegalStateException(
                    "the model is " + file.name() + " " + file.version() + ", not " + NAME + " " + VERSION);
        }
        return new SpeechModels(
                CuePriors.read(file),
                ChainWeights.read(file, "cues", ChainStates.CUES),
                ChainWeights.read(file, "roles", ChainStates.ROLES),
                ChainWeights.read(file, "judge", ChainStates.GRADES),
                GradeTrees.read(file));
    }

    /** Returns the models as a file. */
    byte[] write() {
        ModelFileWriter file = ModelFile.writer(NAME, VERSION);
        priors.write(file);
        cues.write(file, "cues");
        roles.write(file, "roles");
        judge.write(file, "judge");
        trees.write(file);
        return file.toBytes();
    }

    /** Returns the best proposal of each of the first {@value #MOST_CUES} cues of a text, in text order. */
    List<ProposalJudge.Judged> judged(Reading reading) {
        List<CueCandidate> all = new CueTagger(cues).candidates(reading);
        List<CueCandidate> candidates = all.subList(0, Math.min(MOST_CUES, all.size()));
        List<List<Proposal>> proposals = new RoleTagger(roles).proposals(reading, candidates);
        return new ProposalJudge(judge, trees).judge(reading, proposals);
    }
}
