package org.credibility.cli.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.credibility.report.CredibilityReport;

/**
 * Writes a report as one page of HTML that needs nothing else: no script, no network, no other file. Its content security
 * policy allows nothing but its own style sheet. All words of drafts and pages stand as words. The article, the cards of claims
 * and every list are cut at limits of their own, so that the page of a long article with many sources stays below 300 KB.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Writes the page. The same report and context give the same bytes.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(CredibilityReport report, ReportContext context, Writer target) throws IOException {
        HtmlCards cards = HtmlCards.of(report);
        target.write(head(report, context));
        target.write("<div class=\"columns\">\n<article>\n" + HtmlArticle.of(report, cards) + "</article>\n");
        target.write("<section aria-label=\"Claims\">\n<h2>Claims</h2>\n" + cards.html());
        target.write("</section>\n</div>\n");
        target.write("<h2>What rests on what</h2>\n" + HtmlGraph.of(report, cards));
        target.write("<h2>Findings</h2>\n" + HtmlFindings.of(report));
        target.write("<h2>Sources</h2>\n" + HtmlSources.of(report, cards));
        target.write("<h2>How to get this report again</h2>\n" + reproduction(report, context));
        target.write("</main>\n</body>\n</html>\n");
    }

    private static String head(CredibilityReport report, ReportContext context) {
        String style = style();
        String title =
                HtmlText.of(report.article().title().orElse(context.input().label()));
        String score = report.summary()
                .score()
                .map(mean -> PlainWords.band(mean.band()) + " " + mean.points() + "/100 ["
                        + mean.interval().low() + "–" + mean.interval().high() + "]")
                .orElse("no score");
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(sha256(style))
                + "'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n<title>Sourcing: " + title + "</title>\n<style>"
                + style + "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n<p><b>Sourcing "
                + score + "</b> · " + PlainWords.count(report.summary().claims(), "claim") + ", "
                + report.summary().scored() + " scored · "
                + PlainWords.count(report.summary().origins(), "origin") + "</p>\n<p>"
                + HtmlText.of(report.summary().statement()) + "</p>\n";
    }

    private static String reproduction(CredibilityReport report, ReportContext context) {
        StringBuilder html = new StringBuilder("<table><tbody>\n");
        row(html, "Program", ToolVersion.NAME + " " + context.tool().release());
        row(html, "Rules", context.tool().rules());
        row(html, "Input", context.input().label() + " (" + context.input().format() + ")");
        row(html, "SHA-256 of the input", context.input().sha256());
        row(html, "Age measured at", report.asOf().map(Object::toString).orElse("no day"));
        row(
                html,
                "Sources",
                context.offline() ? "none was asked" : report.documents().size() + " were asked for");
        row(
                html,
                "SHA-256 of the report as JSON",
                HexFormat.of().formatHex(sha256(JsonReportWriter.toDocument(report, context))));
        return html.append("</tbody></table>\n<p class=\"small\">The report tells what support the article shows, not "
                        + "whether a claim is right.</p>\n")
                .toString();
    }

    private static void row(StringBuilder html, String name, String value) {
        html.append("<tr><th scope=\"row\">").append(name).append("</th><td>").append(HtmlText.of(value));
        html.append("</td></tr>\n");
    }

    private static String style() {
        try (InputStream sheet = HtmlReport.class.getResourceAsStream("report.css")) {
            if (sheet == null) {
                throw new IllegalStateException("report.css is missing");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("report.css cannot be read", broken);
        }
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
