package org.example.newsroom;

import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.report.CredibilityReport;

/** Says what an article rests on. */
public final class Newsroom {
    private Newsroom() {}

    /** Prints the module that read the article, and what it found. */
    public static void main(String[] arguments) {
        CredibilityReport report = Credibility.analyze(Article.ofPlainText("""
                Bridge to close
                The county spent 12 million on it last year, according to the county's annual report.
                """));
        System.out.println(Credibility.class.getModule().getName());
        System.out.println(report.summary().statement());
    }
}
