package org.credibility.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.claim.Claim;
import org.credibility.document.Article;
import org.credibility.document.Link;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.SourceDocument;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * The pages that an article cites for its claims. Such a page is what the article rests on, seen with the reader's own eyes,
 * and no second origin beside it.
 */
final class CitedPages {
    /** So many links to one page are looked at. */
    private static final int MOST_LINKS = 20;

    private final TextStructure text;
    private final Map<String, List<Link>> links = new HashMap<>();

    CitedPages(Article article) {
        text = TextStructure.of(article.text());
        for (Link link : article.links()) {
            List<Link> ofPage = links.computeIfAbsent(Link.pageOf(link.target()), target -> new ArrayList<>());
            if (link.kind() != Link.Kind.RELATED && ofPage.size() < MOST_LINKS) {
                ofPage.add(link);
            }
        }
    }

    /** Returns whether the sentence of a claim links to a page, or the page is that of a source of the claim. */
    boolean cites(SourceDocument page, Claim claim) {
        return links(page).stream().anyMatch(link -> isBeside(link, claim.span()))
                || chain(page, claim).isPresent();
    }

    /** Returns the chain of a claim one of whose sources a page is of: it bears its name, or is linked from it. */
    Optional<Chain> chain(SourceDocument page, Claim claim) {
        List<Link> found = links(page);
        return claim.chains().stream()
                .filter(chain -> found.stream().anyMatch(link -> leadsTo(link, page, chain, claim)))
                .findFirst();
    }

    /**
     * Returns a quotation of a claim that a page cited for it gives in other words; empty where a page cited for it has the
     * quotation, or none of them anything like it. Of several pages it is the earliest, one of an unknown day before others.
     */
    Optional<CitedQuotation> altered(Claim claim, List<Evidence> evidence, List<SourceDocument> documents) {
        List<CitedQuotation> quotations = evidence.stream()
                .filter(one -> !one.quotations().isEmpty())
                .flatMap(one -> quotations(claim, one, documents.get(Origins.number(one.document()) - 1)))
                .toList();
        return quotations.stream()
                .filter(quotation -> quotation.check().isAltered())
                .filter(quotation -> quotations.stream()
                        .map(CitedQuotation::check)
                        .noneMatch(other ->
                                other.quotation().equals(quotation.check().quotation()) && other.isAlike()))
                .min(Comparator.comparing(quotation -> quotation.published().orElse(LocalDate.MIN)));
    }

    private Stream<CitedQuotation> quotations(Claim claim, Evidence evidence, SourceDocument page) {
        return cites(page, claim)
                ? evidence.quotations().stream().map(check -> new CitedQuotation(check, page.published()))
                : Stream.of();
    }

    private List<Link> links(SourceDocument page) {
        return links.getOrDefault(Link.pageOf(page.address()), List.of());
    }

    private boolean leadsTo(Link link, SourceDocument page, Chain chain, Claim claim) {
        return chain.hops().stream().map(Hop::source).anyMatch(source -> leadsTo(link, page, source, claim));
    }

    private boolean leadsTo(Link link, SourceDocument page, Source source, Claim claim) {
        if (source.mentions().stream().anyMatch(link.anchor()::overlaps)) {
            return true;
        }
        boolean near =
                isBeside(link, claim.span()) || source.mentions().stream().anyMatch(mention -> isBeside(link, mention));
        return near
                && page.publisher().filter(publisher -> isOf(source, publisher)).isPresent();
    }

    private static boolean isOf(Source source, String publisher) {
        return source.name()
                .filter(name -> DocumentChains.isSameBody(name, publisher))
                .isPresent();
    }

    private boolean isBeside(Link link, Span words) {
        Optional<Sentence> sentence = text.sentenceAt(link.anchor().begin());
        return sentence.isPresent() && sentence.equals(text.sentenceAt(words.begin()));
    }
}
