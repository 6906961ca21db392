package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.credibility.syntax.ModelFile.Kind;

/**
 * Collects the sections of a model file and writes them, by name: the order in which they are added changes no byte.
 *
 * <p>Not safe for use by several threads; start from {@link ModelFile#writer}.
 */
public final class ModelFileWriter {
    private final ByteBuffer name;
    private final int version;
    private final TreeMap<String, Section> sections = new TreeMap<>();

    private record Section(ByteBuffer name, Kind kind, int count, ByteBuffer items) {
        int length() {
            return 1 + name.remaining() + 1 + 4 + 4 + items.remaining();
        }
    }

    ModelFileWriter(String name, int version) {
        this.name = encoded(requireNonNull(name, "name"));
        this.version = version;
    }

    /** Adds a section of bytes. */
    public ModelFileWriter bytes(String section, byte[] bytes) {
        ByteBuffer items = items(section, Kind.BYTES, bytes.length).put(bytes).flip();
        return add(section, Kind.BYTES, bytes.length, items);
    }

    /** Adds a section of shorts. */
    public ModelFileWriter shorts(String section, short[] shorts) {
        ByteBuffer items = items(section, Kind.SHORTS, shorts.length);
        items.asShortBuffer().put(shorts);
        return add(section, Kind.SHORTS, shorts.length, items);
    }

    /** Adds a section of ints. */
    public ModelFileWriter ints(String section, int[] ints) {
        ByteBuffer items = items(section, Kind.INTS, ints.length);
        items.asIntBuffer().put(ints);
        return add(section, Kind.INTS, ints.length, items);
    }

    /**
     * Adds a section of floats.
     *
     * @throws IllegalArgumentException if one of them is not finite
     */
    public ModelFileWriter floats(String section, float[] floats) {
        for (float number : floats) {
            if (!Float.isFinite(number)) {
                throw new IllegalArgumentException("section " + section + " holds " + number);
            }
        }
        ByteBuffer items = items(section, Kind.FLOATS, floats.length);
        items.asFloatBuffer().put(floats);
        return add(section, Kind.FLOATS, floats.length, items);
    }

    /**
     * Adds a section of words.
     *
     * @throws IllegalArgumentException if one of them is empty, holds white space or is longer than {@value
     *     ModelFile#LONGEST_WORD} bytes of UTF-8
     */
    public ModelFileWriter words(String section, List<String> words) {
        checkCount(section, words.size());
        List<ByteBuffer> encoded = new ArrayList<>(words.size());
        int length = 0;
        for (String word : words) {
            ByteBuffer bytes = encoded(word);
            encoded.add(bytes);
            length = Math.addExact(length, 1 + bytes.remaining());
        }
        ByteBuffer items = ByteBuffer.allocate(length);
        encoded.forEach(word -> put(word, items));
        return add(section, Kind.WORDS, words.size(), items.flip());
    }

    private static ByteBuffer items(String section, Kind kind, int count) {
        checkCount(section, count);
        return ByteBuffer.allocate(count * kind.width());
    }

    private static void checkCount(String section, int count) {
        if (count > ModelFile.MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "section " + section + " has " + count + " items, the limit is " + ModelFile.MOST_ITEMS);
        }
    }

    private ModelFileWriter add(String section, Kind kind, int count, ByteBuffer items) {
        Section added = new Section(encoded(section), kind, count, items);
        if (sections.putIfAbsent(section, added) != null) {
            throw new IllegalArgumentException("section " + section + " is there twice");
        }
        return this;
    }

    /**
     * Returns the file: the same bytes for the same sections.
     *
     * @throws IllegalArgumentException if there are more than {@value ModelFile#MOST_SECTIONS} sections or the file is
     *     longer than {@value ModelFile#LONGEST_FILE} bytes
     */
    public byte[] toBytes() {
        long payload = 1L + name.remaining() + 4 + 2;
        for (Section section : sections.values()) {
            payload += section.length();
        }
        if (sections.size() > ModelFile.MOST_SECTIONS || ModelFile.HEADER + payload > ModelFile.LONGEST_FILE) {
            throw new IllegalArgumentException(
                    sections.size() + " sections, " + (ModelFile.HEADER + payload) + " bytes");
        }
        ByteBuffer file = ByteBuffer.allocate(ModelFile.HEADER + (int) payload);
        file.position(ModelFile.HEADER);
        putPayload(file);
        CRC32 crc = new CRC32();
        crc.update(file.array(), ModelFile.HEADER, (int) payload);
        file.putInt(0, ModelFile.MAGIC);
        file.putShort(4, (short) ModelFile.FORMAT);
        file.putInt(6, (int) payload);
        file.putInt(10, (int) crc.getValue());
        return file.array();
    }

    private void putPayload(ByteBuffer file) {
        put(name, file);
        file.putInt(version);
        file.putShort((short) sections.size());
        for (Section section : sections.values()) {
            put(section.name(), file);
            file.put((byte) section.kind().code());
            file.putInt(section.count());
            file.putInt(section.items().remaining());
            file.put(section.items().duplicate());
        }
    }

    private static void put(ByteBuffer word, ByteBuffer file) {
        file.put((byte) word.remaining()).put(word.duplicate());
    }

    private static ByteBuffer encoded(String word) {
        if (!ModelFile.isWord(word)) {
            throw new IllegalArgumentException("'" + word + "' is empty or holds white space");
        }
        ByteBuffer utf8;
        try {
            utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(word));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("'" + word + "' holds half a surrogate pair", e);
        }
        if (utf8.remaining() > ModelFile.LONGEST_WORD) {
            throw new IllegalArgumentException("'" + word + "' has " + utf8.remaining()
                    + " bytes of UTF-8, the limit is " + ModelFile.LONGEST_WORD);
        }
        return utf8;
    }
}
