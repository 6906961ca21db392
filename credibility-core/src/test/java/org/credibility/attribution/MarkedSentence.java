package org.credibility.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;

/**
 * A text with its attributions written into it: {@code [Ann]{source} [said]{cue} [it rains]{content}}.
 *
 * <p>Where there are several attributions the parts carry their numbers, words that serve two carry both, and a nested
 * cue tells the one around it: {@code [Ann]{source 1} [said]{cue 1} …, [citing]{cue 2 in 1} …{content 1+2}}. A line
 * break is written ¶, so that a case stays on one line.
 *
 * @param text the text without marks
 * @param parts what is marked in it
 */
record MarkedSentence(String text, List<Part> parts) {
    private static final Pattern MARK = Pattern.compile("\\[|\\]\\{([^}]*)\\}");
    private static final String LINE_BREAK = "¶";

    /** A marked stretch: "source", "cue 2 in 1", "content 1+2". */
    record Part(Span span, String label) {}

    MarkedSentence {
        parts = parts.stream()
                .sorted(Comparator.comparing(Part::span).thenComparing(Part::label))
                .toList();
    }

    /** Returns what a line with marks says; marks may stand in one another. */
    static MarkedSentence parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(line.replace(LINE_BREAK, "\n"));
        while (mark.find()) {
            mark.appendReplacement(text, "");
            if (mark.group(1) == null) {
                open.add(text.length());
            } else {
                parts.add(new Part(Span.of(open.remove(open.size() - 1), text.length()), mark.group(1)));
            }
        }
        mark.appendTail(text);
        return new MarkedSentence(text.toString(), parts);
    }

    /** Holds the attributions that are found in a marked line against its marks. */
    static void assertFound(String marked) {
        assertThat(foundIn(marked)).hasToString(parse(marked).toString());
    }

    /** Returns the text of a marked line with the attributions that are found in it. */
    static MarkedSentence foundIn(String marked) {
        Article article = Article.builder().text(parse(marked).text()).build();
        return of(article.text(), new CueAttributionFinder().find(article, TaggedText.of(article.text())));
    }

    /** Returns a text with the attributions found in it. */
    static MarkedSentence of(String text, List<Attribution> attributions) {
        TreeMap<String, TreeMap<Span, List<String>>> spans = new TreeMap<>();
        for (Attribution each : attributions) {
            String number = attributions.size() == 1 ? "" : String.valueOf(each.number());
            String outer =
                    each.nestedIn().isPresent() ? " in " + each.nestedIn().getAsInt() : "";
            each.source().forEach(span -> add(spans, "source", span, number));
            each.cue().spans().forEach(span -> add(spans, "cue", span, number + outer));
            each.content().forEach(span -> add(spans, "content", span, number));
        }
        List<Part> parts = new ArrayList<>();
        spans.forEach((part, bySpan) -> bySpan.forEach((span, numbers) ->
                parts.add(new Part(span, (part + " " + String.join("+", numbers)).strip()))));
        return new MarkedSentence(text, parts);
    }

    private static void add(TreeMap<String, TreeMap<Span, List<String>>> spans, String part, Span span, String number) {
        spans.computeIfAbsent(part, key -> new TreeMap<>())
                .computeIfAbsent(span, key -> new ArrayList<>())
                .add(number);
    }

    /** Returns the line with its marks. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            int offset = at;
            line.append(parts.stream()
                    .filter(part -> part.span().end() == offset)
                    .sorted(Comparator.comparing((Part part) -> -part.span().begin()))
                    .map(part -> "]{" + part.label() + "}")
                    .collect(Collectors.joining()));
            parts.stream().filter(part -> part.span().begin() == offset).forEach(part -> line.append('['));
            line.append(at < text.length() ? text.substring(at, at + 1) : "");
        }
        return line.toString().replace("\n", LINE_BREAK);
    }
}
