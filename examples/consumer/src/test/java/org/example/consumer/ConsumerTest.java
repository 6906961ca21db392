package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import okio.Buffer;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.junit.jupiter.api.Test;

class ConsumerTest {
    @Test
    void listsTheClaimsOfAnArticle() {
        String list = Consumer.list(Article.ofPlainText("""
                Bridge to close
                The county spent 12 million on it last year, according to the county's annual report.
                """));

        assertTrue(list.contains("A2 The county spent 12 million on it last year\n"), list);
    }

    @Test
    void runsOnTheBuiltJarBesideTheVersionsItPins() {
        assertEquals(
                List.of("credibility-core-0.1.0.jar", "jackson-annotations-2.17.3.jar", "okio-jvm-3.6.0.jar"),
                List.of(jar(Credibility.class), jar(JsonProperty.class), jar(Buffer.class)));
    }

    private static String jar(Class<?> type) {
        String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
