package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trained model as a checked file: named arrays of numbers and tables of words.
 *
 * <pre>
 *   int    magic            "CRDM"
 *   short  format           1
 *   int    payload length   what follows the checksum, in bytes
 *   int    checksum         CRC-32 of the payload
 *   payload:
 *     name   of the model
 *     int    version of the model
 *     short  number of sections
 *     each section, by ascending name:
 *       name   of the section
 *       byte   kind: 0 bytes, 1 shorts, 2 ints, 3 floats, 4 words
 *       int    number of items
 *       int    length of the items in bytes
 *       items
 * </pre>
 *
 * <p>Numbers are big-endian. A name and a word are one byte of length, not 0, and as many bytes of UTF-8. Every count is
 * held against a limit and against the bytes that are there before memory is taken for it, so no file, however it was
 * damaged, costs more than its own size. Whatever is wrong with a file is an {@link IllegalStateException} that names
 * it: a model lies in the jar of the program, so it is a broken build.
 *
 * <p>A file read never changes and is safe for use by several threads; the arrays it gives are copies.
 */
public final class ModelFile {
    /** The most sections of a file. */
    public static final int MOST_SECTIONS = 64;
    /** The most items of a section. */
    public static final int MOST_ITEMS = 1 << 24;
    /** The longest name or word, in bytes of UTF-8. */
    public static final int LONGEST_WORD = 255;
    /** The longest file, in bytes. */
    public static final int LONGEST_FILE = 1 << 27;

    static final int MAGIC = 0x4352_444D;
    static final int FORMAT = 1;
    /** The length of what stands before the payload, in bytes. */
    static final int HEADER = 14;

    /** What the items of a section are. */
    enum Kind {
        BYTES(0, 1),
        SHORTS(1, 2),
        INTS(2, 4),
        FLOATS(3, 4),
        WORDS(4, 0);

        private final int code;
        private final int width;

        Kind(int code, int width) {
            this.code = code;
            this.width = width;
        }

        static Optional<Kind> of(int code) {
            return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
        }

        /** What the kind is called in a file. */
        int code() {
            return code;
        }

        /** The length of an item in bytes; 0 where it differs. */
        int width() {
            return width;
        }
    }

    /** A section as read: {@code items} holds numbers, {@code words} words, the other one is empty. */
    record Section(Kind kind, int count, ByteBuffer items, List<String> words) {}

    private final String label;
    private final String name;
    private final int version;
    private final Map<String, Section> sections;

    ModelFile(String label, String name, int version, Map<String, Section> sections) {
        this.label = label;
        this.name = name;
        this.version = version;
        this.sections = Map.copyOf(sections);
    }

    /**
     * Returns a model of this module's own jar.
     *
     * @param name the resource's name below this package, such as "en/tagger.crdm"
     * @throws IllegalStateException if it is missing or damaged
     */
    public static ModelFile resource(String name) {
        String label = "/org/credibility/syntax/" + requireNonNull(name, "name");
        try (InputStream stream = ModelFile.class.getResourceAsStream(label)) {
            if (stream == null) {
                throw new IllegalStateException(label + " is missing");
            }
            return of(label, stream.readNBytes(LONGEST_FILE + 1));
        } catch (IOException e) {
            throw new IllegalStateException(label + " cannot be read", e);
        }
    }

    /**
     * Returns the model in a file's bytes.
     *
     * @param label what messages call the file
     * @param bytes the whole file
     * @throws IllegalStateException if it is damaged
     */
    public static ModelFile of(String label, byte[] bytes) {
        return new ModelFileReader(requireNonNull(label, "label"), bytes).read();
    }

    /** Returns a writer of a model of a name and version; the version tells one training from another. */
    public static ModelFileWriter writer(String name, int version) {
        return new ModelFileWriter(name, version);
    }

    /** Returns what the model is called. */
    public String name() {
        return name;
    }

    /** Returns the version of the model. */
    public int version() {
        return version;
    }

    /**
     * Returns a copy of a section of bytes.
     *
     * @throws IllegalStateException if the file has no such section
     */
    public byte[] bytes(String section) {
        Section found = section(section, Kind.BYTES);
        byte[] bytes = new byte[found.count()];
        found.items().duplicate().get(bytes);
        return bytes;
    }

    /**
     * Returns a copy of a section of shorts.
     *
     * @throws IllegalStateException if the file has no such section
     */
    public short[] shorts(String section) {
        Section found = section(section, Kind.SHORTS);
        short[] shorts = new short[found.count()];
        found.items().asShortBuffer().get(shorts);
        return shorts;
    }

    /**
     * Returns a copy of a section of ints.
     *
     * @throws IllegalStateException if the file has no such section
     */
    public int[] ints(String section) {
        Section found = section(section, Kind.INTS);
        int[] ints = new int[found.count()];
        found.items().asIntBuffer().get(ints);
        return ints;
    }

    /**
     * Returns a copy of a section of floats, all of them finite.
     *
     * @throws IllegalStateException if the file has no such section
     */
    public float[] floats(String section) {
        Section found = section(section, Kind.FLOATS);
        float[] floats = new float[found.count()];
        found.items().asFloatBuffer().get(floats);
        return floats;
    }

    /**
     * Returns a section of words, none of them empty or with white space.
     *
     * @throws IllegalStateException if the file has no such section
     */
    public List<String> words(String section) {
        return section(section, Kind.WORDS).words();
    }

    /** Checks that a section of words names these classes in this order. */
    void checkClasses(String section, List<String> classes) {
        if (!words(section).equals(classes)) {
            throw damaged("section " + section + " names other classes than the program");
        }
    }

    /** Returns what to throw where the file's sections do not fit together. */
    IllegalStateException damaged(String what) {
        return new IllegalStateException(label + ": " + what);
    }

    private Section section(String section, Kind kind) {
        Section found = sections.get(requireNonNull(section, "section"));
        if (found == null) {
            throw new IllegalStateException(label + " has no section " + section);
        }
        if (found.kind() != kind) {
            throw new IllegalStateException(
                    label + ": section " + section + " holds " + found.kind() + ", not " + kind);
        }
        return found;
    }

    /** Returns whether every character of a word can stand in a table: no white space, no control character. */
    static boolean isWord(String word) {
        return !word.isEmpty()
                && word.codePoints()
                        .noneMatch(c ->
                                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
