package org.credibility.evidence;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.document.Post;

/** Documents that an article brings along: the posts that it embeds were seen with it, and nobody has to be asked for them. */
public final class PostDocuments {
    private PostDocuments() {}

    /**
     * Returns the documents at hand, and behind them those of the posts whose address none of them has. A post without an
     * address or without words is no document.
     */
    public static List<SourceDocument> beside(List<SourceDocument> documents, List<Post> posts) {
        List<SourceDocument> all = new ArrayList<>(documents);
        Set<URI> seen = new HashSet<>();
        for (SourceDocument document : documents) {
            seen.add(document.address());
            document.finalAddress().ifPresent(seen::add);
        }
        for (Post post : posts) {
            if (!post.text().isBlank() && post.address().filter(seen::add).isPresent()) {
                all.add(document(post, post.address().get()));
            }
        }
        return all;
    }

    private static SourceDocument document(Post post, URI address) {
        SourceDocument.Builder document = SourceDocument.builder(address, Outcome.OK)
                .publisher(post.platform())
                .text(post.text());
        post.author()
                .or(() -> post.handle().map(handle -> "@" + handle))
                .ifPresent(author -> document.author(author).title(title(post, author)));
        post.date().ifPresent(document::published);
        return document.build();
    }

    private static String title(Post post, String author) {
        String handle = post.handle()
                .map(name -> "@" + name)
                .filter(name -> !name.equals(author))
                .map(name -> " (" + name + ")")
                .orElse("");
        return author + handle + " on " + post.platform();
    }
}
