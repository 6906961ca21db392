package org.credibility.cli.draft;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Tells inputs that are addresses of pages from names of files. */
public final class PageAddress {
    private PageAddress() {}

    /** Returns whether an input means a page of the web: it begins as an address does, and no file is called so. */
    public static boolean isMeant(String input) {
        String folded = input.toLowerCase(Locale.ROOT);
        return (folded.startsWith("http://") || folded.startsWith("https://")) && !isFile(input);
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException none) {
            return false;
        }
    }
}
