package org.credibility.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.credibility.syntax.ModelFile.Kind;
import org.credibility.syntax.ModelFile.Section;

/** Reads a model file and believes none of its numbers. */
final class ModelFileReader {
    private final String label;
    private final ByteBuffer bytes;
    private final TreeMap<String, Section> sections = new TreeMap<>();

    ModelFileReader(String label, byte[] bytes) {
        this.label = label;
        this.bytes = ByteBuffer.wrap(bytes.clone()).asReadOnlyBuffer();
    }

    ModelFile read() {
        header();
        String name = word("the model's name");
        need(6);
        int version = bytes.getInt();
        int count = Short.toUnsignedInt(bytes.getShort());
        if (count > ModelFile.MOST_SECTIONS) {
            throw damaged(count + " sections, the limit is " + ModelFile.MOST_SECTIONS);
        }
        for (int at = 0; at < count; at++) {
            section();
        }
        if (bytes.hasRemaining()) {
            throw damaged(bytes.remaining() + " bytes behind the last section");
        }
        return new ModelFile(label, name, version, sections);
    }

    private void header() {
        if (bytes.remaining() > ModelFile.LONGEST_FILE) {
            throw damaged("longer than " + ModelFile.LONGEST_FILE + " bytes");
        }
        need(ModelFile.HEADER);
        if (bytes.getInt() != ModelFile.MAGIC) {
            throw damaged("no model file, it does not begin with CRDM");
        }
        int format = Short.toUnsignedInt(bytes.getShort());
        if (format != ModelFile.FORMAT) {
            throw damaged("format " + format + ", this program reads format " + ModelFile.FORMAT);
        }
        long payload = Integer.toUnsignedLong(bytes.getInt());
        int checksum = bytes.getInt();
        need(payload);
        if (bytes.remaining() > payload) {
            throw damaged((bytes.remaining() - payload) + " bytes behind the end");
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate());
        if ((int) crc.getValue() != checksum) {
            throw damaged("the checksum does not fit");
        }
    }

    private void section() {
        String name = word("a section's name");
        if (!sections.isEmpty() && sections.lastKey().compareTo(name) >= 0) {
            throw damaged("section " + name + " is out of order or twice");
        }
        need(9);
        int code = Byte.toUnsignedInt(bytes.get());
        Kind kind = Kind.of(code).orElseThrow(() -> damaged("section " + name + " is of unknown kind " + code));
        long count = Integer.toUnsignedLong(bytes.getInt());
        long length = Integer.toUnsignedLong(bytes.getInt());
        if (count > ModelFile.MOST_ITEMS) {
            throw damaged("section " + name + " has " + count + " items, the limit is " + ModelFile.MOST_ITEMS);
        }
        need(length);
        boolean fits = kind == Kind.WORDS ? length >= 2 * count : length == count * kind.width();
        if (!fits) {
            throw damaged("section " + name + " has " + count + " items in " + length + " bytes");
        }
        sections.put(
                name, kind == Kind.WORDS ? words(name, (int) count, (int) length) : numbers(name, kind, (int) count));
    }

    private Section numbers(String name, Kind kind, int count) {
        ByteBuffer items = next(count * kind.width());
        for (int at = 0; kind == Kind.FLOATS && at < count; at++) {
            if (!Float.isFinite(items.getFloat(at * Float.BYTES))) {
                throw damaged("section " + name + " holds a float that is not finite");
            }
        }
        return new Section(kind, count, items, List.of());
    }

    private Section words(String name, int count, int length) {
        int end = bytes.position() + length;
        List<String> words = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            words.add(word(name));
        }
        if (bytes.position() != end) {
            throw damaged("section " + name + " does not end where it says");
        }
        return new Section(Kind.WORDS, count, ByteBuffer.allocate(0), List.copyOf(words));
    }

    /** The word that comes next, in or as what is told. */
    private String word(String where) {
        need(1);
        int length = Byte.toUnsignedInt(bytes.get());
        need(length);
        String word;
        try {
            word = StandardCharsets.UTF_8.newDecoder().decode(next(length)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(label + ": no UTF-8 in " + where, e);
        }
        if (!ModelFile.isWord(word)) {
            throw damaged("an empty word or white space in " + where);
        }
        return word;
    }

    private ByteBuffer next(int length) {
        ByteBuffer next = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return next;
    }

    private void need(long length) {
        if (length > bytes.remaining()) {
            throw damaged("cut off, " + length + " bytes are to follow offset " + bytes.position() + ", there are "
                    + bytes.remaining());
        }
    }

    private IllegalStateException damaged(String message) {
        return new IllegalStateException(label + ": " + message);
    }
}
