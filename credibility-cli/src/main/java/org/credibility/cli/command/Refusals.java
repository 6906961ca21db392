package org.credibility.cli.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Tells that a command cannot be understood, and where to read how it can. */
final class Refusals {
    private Refusals() {}

    /** Prints the message and where help is, and returns the exit code that stands for it. */
    static int report(String message, String command, Terminal terminal) {
        terminal.say(message);
        terminal.say("see " + command + " --help");
        return ExitCode.USAGE;
    }

    /** Returns whether nobody reads the output any more, as with "| head", which is no failure. */
    static boolean isUnread(Throwable failure) {
        String reason = String.valueOf(failure.getMessage());
        return reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    }

    /** Prints what is wrong with a file, and returns the exit code that stands for it. */
    static int reportFile(IOException failure, Terminal terminal) {
        terminal.say(
                failure instanceof FileAlreadyExistsException there
                        ? there.getFile() + ": is there already; an archive is never written over"
                        : words(failure));
        return ExitCode.FAILURE;
    }

    /** Exceptions of the file system name the file alone. */
    private static String words(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return message + ": no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return message + ": must not be read or written";
        }
        return failure instanceof FileSystemException
                ? message + ": " + failure.getClass().getSimpleName()
                : message;
    }
}
