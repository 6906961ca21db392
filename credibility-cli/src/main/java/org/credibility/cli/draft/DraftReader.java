package org.credibility.cli.draft;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.fetch.PageSource;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.page.ContentKind;
import org.credibility.text.Position;
import org.credibility.text.SourceMap;

/**
 * Reads inputs as the user names them, the path of a file or "-" for standard input, and pages that were fetched.
 *
 * <p>Safe for use by several threads, as long as one of them at most reads standard input.
 */
public final class DraftReader {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    /** The longest input that is read, in bytes: a guard against the wrong file, not a limit of the analysis. */
    public static final int MAX_INPUT_BYTES = 50_000_000;

    private final InputStream standardInput;
    private final Optional<String> standardInputName;
    private final Optional<DraftFormat> format;

    /** Takes what "-" reads; formats are told by names and first words. */
    public DraftReader(InputStream standardInput) {
        this(standardInput, Optional.empty(), Optional.empty());
    }

    /**
     * Takes what "-" reads.
     *
     * @param standardInputName what standard input is called; empty for "-"
     * @param format the format of every input; empty where name and first words tell
     */
    public DraftReader(InputStream standardInput, Optional<String> standardInputName, Optional<DraftFormat> format) {
        this.standardInput = requireNonNull(standardInput, "standardInput");
        this.standardInputName = requireNonNull(standardInputName, "standardInputName");
        this.format = requireNonNull(format, "format");
    }

    /**
     * Returns the draft an input holds.
     *
     * @throws UnreadableDraftException if it cannot be read or is no text
     */
    public Draft read(String name) throws UnreadableDraftException {
        boolean standard = name.equals(STANDARD_INPUT);
        String path = standard ? standardInputName.orElse(name) : name;
        String label = path.equals(STANDARD_INPUT) ? "standard input" : path;
        byte[] bytes = standard ? readStandardInput() : readFile(name);
        if (bytes.length > MAX_INPUT_BYTES) {
            throw new UnreadableDraftException(
                    label + ": longer than " + MAX_INPUT_BYTES / 1_000_000 + " MB; score its articles one by one");
        }
        if (bytes.length == 0) {
            throw new UnreadableDraftException(label + ": is empty");
        }
        return read(path, label, bytes);
    }

    /**
     * Returns the draft that a fetched page holds. What its format is, the kind of the page tells; where that is plain
     * text, the ending of its address.
     *
     * @throws UnreadableDraftException if it holds no text
     */
    public Draft read(PageSource page) throws UnreadableDraftException {
        String label = ShownAddress.of(page.address());
        String path = String.valueOf(page.address().getPath());
        DraftFormat found = format.orElseGet(() -> page.kind() == ContentKind.TEXT
                ? DraftFormat.ofName(path).filter(DraftFormat.MARKDOWN::equals).orElse(DraftFormat.TEXT)
                : DraftFormat.HTML);
        Input input = Input.ofPage(page.address(), found, page.sha256());
        if (page.text().isBlank()) {
            throw new UnreadableDraftException(label + ": holds no text");
        }
        return read(label, page.text(), input, found, Optional.of(page.address()));
    }

    private Draft read(String path, String label, byte[] bytes) throws UnreadableDraftException {
        Optional<DraftFormat> told = format.or(() -> DraftFormat.ofName(path));
        if (told.isEmpty() && DraftFormat.isNoText(path)) {
            throw new UnreadableDraftException(
                    label + ": this version reads text, Markdown and HTML; save the article as one of them");
        }
        Charset charset = told.filter(DraftFormat.HTML::equals).isPresent()
                ? DecodedText.charsetOfPage(label, bytes)
                : StandardCharsets.UTF_8;
        String text = DecodedText.decode(label, bytes, charset);
        DraftFormat found = told.orElseGet(() -> DraftFormat.ofContent(text));
        return read(label, text, Input.ofFile(path, found, bytes), found, Optional.empty());
    }

    /**
     * Returns the draft of a text.
     *
     * @param address where it was found on the web; empty for a file
     */
    private static Draft read(String label, String text, Input input, DraftFormat format, Optional<URI> address)
            throws UnreadableDraftException {
        return switch (format) {
            case TEXT -> Draft.ofPlainText(text, input);
            case MARKDOWN -> markdown(label, text, input, address);
            case HTML -> page(label, text, input, address);
        };
    }

    private static Draft page(String label, String text, Input input, Optional<URI> address)
            throws UnreadableDraftException {
        String readable = HtmlPage.readable(text);
        List<String> warnings = readable.length() == text.length()
                ? List.of()
                : List.of(label + ": has more than " + HtmlPage.MAX_TAGS + " tags; what follows them is not read");
        FrontMatterReader.Told told = new FrontMatterReader.Told(Metadata.NONE, warnings, List.of());
        return withWords(label, HtmlReader.read(readable, address), input, told);
    }

    private static Draft markdown(String label, String text, Input input, Optional<URI> address)
            throws UnreadableDraftException {
        Optional<FrontMatter> front = FrontMatter.find(text);
        if (front.isEmpty()) {
            MarkedUp read = MarkdownReader.read(text, text, Metadata.NONE.orAt(address));
            return withWords(label, read, input, FrontMatterReader.Told.NOTHING);
        }
        FrontMatterReader.Told told = FrontMatterReader.read(label, text, front.get());
        MarkedUp read = MarkdownReader.read(
                text, front.get().blankedIn(text), told.metadata().orAt(address));
        return withWords(label, read, input, told);
    }

    private static Draft withWords(String label, MarkedUp read, Input input, FrontMatterReader.Told told)
            throws UnreadableDraftException {
        if (read.blocks().isEmpty()) {
            throw new UnreadableDraftException(label + ": holds no text");
        }
        List<String> faults = Stream.concat(told.faults().stream(), faults(label, read).stream())
                .toList();
        return new Draft.MarkedUpDraft(read, input, told.warnings(), faults);
    }

    private static List<String> faults(String label, MarkedUp read) {
        List<SuppressionMarks.Fault> faults = read.brokenRemarks();
        if (faults.isEmpty()) {
            return List.of();
        }
        SourceMap file = SourceMap.identity(read.source());
        return faults.stream()
                .map(fault -> label + ":" + place(file.position(fault.place())) + ": " + fault.message())
                .toList();
    }

    private static String place(Position position) {
        return position.line() + ":" + position.column();
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
