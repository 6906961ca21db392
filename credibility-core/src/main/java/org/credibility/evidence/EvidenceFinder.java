package org.credibility.evidence;

import java.util.ArrayList;
import java.util.List;
import org.credibility.claim.Claim;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;

/**
 * Finds what documents say of the claims of an article. Documents are read once; each claim is then held against all of
 * them, in a time linear in their length, on all processors: what one document says does not depend on the others.
 *
 * <p>Not safe for use by several threads.
 */
public final class EvidenceFinder {
    /** So many quotations of a claim are looked for. */
    static final int MOST_QUOTATIONS = 8;

    /** Of a quotation so much is compared, in UTF-16 code units. */
    static final int LONGEST_QUOTATION = 4_000;

    /** Shorter quotations are words with marks around them rather than words of somebody, in words. */
    static final int SHORTEST_QUOTATION = 2;

    private final Article article;
    private final TaggedText text;
    private final ArticleNames names;
    private final List<ComparedDocument> documents = new ArrayList<>();

    /**
     * Prepares to hold the claims of an article against documents.
     *
     * @param article the article
     * @param text the article's text with its sentences and tagged words
     * @param documents the documents; the first is "d1"
     */
    public EvidenceFinder(Article article, TaggedText text, List<SourceDocument> documents) {
        this.article = article;
        this.text = text;
        names = ArticleNames.of(text);
        for (SourceDocument document : documents) {
            this.documents.add(new ComparedDocument("d" + (this.documents.size() + 1), document));
        }
    }

    /** Returns what each document says of a claim, in the order of the documents. */
    public List<Evidence> find(Claim claim) {
        if (documents.isEmpty()) {
            return List.of();
        }
        ClaimMatter matter =
                ClaimMatter.of(claim, text, names, StanceModels.english().rarity());
        StanceText words = StanceText.of(claim.span().in(article.text()));
        List<Span> quotations = quotations(claim);
        return documents.parallelStream()
                .map(document -> document.evidence(matter, words, quotations, article.text()))
                .toList();
    }

    private List<Span> quotations(Claim claim) {
        return text.structure().quotations().stream()
                .filter(quotation -> quotation.span().overlaps(claim.span()))
                .map(quotation -> begin(quotation.inside()))
                .filter(quotation ->
                        QuotationPattern.of(quotation.in(article.text())).size() >= SHORTEST_QUOTATION)
                .limit(MOST_QUOTATIONS)
                .toList();
    }

    /** A quotation that runs through many claims is read anew for each of them. */
    private Span begin(Span quotation) {
        if (quotation.length() <= LONGEST_QUOTATION) {
            return quotation;
        }
        int end = quotation.begin() + LONGEST_QUOTATION;
        boolean splitsPair = Character.isHighSurrogate(article.text().charAt(end - 1));
        return Span.of(quotation.begin(), splitsPair ? end - 1 : end);
    }
}
