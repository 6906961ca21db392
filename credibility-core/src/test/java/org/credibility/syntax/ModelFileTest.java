package org.credibility.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final int HEADER = ModelFile.HEADER;

    /** Where the payload of {@link #small()} has its parts. */
    private static final int SECTION_COUNT = HEADER + 7;

    private static final int SECTION = HEADER + 9;
    private static final int KIND = SECTION + 2;
    private static final int ITEM_COUNT = SECTION + 3;
    private static final int ITEM_LENGTH = SECTION + 7;
    private static final int ITEMS = SECTION + 11;

    @Test
    void givesBackWhatWasWritten() {
        ModelFile file = ModelFile.of(
                "test",
                ModelFile.writer("tagger", 7)
                        .bytes("marks", new byte[] {0, -1, 127})
                        .shorts("tags", new short[] {Short.MIN_VALUE, 0, Short.MAX_VALUE})
                        .ints("keys", new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE})
                        .floats("weights", new float[] {-0.5f, 0, Float.MIN_VALUE, Float.MAX_VALUE})
                        .words("words", List.of("ferry", "isn’t", "ß", "👩‍🚀", "ferry"))
                        .toBytes());

        assertThat(file.name()).isEqualTo("tagger");
        assertThat(file.version()).isEqualTo(7);
        assertThat(file.bytes("marks")).containsExactly(0, -1, 127);
        assertThat(file.shorts("tags")).containsExactly(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
        assertThat(file.ints("keys")).containsExactly(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        assertThat(file.floats("weights")).containsExactly(-0.5f, 0, Float.MIN_VALUE, Float.MAX_VALUE);
        assertThat(file.words("words")).containsExactly("ferry", "isn’t", "ß", "👩‍🚀", "ferry");
    }

    @Test
    void givesBackEmptySections() {
        ModelFile file = ModelFile.of(
                "test",
                ModelFile.writer("m", 0)
                        .ints("none", new int[0])
                        .words("nobody", List.of())
                        .toBytes());

        assertThat(file.ints("none")).isEmpty();
        assertThat(file.words("nobody")).isEmpty();
    }

    @Test
    void beginsWithItsMagic() {
        assertThat(new String(small(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("CRDM");
    }

    @Test
    void writesTheSameBytesInWhateverOrderSectionsAreAdded() {
        byte[] one = ModelFile.writer("m", 1)
                .ints("b", new int[] {1})
                .words("a", List.of("x"))
                .toBytes();
        byte[] other = ModelFile.writer("m", 1)
                .words("a", List.of("x"))
                .ints("b", new int[] {1})
                .toBytes();

        assertThat(one).isEqualTo(other);
    }

    @Test
    void doesNotChangeWithTheBytesItWasReadFromOrGave() {
        byte[] bytes = small();
        ModelFile file = ModelFile.of("test", bytes);

        Arrays.fill(bytes, (byte) 0);
        file.ints("s")[0] = 99;

        assertThat(file.ints("s")).containsExactly(5, 6);
    }

    @Test
    void tellsWhatAFileLacks() {
        ModelFile file = ModelFile.of("test", small());

        assertThatIllegalStateException().isThrownBy(() -> file.ints("other")).withMessage("test has no section other");
        assertThatIllegalStateException()
                .isThrownBy(() -> file.floats("s"))
                .withMessage("test: section s holds INTS, not FLOATS");
    }

    /** The resource was made by another program from the format's description. */
    @Test
    void readsAResource() {
        assertThat(ModelFile.resource("rich.crdm").words("f")).containsExactly("ferry", "line");
    }

    @Test
    void keepsTheFormat() throws IOException {
        try (InputStream stream = ModelFileTest.class.getResourceAsStream("rich.crdm")) {
            assertThat(stream).hasBinaryContent(rich());
        }
    }

    @Test
    void namesAResourceThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModelFile.resource("en/nobody.crdm"))
                .withMessage("/org/credibility/syntax/en/nobody.crdm is missing");
    }

    // ------------------------------------------------------------------ damage

    @Test
    void refusesOtherFiles() {
        assertDamaged(edited(file -> file.put(0, (byte) 'X')), "no model file, it does not begin with CRDM");
        assertDamaged(new byte[0], "cut off, 14 bytes are to follow offset 0, there are 0");
    }

    @Test
    void refusesOtherFormats() {
        assertDamaged(edited(file -> file.putShort(4, (short) 2)), "format 2, this program reads format 1");
        assertDamaged(edited(file -> file.putShort(4, (short) -1)), "format 65535, this program reads format 1");
    }

    @Test
    void refusesEveryCutFile() {
        byte[] whole = rich();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatIllegalStateException()
                    .isThrownBy(() -> ModelFile.of("test", cut))
                    .withMessageContaining("cut off");
        }
    }

    @Test
    void refusesBytesBehindTheEnd() {
        assertDamaged(Arrays.copyOf(small(), small().length + 3), "3 bytes behind the end");
    }

    @Test
    void refusesBytesBehindTheLastSection() {
        assertDamaged(
                sealed(file -> file.putShort(SECTION_COUNT, (short) 0)),
                (small().length - SECTION) + " bytes behind the last section");
    }

    @Test
    void refusesAChecksumThatDoesNotFit() {
        assertDamaged(edited(file -> file.putInt(ITEMS, 4)), "the checksum does not fit");
    }

    @Test
    void refusesTooManySections() {
        assertDamaged(sealed(file -> file.putShort(SECTION_COUNT, (short) 65)), "65 sections, the limit is 64");
    }

    @Test
    void refusesMoreSectionsThanThereAre() {
        assertDamaged(
                sealed(file -> file.putShort(SECTION_COUNT, (short) 2)),
                "cut off, 1 bytes are to follow offset " + small().length + ", there are 0");
    }

    @Test
    void refusesCountsOverTheLimit() {
        assertDamaged(
                sealed(file -> file.putInt(ITEM_COUNT, -1)),
                "section s has 4294967295 items, the limit is " + ModelFile.MOST_ITEMS);
    }

    @Test
    void refusesCountsThatDoNotFitTheBytes() {
        assertDamaged(
                sealed(file -> file.putInt(ITEM_COUNT, ModelFile.MOST_ITEMS)),
                "section s has " + ModelFile.MOST_ITEMS + " items in 8 bytes");
        assertDamaged(
                sealed(file -> file.putInt(ITEM_LENGTH, Integer.MAX_VALUE)),
                "cut off, 2147483647 bytes are to follow offset " + ITEMS + ", there are 8");
    }

    @Test
    void refusesUnknownKinds() {
        assertDamaged(sealed(file -> file.put(KIND, (byte) 5)), "section s is of unknown kind 5");
    }

    @Test
    void refusesFloatsThatAreNotFinite() {
        assertDamaged(
                sealed(file -> file.put(KIND, (byte) 3).putFloat(ITEMS, Float.NaN)),
                "section s holds a float that is not finite");
    }

    @Test
    void refusesSectionsOutOfOrderOrTwice() {
        byte[] file = ModelFile.writer("m", 1)
                .bytes("a", new byte[0])
                .bytes("b", new byte[0])
                .toBytes();
        int second = file.length - 10;

        assertDamaged(sealed(file, edit -> edit.put(second, (byte) 'a')), "section a is out of order or twice");
    }

    @Test
    void refusesWordsThatAreNone() {
        assertDamaged(sealed(words(), file -> file.put(ITEMS + 1, (byte) ' ')), "an empty word or white space in s");
        assertDamaged(sealed(words(), file -> file.put(ITEMS + 1, (byte) 0xFF)), "no UTF-8 in s");
        assertDamaged(sealed(words(), file -> file.put(ITEMS, (byte) 0)), "an empty word or white space in s");
        assertDamaged(sealed(words(), file -> file.putInt(ITEM_COUNT, 1)), "section s does not end where it says");
        assertDamaged(sealed(words(), file -> file.putInt(ITEM_COUNT, 4)), "section s has 4 items in 6 bytes");
    }

    @Test
    void refusesEveryFlippedByte() {
        byte[] whole = rich();
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);
                assertThatThrownBy(() -> ModelFile.of("test", flipped))
                        .as("bit %d of byte %d", bit, at)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("test: ");
            }
        }
    }

    @Test
    void neverBreaksOnADamagedPayloadWithAChecksumThatFits() {
        SplittableRandom random = new SplittableRandom(20_261_124);
        byte[] whole = rich();
        for (int round = 0; round < 20_000; round++) {
            byte[] file = sealed(whole, edit -> {
                for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
                    edit.put(random.nextInt(HEADER, whole.length), (byte) random.nextInt());
                }
            });
            readOrRefuse(file);
        }
    }

    @Test
    void refusesRandomBytesWithoutTakingMemory() {
        SplittableRandom random = new SplittableRandom(7);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            long before = allocated();
            for (int round = 0; round < 10_000; round++) {
                byte[] payload = new byte[random.nextInt(200)];
                random.nextBytes(payload);
                readOrRefuse(withHeader(payload));
            }
            assertThat(allocated() - before).isLessThan(200_000_000);
        });
    }

    private static void readOrRefuse(byte[] file) {
        try {
            ModelFile.of("test", file);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageStartingWith("test: ");
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    // ------------------------------------------------------------------ writing

    @Test
    void writesNothingThatCannotBeRead() {
        ModelFileWriter writer = ModelFile.writer("m", 1).bytes("a", new byte[0]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.bytes("a", new byte[0]))
                .withMessage("section a is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.floats("f", new float[] {Float.POSITIVE_INFINITY}))
                .withMessage("section f holds Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.words("w", List.of("two words")))
                .withMessage("'two words' is empty or holds white space");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.words("w", List.of("")))
                .withMessage("'' is empty or holds white space");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.words("w", List.of("a\uD800")))
                .withMessageEndingWith("holds half a surrogate pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.words("w", List.of("a".repeat(256))))
                .withMessageEndingWith("has 256 bytes of UTF-8, the limit is 255");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.words("w", Collections.nCopies(ModelFile.MOST_ITEMS + 1, "a")))
                .withMessage("section w has 16777217 items, the limit is 16777216");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelFile.writer("no name", 1))
                .withMessage("'no name' is empty or holds white space");
    }

    @Test
    void writesTheLongestWord() {
        String word = "é".repeat(127) + "a";
        byte[] file = ModelFile.writer("m", 1).words("w", List.of(word)).toBytes();

        assertThat(ModelFile.of("test", file).words("w")).containsExactly(word);
    }

    @Test
    void writesNoMoreSectionsThanCanBeRead() {
        ModelFileWriter writer = ModelFile.writer("m", 1);
        for (int at = 0; at < ModelFile.MOST_SECTIONS; at++) {
            writer.bytes("s" + at, new byte[0]);
        }
        assertThat(ModelFile.of("test", writer.toBytes()).bytes("s63")).isEmpty();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.bytes("t", new byte[0]).toBytes())
                .withMessageStartingWith("65 sections");
    }

    // ------------------------------------------------------------------ files

    private static byte[] small() {
        return ModelFile.writer("mo", 1).ints("s", new int[] {5, 6}).toBytes();
    }

    private static byte[] words() {
        return ModelFile.writer("mo", 1).words("s", List.of("ab", "cd")).toBytes();
    }

    private static byte[] rich() {
        return ModelFile.writer("rich", 3)
                .bytes("b", new byte[] {1, 2})
                .shorts("c", new short[] {3})
                .ints("d", new int[] {4, 5})
                .floats("e", new float[] {6.5f})
                .words("f", List.of("ferry", "line"))
                .toBytes();
    }

    private static byte[] edited(Consumer<ByteBuffer> edit) {
        byte[] file = small();
        edit.accept(ByteBuffer.wrap(file));
        return file;
    }

    private static byte[] sealed(Consumer<ByteBuffer> edit) {
        return sealed(small(), edit);
    }

    /** A file edited by somebody who mends the checksum. */
    private static byte[] sealed(byte[] whole, Consumer<ByteBuffer> edit) {
        byte[] file = whole.clone();
        edit.accept(ByteBuffer.wrap(file));
        return withHeader(Arrays.copyOfRange(file, HEADER, file.length));
    }

    private static byte[] withHeader(byte[] payload) {
        CRC32 crc = new CRC32();
        crc.update(payload);
        return ByteBuffer.allocate(HEADER + payload.length)
                .putInt(ModelFile.MAGIC)
                .putShort((short) ModelFile.FORMAT)
                .putInt(payload.length)
                .putInt((int) crc.getValue())
                .put(payload)
                .array();
    }

    private static void assertDamaged(byte[] file, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModelFile.of("test", file))
                .withMessage("test: " + message);
    }
}
