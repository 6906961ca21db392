package org.credibility.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.credibility.document.Article;
import org.credibility.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lines and columns that findings are told with lead back to the characters in the file. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RegionsTest {
    private static final int DOCUMENTS = 1_500;

    @Test
    void leadBackToTheWordsOfMarkdown() throws UnreadableDraftException {
        List<String> violations = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Sheet sheet = MarkdownSheets.make(new Random(seed));
            if (!sheet.words().isEmpty()) {
                violations.addAll(violations(sheet));
            }
        }
        assertThat(violations).isEmpty();
    }

    private static List<String> violations(Sheet sheet) throws UnreadableDraftException {
        List<String> violations = new ArrayList<>();
        List<Integer> lines = lineBegins(sheet.source());
        Article article = read(sheet.source());
        int begin = 0;
        for (Sheet.Word word : sheet.words()) {
            int end = begin + word.text().length();
            Position first = article.sourceMap().position(begin);
            Position last = article.sourceMap().endPosition(end);
            if (offset(first, lines) != word.begin() || offset(last, lines) != word.end()) {
                violations.add(word + " is told at " + first + " to " + last + " in\n" + sheet.source());
            }
            begin = end + 1;
        }
        return violations;
    }

    private static int offset(Position position, List<Integer> lines) {
        return lines.get(position.line() - 1) + position.column() - 1;
    }

    private static List<Integer> lineBegins(String source) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        for (int at = 0; at < source.length(); at++) {
            boolean pair = source.startsWith("\r\n", at);
            if (pair || source.charAt(at) == '\n' || source.charAt(at) == '\r') {
                begins.add(at + (pair ? 2 : 1));
                at += pair ? 1 : 0;
            }
        }
        return begins;
    }

    private static Article read(String source) throws UnreadableDraftException {
        return new DraftReader(
                        new ByteArrayInputStream(source.getBytes(UTF_8)),
                        Optional.empty(),
                        Optional.of(DraftFormat.MARKDOWN))
                .read(DraftReader.STANDARD_INPUT)
                .article()
                .build();
    }
}
