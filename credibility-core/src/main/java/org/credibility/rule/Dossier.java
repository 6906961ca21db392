package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Claim;
import org.credibility.document.Article;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.SourceDocument;
import org.credibility.source.Sourcing;
import org.credibility.syntax.TaggedText;

/**
 * All that rules may look at.
 *
 * @param article the article
 * @param text the article's text with its sentences and tagged words
 * @param attributions the attributions that the claims rest on, in text order
 * @param sourcing the article's sources and whom each attribution rests on
 * @param claims the claims in text order; they name attributions of this list
 * @param documents the documents at hand; the first is "d1"
 * @param evidence what the documents say of each claim, by the claim's number
 * @param policy what is asked of the sourcing of a claim
 * @param asOf the day at which age is measured; empty where nothing tells it, and then no rule measures age
 */
public record Dossier(
        Article article,
        TaggedText text,
        List<Attribution> attributions,
        Sourcing sourcing,
        List<Claim> claims,
        List<SourceDocument> documents,
        Map<Integer, List<Evidence>> evidence,
        Policy policy,
        Optional<LocalDate> asOf) {
    /** Copies the lists and checks that every part is given. */
    public Dossier {
        requireNonNull(article, "article");
        requireNonNull(text, "text");
        attributions = List.copyOf(attributions);
        requireNonNull(sourcing, "sourcing");
        claims = List.copyOf(claims);
        documents = List.copyOf(documents);
        evidence = Map.copyOf(evidence);
        requireNonNull(policy, "policy");
        requireNonNull(asOf, "asOf");
    }
}
