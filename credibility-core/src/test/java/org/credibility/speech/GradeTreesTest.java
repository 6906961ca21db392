package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;
import org.junit.jupiter.api.Test;

class GradeTreesTest {
    private static final byte LEAF = GradeTrees.LEAF;
    /** Of a fork on the second number and a tree of one leaf. */
    private static final byte[] COLUMNS = {1, LEAF, LEAF, LEAF};

    private static final float[] VALUES = {0.5f, -1, 2, 1};
    private static final float[] OF_EXACT = {0, -3, 1, 0};

    @Test
    void goesToTheRightFromTheLeastValueOn() {
        GradeTrees trees = GradeTrees.of(new float[] {0, 0}, COLUMNS, VALUES, OF_EXACT);

        assertThat(of(trees, row(0.5f)).found()).isCloseTo(1 / (1 + StrictMath.exp(-3)), within(1e-6));
        assertThat(of(trees, row(0.4f)).exact()).isCloseTo(1 / (1 + StrictMath.exp(3)), within(1e-6));
    }

    @Test
    void readsWhatItWrote() {
        GradeTrees trees = GradeTrees.of(new float[] {1, -1}, COLUMNS, VALUES, OF_EXACT);
        ModelFileWriter file = ModelFile.writer("own", 1);
        trees.write(file);

        GradeTrees read = GradeTrees.read(ModelFile.of("own", file.toBytes()));

        assertThat(of(read, row(0.7f))).isEqualTo(of(trees, row(0.7f)));
    }

    @Test
    void refusesATreeWithoutAnEnd() {
        assertDamaged(new byte[] {1, LEAF}, "no end");
    }

    @Test
    void refusesAColumnThatIsNone() {
        assertDamaged(new byte[] {ProposalMeasures.COUNT, LEAF, LEAF}, "node 0");
        assertDamaged(new byte[] {-2, LEAF, LEAF}, "node 0");
    }

    @Test
    void refusesATreeThatNeverEnds() {
        assertDamaged(new byte[100_000], "node 6 at level 6");
    }

    @Test
    void refusesMoreTreesThanMemoryIsTakenFor() {
        byte[] leaves = new byte[GradeTrees.MOST_TREES + 1];
        Arrays.fill(leaves, LEAF);

        assertDamaged(leaves, "10001 trees");
    }

    @Test
    void refusesValuesWithoutANode() {
        ModelFileWriter file = ModelFile.writer("own", 1)
                .floats("judge-tree-bases", new float[2])
                .bytes("judge-tree-columns", COLUMNS)
                .floats("judge-tree-values", new float[3])
                .floats("judge-tree-exact", OF_EXACT);

        assertThatThrownBy(() -> GradeTrees.read(ModelFile.of("own", file.toBytes())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3 values");
    }

    @Test
    void learnsWhatTwoNumbersTellTogether() {
        Random random = new Random(3);
        float[][] rows = new float[4_000][ProposalMeasures.COUNT];
        int[] grades = new int[rows.length];
        for (int at = 0; at < rows.length; at++) {
            for (int column = 0; column < ProposalMeasures.COUNT; column++) {
                rows[at][column] = random.nextInt(4);
            }
            boolean both = rows[at][0] >= 2 && rows[at][2] >= 2;
            grades[at] = both ? ProposalJudge.EXACT : ProposalJudge.WRONG;
        }

        GradeTrees trees = new GradeTreesTraining(rows, grades).grow();

        assertThat(of(trees, rowOf(2, 3)).exact()).isGreaterThan(0.8);
        assertThat(of(trees, rowOf(3, 1)).found()).isLessThan(0.2);
        assertThat(of(trees, rowOf(1, 2)).found()).isLessThan(0.2);
    }

    private static void assertDamaged(byte[] columns, String message) {
        ModelFileWriter file = ModelFile.writer("own", 1)
                .floats("judge-tree-bases", new float[2])
                .bytes("judge-tree-columns", columns)
                .floats("judge-tree-values", new float[columns.length])
                .floats("judge-tree-exact", new float[columns.length]);

        assertThatThrownBy(() -> GradeTrees.read(ModelFile.of("own", file.toBytes())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    private static GradeChances of(GradeTrees trees, float[] row) {
        return trees.of(new float[][] {row})[0];
    }

    private static float[] row(float second) {
        float[] row = new float[ProposalMeasures.COUNT];
        row[1] = second;
        return row;
    }

    private static float[] rowOf(int first, int third) {
        float[] row = new float[ProposalMeasures.COUNT];
        row[0] = first;
        row[2] = third;
        return row;
    }
}
