package org.credibility.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.credibility.speech.ChainTraining.Settings;
import org.credibility.speech.LearningArticle.Marked;

/**
 * Trains what finds attributions. Each part learns from what the part before makes of articles that it has not seen:
 * the articles are cut into {@value #FOLDS} folds, and each fold is read by what was trained on the others.
 */
public final class SpeechTraining {
    private static final int FOLDS = 5;
    private static final Settings CUES = new Settings(20, 16, 3, 0.01f, 1e-3f, 8, 0f);
    private static final Settings ROLES = new Settings(21, 18, 3, 0.03f, 1e-4f, 8, 0.4f);
    private static final Settings GRADES = new Settings(18, 4, 3, 0.02f, 1e-3f, 8, 0f);

    /** Rows without a weight of so many steps are not shipped. */
    private static final int LEAST_OF_CUES = 5;

    private static final int LEAST_OF_ROLES = 6;
    private static final int LEAST_OF_GRADES = 2;

    private final List<LearningArticle> articles;
    private final CuePriors priors;
    private final List<List<CueCandidate>> candidates = new ArrayList<>();
    private final List<List<List<Proposal>>> proposals = new ArrayList<>();

    private SpeechTraining(List<LearningArticle> bare) {
        Map<Integer, int[]> counts = new HashMap<>();
        bare.forEach(article -> add(article.counts(), 1, counts));
        priors = CuePriors.of(counts);
        articles = new ArrayList<>();
        for (LearningArticle article : bare) {
            add(article.counts(), -1, counts);
            articles.add(article.with(CuePriors.of(counts)));
            add(article.counts(), 1, counts);
            candidates.add(List.of());
            proposals.add(List.of());
        }
    }

    private static void add(Map<Integer, int[]> counts, int sign, Map<Integer, int[]> all) {
        counts.forEach((stem, count) -> {
            int[] sum = all.computeIfAbsent(stem, unseen -> new int[2]);
            sum[0] += sign * count[0];
            sum[1] += sign * count[1];
        });
    }

    /** Returns the file of the models trained on articles: the same bytes for the same articles in the same order. */
    public static byte[] train(List<MarkedText> texts) {
        return new SpeechTraining(texts.stream().map(LearningArticle::of).toList())
                .train()
                .write();
    }

    private SpeechModels train() {
        List<ChainTraining> cues = inFolds(this::cues);
        for (int at = 0; at < articles.size(); at++) {
            candidates.set(
                    at,
                    CueTagger.toLearnFrom(cues.get(at % FOLDS))
                            .candidates(articles.get(at).reading()));
        }
        ChainWeights cueWeights = cues.get(FOLDS).weights(LEAST_OF_CUES);
        cues.clear();
        List<ChainTraining> roles = inFolds(this::roles);
        for (int at = 0; at < articles.size(); at++) {
            proposals.set(
                    at,
                    new RoleTagger(roles.get(at % FOLDS))
                            .proposals(articles.get(at).reading(), candidates.get(at)));
        }
        ChainWeights roleWeights = roles.get(FOLDS).weights(LEAST_OF_ROLES);
        roles.clear();
        List<ChainTraining> judges = inFolds(this::judge);
        return new SpeechModels(
                priors, cueWeights, roleWeights, judges.get(FOLDS).weights(LEAST_OF_GRADES), trees(judges));
    }

    /** Returns what is trained without each fold, and last what is trained on all; two at a time where there are two processors. */
    private static List<ChainTraining> inFolds(IntFunction<ChainTraining> training) {
        return new ArrayList<>(
                IntStream.rangeClosed(0, FOLDS).parallel().mapToObj(training).toList());
    }

    /** Trains on all articles but those of a fold. */
    private ChainTraining cues(int fold) {
        ChainTraining training = new ChainTraining(ChainStates.CUES, CUES);
        for (int at = 0; at < articles.size(); at++) {
            LearningArticle article = articles.get(at);
            for (int sentence = 0;
                    at % FOLDS != fold && sentence < article.reading().sentences();
                    sentence++) {
                Reading reading = article.reading();
                training.add(
                        CueFeatures.of(reading, reading.sentenceBegin(sentence), reading.sentenceBegin(sentence + 1)),
                        article.cueLabels(sentence));
            }
        }
        return training.learn();
    }

    private ChainTraining roles(int fold) {
        ChainTraining training = new ChainTraining(ChainStates.ROLES, ROLES);
        for (int at = 0; at < articles.size(); at++) {
            LearningArticle article = articles.get(at);
            for (Marked marked : at % FOLDS == fold ? Collections.<Marked>emptyList() : article.marked()) {
                CueCandidate cue = marked.cue();
                training.add(
                        RoleTagger.lattice(article.reading(), candidates.get(at), cue),
                        RoleTagger.labels(
                                article.reading(), candidates.get(at), cue, marked.source(), marked.content()));
            }
        }
        return training.learn();
    }

    private ChainTraining judge(int fold) {
        ChainTraining training = new ChainTraining(ChainStates.GRADES, GRADES);
        for (int at = 0; at < articles.size(); at++) {
            if (at % FOLDS == fold) {
                continue;
            }
            LearningArticle article = articles.get(at);
            List<Lattice> lattices = ProposalJudge.lattices(article.reading(), proposals.get(at));
            int next = 0;
            for (List<Proposal> ofCue : proposals.get(at)) {
                for (Proposal proposal : ofCue) {
                    training.add(lattices.get(next++), new int[] {Grades.of(proposal, article.marked())});
                }
            }
        }
        return training.learn();
    }

    private GradeTrees trees(List<ChainTraining> judges) {
        List<float[]> rows = new ArrayList<>();
        List<Integer> grades = new ArrayList<>();
        for (int at = 0; at < articles.size(); at++) {
            LearningArticle article = articles.get(at);
            List<List<Proposal>> ofArticle = proposals.get(at);
            ProposalMeasures measures = new ProposalMeasures(
                    article.reading(),
                    ofArticle,
                    ProposalJudge.atFirstSight(judges.get(at % FOLDS), article.reading(), ofArticle));
            for (int cue = 0; cue < ofArticle.size(); cue++) {
                rows.addAll(Arrays.asList(measures.of(cue)));
                ofArticle.get(cue).forEach(proposal -> grades.add(Grades.of(proposal, article.marked())));
            }
        }
        return new GradeTreesTraining(
                        rows.toArray(float[][]::new),
                        grades.stream().mapToInt(grade -> grade).toArray())
                .grow();
    }
}
