package org.credibility.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.credibility.document.Article;
import org.credibility.text.Span;
import org.credibility.text.Token;
import org.credibility.text.Tokenizer;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every word of made-up drafts has its place in the file. The generator knows where it put each word; beside that, what the file holds at
 * the place of a token is the token, once markup, escapes and entities are undone.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES) // so many drafts take longer where others work on the same machine
class PlacesTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final int DOCUMENTS = 5_000;

    @Test
    void placesEveryWordOfMarkdown() {
        assertThat(violations(DraftFormat.MARKDOWN, MarkdownSheets::make)).isEmpty();
    }

    @Test
    void placesEveryWordOfHtml() {
        assertThat(violations(DraftFormat.HTML, HtmlSheets::make)).isEmpty();
    }

    private static List<String> violations(DraftFormat format, Function<Random, Sheet> generator) {
        List<String> violations = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS && violations.size() < 5; seed++) {
            Sheet sheet = generator.apply(new Random(seed));
            if (!sheet.words().isEmpty()) {
                Article article = read(format, sheet.source());
                String found = words(article);
                String expected = expected(sheet);
                if (!found.equals(expected)) {
                    violations.add("seed " + seed + firstDifference(found, expected) + "\nin\n"
                            + sheet.source().replace("\r", "\n") + "\n=====\n");
                }
                tokens(format, article, sheet.source()).ifPresent(violations::add);
            }
        }
        return violations;
    }

    private static Article read(DraftFormat format, String source) {
        ByteArrayInputStream input = new ByteArrayInputStream(source.getBytes(UTF_8));
        try {
            return new DraftReader(input, Optional.empty(), Optional.of(format))
                    .read("-")
                    .article()
                    .build();
        } catch (UnreadableDraftException unread) {
            throw new AssertionError(source, unread);
        }
    }

    private static String expected(Sheet sheet) {
        StringBuilder lines = new StringBuilder();
        sheet.words()
                .forEach(word -> lines.append(word.text() + " " + word.begin() + "-" + word.end())
                        .append('\n'));
        return lines.toString();
    }

    private static String words(Article article) {
        StringBuilder lines = new StringBuilder();
        String text = article.text();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\n') {
                lines.append(text, begin, at)
                        .append(" " + article.sourceMap().sourceOffset(begin) + "-")
                        .append(article.sourceMap().sourceEnd(at))
                        .append('\n');
                begin = at + 1;
            }
        }
        return lines.toString();
    }

    private static String firstDifference(String found, String expected) {
        List<String> foundLines = found.lines().toList();
        List<String> expectedLines = expected.lines().toList();
        int at = 0;
        while (at < foundLines.size()
                && at < expectedLines.size()
                && foundLines.get(at).equals(expectedLines.get(at))) {
            at++;
        }
        return ": found '" + (at < foundLines.size() ? foundLines.get(at) : "nothing") + "' for '"
                + (at < expectedLines.size() ? expectedLines.get(at) : "nothing") + "'";
    }

    private static Optional<String> tokens(DraftFormat format, Article article, String source) {
        for (Token token : Tokenizer.tokenize(article.text())) {
            Span place = Span.of(
                    article.sourceMap().sourceOffset(token.begin()),
                    article.sourceMap().sourceEnd(token.end()));
            String seen = token.span().in(article.text());
            String written = place.in(source);
            if (!written.equals(seen) && !undone(format, written).equals(seen)) {
                return Optional.of("token '" + seen + "' from '" + written + "' in\n" + source);
            }
        }
        return Optional.empty();
    }

    /** Returns what a reader sees of a few characters of a file. */
    private static String undone(DraftFormat format, String written) {
        String untagged = TAG.matcher(written).replaceAll("");
        if (format == DraftFormat.HTML) {
            return Parser.unescapeEntities(untagged, false);
        }
        StringBuilder seen = new StringBuilder();
        for (int at = 0; at < untagged.length(); at++) {
            char c = untagged.charAt(at);
            int semicolon = untagged.indexOf(';', at);
            if (c == '\\' && at + 1 < untagged.length()) {
                at++;
                boolean digits = untagged.charAt(at) == 'u' && at + 4 < untagged.length();
                seen.append(
                        digits ? (char) Integer.parseInt(untagged.substring(at + 1, at + 5), 16) : untagged.charAt(at));
                at += digits ? 4 : 0;
            } else if (c == '&' && semicolon > 0) {
                seen.append(Parser.unescapeEntities(untagged.substring(at, semicolon + 1), false));
                at = semicolon;
            } else if (c != '*') {
                seen.append(c);
            }
        }
        return seen.toString();
    }
}
