package org.credibility.cli.render;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;

/**
 * What a report for readers is laid out for.
 *
 * @param columns how many columns a line may take, 60 to 160
 * @param charset the signs that can be shown
 * @param palette the colours that can be shown
 */
public record Page(int columns, Charset charset, Palette palette) {
    /** The columns taken where nothing tells how many there are. */
    public static final int DEFAULT_COLUMNS = 100;

    private static final int LEAST_COLUMNS = 60;
    private static final int MOST_COLUMNS = 160;

    /** Checks charset and palette and brings the columns into range. */
    public Page {
        requireNonNull(charset, "charset");
        requireNonNull(palette, "palette");
        columns = Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, columns));
    }

    /** Makes a page without colours. */
    public Page(int columns, Charset charset) {
        this(columns, charset, Palette.PLAIN);
    }
}
