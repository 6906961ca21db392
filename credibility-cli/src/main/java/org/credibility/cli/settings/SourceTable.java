package org.credibility.cli.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.source.KnownSource;
import org.credibility.source.KnownSources;
import org.credibility.source.SourceType;

/**
 * Reads the file of --sources: comma-separated values whose first record names the columns match, tier, type, same_as, owner
 * and note, in any order; only match is needed.
 */
public final class SourceTable {
    private static final List<String> COLUMNS = List.of("match", "tier", "type", "same_as", "owner", "note");
    private static final String HINT = "; the columns are " + String.join(", ", COLUMNS);

    private final String name;
    private final List<String> header;

    private SourceTable(String name, List<String> header) {
        this.name = name;
        this.header = header;
    }

    /**
     * Returns what a file tells of sources.
     *
     * @throws IllegalArgumentException if it cannot be read or a row is wrong; the message is a sentence for the user that
     *     names the file, and the line where one is wrong
     */
    public static KnownSources read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(file + ": no such file", missing);
        } catch (CharacterCodingException wrong) {
            throw new IllegalArgumentException(file + ": not UTF-8; convert it first", wrong);
        } catch (IOException broken) {
            throw new IllegalArgumentException(file + ": cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** Returns what the text of a file tells of sources. */
    static KnownSources parse(String name, String text) {
        List<CsvRecord> records = CsvRecord.parse(name, text);
        if (records.isEmpty()) {
            throw new IllegalArgumentException(name + ": is empty" + HINT);
        }
        CsvRecord first = records.get(0);
        List<String> header = first.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        SourceTable table = new SourceTable(name, header);
        table.checkHeader(first);
        return table.sources(records.subList(1, records.size()));
    }

    private void checkHeader(CsvRecord record) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                throw wrong(record, "'" + column + "' is no column" + HINT);
            }
            if (!seen.add(column)) {
                throw wrong(record, "the column " + column + " stands twice");
            }
        }
        if (!seen.contains("match")) {
            throw wrong(record, "the column match is missing" + HINT);
        }
    }

    private KnownSources sources(List<CsvRecord> records) {
        List<KnownSource> sources = records.stream().map(this::source).toList();
        try {
            return KnownSources.of(sources);
        } catch (IllegalArgumentException clash) {
            throw wrong(records.get(firstClash(sources)), String.valueOf(clash.getMessage()));
        }
    }

    /** Rows up to one that clashes with an earlier one clash however many follow; so the first can be found by halving. */
    private static int firstClash(List<KnownSource> sources) {
        int sound = 0;
        int clashing = sources.size();
        while (clashing - sound > 1) {
            int middle = (sound + clashing) / 2;
            if (isSound(sources.subList(0, middle))) {
                sound = middle;
            } else {
                clashing = middle;
            }
        }
        return clashing - 1;
    }

    private static boolean isSound(List<KnownSource> sources) {
        try {
            KnownSources.of(sources);
            return true;
        } catch (IllegalArgumentException clash) {
            return false;
        }
    }

    private KnownSource source(CsvRecord record) {
        if (record.cells().size() > header.size()) {
            throw wrong(
                    record,
                    record.cells().size() + " cells under " + header.size()
                            + " columns; put a cell that holds a comma in quotation marks");
        }
        String match = cell(record, "match").orElseThrow(() -> wrong(record, "match is blank"));
        try {
            return new KnownSource(
                    match,
                    cell(record, "tier").map(SettingValues::tier),
                    cell(record, "type").map(SourceTable::type),
                    cell(record, "same_as"),
                    cell(record, "owner"));
        } catch (IllegalArgumentException refusal) {
            throw wrong(record, String.valueOf(refusal.getMessage()));
        }
    }

    private static SourceType type(String value) {
        try {
            return SourceType.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no type of source; write one such as OTHER_OUTLET", unknown);
        }
    }

    /** Returns a cell that is not blank; cells at the end of a row may be left out. */
    private Optional<String> cell(CsvRecord record, String column) {
        int place = header.indexOf(column);
        return place < 0 || place >= record.cells().size()
                ? Optional.empty()
                : Optional.of(record.cells().get(place).strip()).filter(cell -> !cell.isEmpty());
    }

    private IllegalArgumentException wrong(CsvRecord record, String message) {
        return new IllegalArgumentException(name + ":" + record.line() + ": " + message);
    }
}
