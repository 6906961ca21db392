package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data sets that lie beside the repository; a test that needs one is skipped where it is missing. */
public final class SharedData {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "hostile");

    private SharedData() {}

    /** Returns a file of the folder. */
    public static Path file(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> path + " is not here: what it holds is not tested");
        return path;
    }

    /** Returns the rows of a data set. */
    public static List<JsonNode> rows(String name) throws IOException {
        JsonMapper mapper = new JsonMapper();
        return Files.readAllLines(file(name), UTF_8).stream()
                .map(mapper::readTree)
                .toList();
    }
}
