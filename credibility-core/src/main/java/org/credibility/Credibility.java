package org.credibility;

import java.util.List;
import org.credibility.document.Article;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.CredibilityReport;

/**
 * The way in for callers who need no settings: an article in, a report out.
 *
 * <p>Nothing is read or fetched; the same input gives the same report. Safe for use by several threads.
 */
public final class Credibility {
    private static final CredibilityAnalyzer ANALYZER =
            CredibilityAnalyzer.builder().build();

    private Credibility() {}

    /** Returns the report of an article from its text alone. */
    public static CredibilityReport analyze(Article article) {
        return ANALYZER.analyze(article);
    }

    /**
     * Returns the report of an article held against documents.
     *
     * @param article the article
     * @param documents the documents at hand, in any order
     */
    public static CredibilityReport analyze(Article article, List<SourceDocument> documents) {
        return ANALYZER.analyze(article, documents);
    }
}
