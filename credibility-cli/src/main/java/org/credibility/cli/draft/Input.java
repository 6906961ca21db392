package org.credibility.cli.draft;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What was read, as the report names it.
 *
 * @param path the path as the user gave it; "-" for standard input, empty where the text came from no file
 * @param url the address it was fetched from; empty for a file
 * @param format the format it was read as, such as "text"
 * @param sha256 the SHA-256 of the bytes, in lower-case hex
 */
public record Input(Optional<String> path, Optional<String> url, String format, String sha256) {
    /** Checks that every part is given. */
    public Input {
        requireNonNull(path, "path");
        requireNonNull(url, "url");
        requireNonNull(format, "format");
        requireNonNull(sha256, "sha256");
    }

    /** Returns the input of a draft that lies in a file. */
    public static Input ofFile(String path, DraftFormat format, byte[] bytes) {
        return new Input(Optional.of(path), Optional.empty(), format.id(), sha256(bytes));
    }

    /**
     * Returns the input of a page that was fetched.
     *
     * @param sha256 the SHA-256 of its bytes, in lower-case hex
     */
    static Input ofPage(URI address, DraftFormat format, String sha256) {
        return new Input(Optional.empty(), Optional.of(address.toString()), format.id(), sha256);
    }

    /** Returns the input of a plain text that lies in a file as UTF-8. */
    public static Input ofText(String path, String text) {
        return ofFile(path, DraftFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what to call the input in a message: its path, else its address as it may be shown, else "the text". */
    public String label() {
        return path.or(() -> url.map(ShownAddress::in)).orElse("the text");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
