package org.credibility.fetch.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a data set that lies beside the repository; a test that needs it is skipped where it is missing. */
final class SharedRows {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "hostile");

    private SharedRows() {}

    static Stream<JsonNode> of(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), () -> path + " is not here: its rows are not tested");
        JsonMapper mapper = new JsonMapper();
        return Files.readAllLines(path, UTF_8).stream().map(mapper::readTree);
    }
}
