package org.credibility.lab.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.credibility.lab.predict.RowException;
import org.credibility.lab.predict.TaskFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsTaskTest {
    private static final String ROWS = """
            {"topic":"t1","claim":"The mill at Lunden has burned down.","doc":"a"}
            {"topic":"t1","claim":"The mill at Lunden has burned down.","doc":"b"}
            {"topic":"t1","claim":"The mill at Lunden has burned down.","doc":"c"}
            """;
    private static final String BODIES = """
            {"body_id":"a","title":"Mill burned down","text":"The mill is gone. A heron nested in the 1790 weathercock.","outlet":"Lunden Post","byline":null,"published":"2025-02-03T06:00Z"}
            {"body_id":"b","title":"Fire at the mill","text":"Of the weathercock of 1790, where a heron nested, nothing is left.","outlet":null,"byline":null,"published":null}
            {"body_id":"c","title":"Miller denies fire","text":"Reports of a fire are false, miller Odo Brandt said.","outlet":"Radio Lunden","byline":null,"published":null}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void writesOriginAndStanceOfEachPage() throws IOException {
        Path output = folder.resolve("out.jsonl");

        new OriginsTask().run(new TaskFiles(file("in.jsonl", ROWS), Optional.of(file("bodies.jsonl", BODIES)), output));

        assertThat(output).hasContent("""
                        {"topic":"t1","doc":"a","origin":"o1","stance":"FOR"}
                        {"topic":"t1","doc":"b","origin":"o1","stance":"FOR"}
                        {"topic":"t1","doc":"c","origin":"o2","stance":"AGAINST"}""");
    }

    @Test
    void namesBodyThatIsMissing() throws IOException {
        TaskFiles files = new TaskFiles(
                file("in.jsonl", ROWS), Optional.of(file("bodies.jsonl", "")), folder.resolve("out.jsonl"));

        assertThatThrownBy(() -> new OriginsTask().run(files))
                .isInstanceOf(RowException.class)
                .hasMessage("there is no body 'a'");
    }

    @Test
    void asksForBodies() throws IOException {
        TaskFiles files = new TaskFiles(file("in.jsonl", ROWS), Optional.empty(), folder.resolve("out.jsonl"));

        assertThatThrownBy(() -> new OriginsTask().run(files))
                .isInstanceOf(RowException.class)
                .hasMessage("this task needs --bodies FILE");
    }
}
