package org.credibility.cli.command;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.cli.render.Page;
import org.credibility.cli.render.Palette;
import org.credibility.cli.render.TerminalText;
import org.credibility.cli.settings.ColorChoice;

/**
 * What the program sees of the world around it besides files.
 *
 * @param in standard input
 * @param out standard output, for results alone
 * @param err standard error, for messages
 * @param environment the environment variables
 * @param charset the signs that the terminal shows
 */
public record Terminal(
        InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Charset charset) {
    private static final String DEBUG = "CREDIBILITY_DEBUG";
    private static final String ERR = "credibility.terminal.err";
    private static final String ON_TERMINAL = "terminal";

    /** The launcher tells where standard output goes; Java cannot, on every release, tell a terminal from a pipe. */
    private static final String OUT = "credibility.terminal.out";

    private static final String OUT_ON_TERMINAL = "terminal";

    /** Copies the variables and checks that every part is given. */
    public Terminal {
        requireNonNull(in, "in");
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        environment = Map.copyOf(environment);
        requireNonNull(charset, "charset");
    }

    /** Returns the terminal of this process. A print stream would hide that nobody reads the output any more. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                processCharset());
    }

    /** Returns what reports are laid out for: as wide as COLUMNS tells. */
    Page page() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number = !columns.isEmpty()
                && columns.length() <= 4
                && columns.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        return new Page(number ? Integer.parseInt(columns) : Page.DEFAULT_COLUMNS, charset);
    }

    /**
     * Returns what reports are laid out for where they go to a file, in UTF-8, or to standard output.
     *
     * @param color when there are colours
     * @param output the file; empty for standard output
     */
    Page page(ColorChoice color, Optional<Path> output) {
        Page screen = page();
        boolean onTerminal = output.isEmpty() && OUT_ON_TERMINAL.equals(System.getProperty(OUT));
        Palette palette = color.isOn(environment, onTerminal) ? Palette.ANSI : Palette.PLAIN;
        return new Page(screen.columns(), output.isPresent() ? StandardCharsets.UTF_8 : charset, palette);
    }

    /** Returns whether whoever runs the program wants to see its stack traces. */
    boolean isDebugging() {
        return !environment.getOrDefault(DEBUG, "").isEmpty();
    }

    /** Returns whether messages go to a terminal; the launcher tells, since Java cannot where output goes to a file. */
    boolean showsErrors() {
        return ON_TERMINAL.equals(System.getProperty(ERR));
    }

    /** Prints signs of the program's own on standard error. If nobody can see them, there is nobody to tell. */
    void draw(String signs) {
        try {
            err.write(signs.getBytes(charset));
            err.flush();
        } catch (IOException unread) {
            // standard error is closed
        }
    }

    /** Prints a message. If nobody can read it, there is nobody to tell. */
    void say(String message) {
        draw("credibility: " + new TerminalText(charset).show(message) + "\n");
    }

    /** The launcher tells what the locale says; without it, Java does. */
    private static Charset processCharset() {
        return Stream.of("credibility.terminal.charset", "stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .flatMap(Terminal::charsetOf)
                .orElse(StandardCharsets.US_ASCII);
    }

    private static Optional<Charset> charsetOf(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
