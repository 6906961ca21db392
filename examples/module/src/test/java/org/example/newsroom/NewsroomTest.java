package org.example.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Starts the application from its jar and that of the core, with nothing else on the module path. */
class NewsroomTest {
    @Test
    void runsAsAModule() throws IOException, InterruptedException {
        String modulePath = System.getProperty("module.path");
        assertTrue(modulePath.contains("credibility-core-0.1.0.jar"), modulePath);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath,
                        "--module",
                        "org.example.newsroom/org.example.newsroom.Newsroom")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.startsWith("org.credibility.core\nOf "), printed);
    }
}
