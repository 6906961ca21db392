package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.credibility.syntax.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceClassifierTest {
    private static final StanceClassifier CLASSIFIER = StanceClassifier.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPORTS    | Otter found asleep in Dunford bank vault",
                "CONTRADICTS | No, an otter was not found in the Dunford bank vault",
                "CONTRADICTS | Otter in Dunford bank vault is a hoax",
                "MENTIONS    | Was an otter found in a Dunford bank vault?",
                "MENTIONS    | Otter reportedly found in Dunford bank vault",
            })
    void tellsHowAHeadlineStandsToAClaim(Stance expected, String headline) {
        ReadHeadline claim = CLASSIFIER.headline("An otter was found in a bank vault in Dunford");

        assertThat(CLASSIFIER.stance(claim, CLASSIFIER.headline(headline))).isEqualTo(expected);
    }

    @Test
    void findsABodyOnAnotherMatterSilent() {
        ReadBody body =
                CLASSIFIER.body("Ann Tolley won the summer fair with a cake of nine layers. Judges ate all of it.");

        assertThat(CLASSIFIER.stance(CLASSIFIER.headline("Otter found asleep in Dunford bank vault"), body))
                .isEqualTo(Stance.SILENT);
    }

    @Test
    void findsABodyOnTheSameMatterNotSilent() {
        ReadBody body =
                CLASSIFIER.body("An otter has been found asleep in the vault of a bank in Dunford. Clerks at the"
                        + " bank in Dunford fed the otter and called a vet.");

        assertThat(CLASSIFIER.stance(CLASSIFIER.headline("Otter found asleep in Dunford bank vault"), body))
                .isNotEqualTo(Stance.SILENT);
    }

    @Test
    void readsTextsWithoutWords() {
        assertThat(CLASSIFIER.stance(CLASSIFIER.headline(""), CLASSIFIER.body("")))
                .isEqualTo(Stance.SILENT);
    }

    @Test
    void refusesAnotherModel() {
        byte[] other = ModelFile.writer("other", 1).bytes("rarity", new byte[1]).toBytes();

        assertThatIllegalStateException()
                .isThrownBy(() -> StanceClassifier.of(ModelFile.of("other.crdm", other)))
                .withMessageContaining("the model is other 1, not stance 2");
    }
}
