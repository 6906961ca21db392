package org.credibility.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.lab.corpus.MarkedArticle;
import org.credibility.lab.corpus.SilverArticle;
import org.credibility.lab.corpus.SilverReader;
import org.credibility.lab.extraction.BodyTraining;
import org.credibility.lab.outcome.OutcomeTask;
import org.credibility.lab.stance.StanceTask;
import org.credibility.speech.SpeechTraining;
import org.credibility.syntax.SyntaxTraining;

/** A model that the lab trains, most on the train articles of PolNeAR: the same bytes each time. */
enum TrainTask {
    /** Parts of speech. */
    TAGGER {
        @Override
        byte[] train(Path data, Optional<Path> annotation) throws IOException {
            return syntax(data).tagger();
        }
    },
    /** Heads and relations. */
    PARSER {
        @Override
        byte[] train(Path data, Optional<Path> annotation) throws IOException {
            return syntax(data).parser();
        }
    },
    /** Names of persons, bodies and places. */
    NAMES {
        @Override
        byte[] train(Path data, Optional<Path> annotation) throws IOException {
            return syntax(data).names();
        }
    },
    /** Who said what. */
    ATTRIBUTION {
        @Override
        byte[] train(Path data, Optional<Path> annotation) throws IOException {
            return SpeechTraining.train(MarkedArticle.read(data.resolve("train.jsonl"), parsed(data, annotation)));
        }
    },
    /** Which blocks of a page are the body of its article; on all marked pages, not on PolNeAR. */
    EXTRACTION {
        @Override
        byte[] train(Path data, Optional<Path> annotation) throws IOException {
            return BodyTraining.train(data);
        }
    },
    /** How likely a claim is to turn out true. */
    OUTCOME {
        @Override
        byte[] train(Path data, Optional<Path> annotation) throws IOException {
            return OutcomeTask.trained(data);
        }
    },
    /** How texts stand to claims. */
    STANCE {
        @Override
        byte[] train(Path data, Optional<Path> annotation) throws IOException {
            return StanceTask.train(data);
        }
    };

    /**
     * Returns the file of the model, trained on the corpus in a folder.
     *
     * @param annotation parses to learn from, where the model learns from such; else models that have not seen the articles parse
     */
    abstract byte[] train(Path data, Optional<Path> annotation) throws IOException;

    /** Returns what trains the models of syntax on the train articles in a folder. */
    static SyntaxTraining syntax(Path data) throws IOException {
        return new SyntaxTraining(SilverReader.read(data, "train").stream()
                .map(SilverArticle::text)
                .toList());
    }

    private static List<SilverArticle> parsed(Path data, Optional<Path> annotation) throws IOException {
        return annotation.isPresent() ? SilverReader.read(data, "train", annotation.get()) : Annotation.ofTrain(data);
    }

    static Optional<TrainTask> of(String name) {
        return Arrays.stream(values()).filter(task -> task.id().equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(TrainTask::id).toList();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
