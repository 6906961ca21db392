package org.example.consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.report.ClaimAssessment;

/** Lists the claims of an article with their grades. */
public final class Consumer {
    private static final String TEXT = """
            Bridge to close in May
            The bridge over the Esk will close in May, two officials told the Tern Coast Courier.
            The county spent 12 million on it last year, according to the county's annual report.
            """;

    private Consumer() {}

    /** Prints the list. */
    public static void main(String[] arguments) {
        System.out.print(list(Article.ofPlainText(TEXT)));
    }

    static String list(Article article) {
        Buffer lines = new Buffer();
        Credibility.analyze(article).claims().stream()
                .map(Row::of)
                .forEach(row -> lines.writeString(row.grade() + " " + row.words() + "\n", StandardCharsets.UTF_8));
        return lines.readUtf8();
    }

    record Row(@JsonProperty("grade") String grade, @JsonProperty("claim") String words) {
        static Row of(ClaimAssessment claim) {
            return new Row(claim.grade(), claim.text());
        }
    }
}
