package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;
import org.junit.jupiter.api.Test;

class WeightRowsTest {
    private static final int ROWS = 1024;

    @Test
    void readsRowsThatStandFarApart() {
        float[] trained = new float[2 * ROWS];
        trained[0] = 1;
        trained[2 * 700 + 1] = -1;
        trained[2 * ROWS - 1] = 0.5f;
        WeightRows rows = WeightRows.of(trained, 2, 7);

        assertThat(written(WeightRows.read(file(rows), "w", 2))).isEqualTo(written(rows));
    }

    @Test
    void leavesOutRowsOfSmallWeights() {
        float[] trained = new float[2 * ROWS];
        trained[0] = 1;
        trained[6] = 0.05f;

        assertThat(file(WeightRows.of(trained, 2, 7)).bytes("w-weights")).hasSize(2);
    }

    @Test
    void refusesRowsBehindTheEnd() {
        ModelFile file = file(new int[] {2}, new byte[] {1, 1, 1}, new byte[] {1, 1, 1});

        assertThatThrownBy(() -> WeightRows.read(file, "w", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("runs over its end");
    }

    @Test
    void refusesWeightsWithoutARow() {
        ModelFile file = file(new int[] {2}, new byte[] {1}, new byte[] {1, 1});

        assertThatThrownBy(() -> WeightRows.read(file, "w", 1)).hasMessageContaining("without a row");
    }

    @Test
    void refusesACountThatIsNoPowerOfTwo() {
        ModelFile file = file(new int[] {3}, new byte[0], new byte[0]);

        assertThatThrownBy(() -> WeightRows.read(file, "w", 1)).hasMessageContaining("3 rows");
    }

    private static byte[] written(WeightRows rows) {
        ModelFileWriter file = ModelFile.writer("test", 1);
        rows.write(file, "w");
        return file.toBytes();
    }

    private static ModelFile file(WeightRows rows) {
        return ModelFile.of("test", written(rows));
    }

    private static ModelFile file(int[] rows, byte[] distances, byte[] weights) {
        return ModelFile.of(
                "test",
                ModelFile.writer("test", 1)
                        .ints("w-rows", rows)
                        .floats("w-unit", new float[] {1})
                        .bytes("w-distances", distances)
                        .bytes("w-weights", weights)
                        .toBytes());
    }
}
