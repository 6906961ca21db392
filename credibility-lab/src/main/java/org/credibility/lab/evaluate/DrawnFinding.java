package org.credibility.lab.evaluate;

import java.util.List;
import java.util.regex.Pattern;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;

/**
 * A finding that a reader is to judge.
 *
 * @param article the name of the article in its corpus
 * @param rule id and name of the rule
 * @param message what the finding says, and the first of the other places that belong to it
 * @param before the sentence before it
 * @param sentence the sentence it stands in, its words between "[[" and "]]"
 * @param after the sentence after it
 */
record DrawnFinding(String article, String rule, String message, String before, String sentence, String after) {
    /** The columns of a file of findings; a reader fills the last one with "right" or "wrong". */
    static final List<String> COLUMNS =
            List.of("number", "article", "rule", "message", "before", "sentence", "after", "verdict");

    private static final int MOST_RELATED = 2;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static DrawnFinding of(String article, CredibilityReport report, Finding finding) {
        String text = report.article().text();
        TaggedText tagged = TaggedText.of(text);
        int first = tagged.sentenceIndexAt(finding.span().begin());
        int last = tagged.sentenceIndexAt(finding.span().end() - 1);
        int begin = tagged.sentences().get(first).span().begin();
        int end = tagged.sentences().get(last).span().end();
        String marked = text.substring(begin, finding.span().begin())
                + "[["
                + finding.span().in(text)
                + "]]"
                + text.substring(
                        finding.span().end(), Math.max(end, finding.span().end()));
        return new DrawnFinding(
                article,
                finding.rule().id() + " " + finding.rule().name(),
                message(finding, text),
                words(tagged.sentences(), first - 1, text),
                line(marked),
                words(tagged.sentences(), last + 1, text));
    }

    /** What it says, with the other places that belong to it. */
    private static String message(Finding finding, String text) {
        StringBuilder message = new StringBuilder(finding.severity() + " " + finding.message());
        finding.related().stream()
                .limit(MOST_RELATED)
                .forEach(other -> message.append(" | ")
                        .append(other.label())
                        .append(": ")
                        .append(other.span().in(text)));
        return line(message.toString());
    }

    private static String words(List<TaggedSentence> sentences, int at, String text) {
        return at < 0 || at >= sentences.size()
                ? ""
                : line(sentences.get(at).span().in(text));
    }

    private static String line(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** The line of the finding in a file, its verdict left open. */
    String line(int number) {
        return String.join("\t", Integer.toString(number), article, rule, message, before, sentence, after, "");
    }
}
