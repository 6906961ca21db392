package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.credibility.evidence.StanceTraining.BodyExample;
import org.credibility.evidence.StanceTraining.ClaimExample;
import org.credibility.syntax.ModelFile;
import org.junit.jupiter.api.Test;

class StanceTrainingTest {
    private static final List<String> ANIMALS = List.of("otter", "heron", "badger", "lynx", "beaver", "stork");

    @Test
    void learnsFromItsExamples() {
        StanceClassifier classifier =
                StanceClassifier.of(ModelFile.of("trained", StanceTraining.train(bodies(), claims())));

        assertThat(classifier.stance(
                        classifier.headline("A walrus was found in a vault"),
                        classifier.headline("Walrus in vault is a hoax")))
                .isEqualTo(Stance.CONTRADICTS);
        assertThat(classifier.stance(
                        classifier.headline("A walrus was found in a vault"),
                        classifier.headline("Walrus found in vault")))
                .isEqualTo(Stance.SUPPORTS);
    }

    @Test
    void makesTheSameBytesEachTime() {
        assertThat(StanceTraining.train(bodies(), claims())).isEqualTo(StanceTraining.train(bodies(), claims()));
    }

    private static List<ClaimExample> claims() {
        List<ClaimExample> claims = new ArrayList<>();
        for (String animal : ANIMALS) {
            String claim = "A " + animal + " was found in a vault";
            claims.add(new ClaimExample(claim, animal + " found in vault", animal, Stance.SUPPORTS));
            claims.add(new ClaimExample(claim, animal + " in vault is a hoax", animal, Stance.CONTRADICTS));
            claims.add(new ClaimExample(claim, "Was a " + animal + " found in a vault?", animal, Stance.MENTIONS));
        }
        return claims;
    }

    private static List<BodyExample> bodies() {
        List<BodyExample> bodies = new ArrayList<>();
        for (int at = 0; at < ANIMALS.size(); at++) {
            String animal = ANIMALS.get(at);
            String found = "Clerks found a " + animal + " in a vault. The " + animal + " slept.";
            String hoax = "The story of a " + animal + " in a vault is a hoax. No " + animal + " was there.";
            bodies.add(new BodyExample(animal + " found in vault", found, animal, Stance.SUPPORTS));
            bodies.add(new BodyExample(animal + " found in vault", hoax, animal, Stance.CONTRADICTS));
            String other = ANIMALS.get((at + 1) % ANIMALS.size());
            bodies.add(new BodyExample(other + " eats cake", found, animal, Stance.SILENT));
        }
        return bodies;
    }
}
