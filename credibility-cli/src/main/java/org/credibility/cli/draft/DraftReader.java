package org.credibility.cli.draft;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads inputs as the user names them: the path of a file, or "-" for standard input. */
public final class DraftReader {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    /** The longest input that is read, in bytes: a guard against the wrong file, not a limit of the analysis. */
    public static final int MAX_INPUT_BYTES = 50_000_000;

    private final InputStream standardInput;

    /** Takes what "-" reads. */
    public DraftReader(InputStream standardInput) {
        this.standardInput = requireNonNull(standardInput, "standardInput");
    }

    /**
     * Returns the draft an input holds.
     *
     * @throws UnreadableDraftException if it cannot be read or is no text
     */
    public Draft read(String name) throws UnreadableDraftException {
        byte[] bytes = name.equals(STANDARD_INPUT) ? readStandardInput() : readFile(name);
        String label = label(name);
        if (bytes.length > MAX_INPUT_BYTES) {
            throw new UnreadableDraftException(
                    label + ": longer than " + MAX_INPUT_BYTES / 1_000_000 + " MB; score its articles one by one");
        }
        if (bytes.length == 0) {
            throw new UnreadableDraftException(label + ": is empty");
        }
        return Draft.ofPlainText(PlainText.decode(label, bytes), Input.ofText(name, bytes));
    }

    private static String label(String name) {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    private byte[] readStandardInput() throws UnreadableDraftException {
        try {
            return standardInput.readNBytes(MAX_INPUT_BYTES + 1);
        } catch (IOException broken) {
            throw new UnreadableDraftException("standard input: " + broken.getMessage());
        }
    }

    private static byte[] readFile(String name) throws UnreadableDraftException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UnreadableDraftException(name + ": is a folder; name the files in it");
            }
            try (InputStream file = Files.newInputStream(path)) {
                return file.readNBytes(MAX_INPUT_BYTES + 1);
            }
        } catch (InvalidPathException | NoSuchFileException missing) {
            throw new UnreadableDraftException(name + ": no such file");
        } catch (AccessDeniedException denied) {
            throw new UnreadableDraftException(name + ": may not be read");
        } catch (IOException broken) {
            throw new UnreadableDraftException(name + ": " + broken.getMessage());
        }
    }
}
