package org.credibility.corroboration;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.claim.Claim;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.KnownSources;

/** The article as an account among those of documents: a claim quotes and credits whom its own chains name. */
final class ArticleAccount {
    private static final URI NOWHERE = URI.create("article:this");

    private final Account whole;

    ArticleAccount(Article article, KnownSources known) {
        SourceDocument.Builder document = SourceDocument.builder(
                        article.canonical().orElse(NOWHERE), Outcome.OK)
                .text(article.text());
        article.publisher().ifPresent(document::publisher);
        article.provenanceNotes().forEach(document::provenanceNote);
        whole = Account.of(document.build(), known);
    }

    Account of(Claim claim) {
        Set<String> speakers = new TreeSet<>();
        List<String> words = new ArrayList<>(CreditNotes.words(whole.document().provenanceNotes()));
        for (Chain chain : claim.chains()) {
            for (Hop hop : chain.hops()) {
                AccountReader.fullName(hop.source()).ifPresent(speakers::add);
                hop.source().name().ifPresent(name -> words.addAll(List.of(name.split(" ", -1))));
            }
        }
        return whole.telling(words, speakers);
    }
}
