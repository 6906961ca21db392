package org.credibility.cli.command;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.credibility.document.Link;
import org.credibility.evidence.SourceDocument;

/** How far links are followed. */
enum Depth {
    /** The links of the article. */
    LINKS,
    /** Those, and what the pages behind them cite on other sites. */
    CITATIONS;

    /** Of one page so many citations are followed, the first ones: what an account rests on stands at its beginning. */
    private static final int MOST_OF_ONE_PAGE = 10;

    /**
     * Returns the depth that a number stands for.
     *
     * @throws IllegalArgumentException if it is neither 1 nor 2; the message is a sentence for the user
     */
    static Depth of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("--depth is 1 for the links of the article or 2 for what they cite too");
        }
        return values()[number - 1];
    }

    /**
     * Returns what documents cite that is not among them, each once, in their order.
     *
     * @param isFollowed whether an address may be asked for
     * @param most the most addresses to return
     */
    List<URI> citations(List<SourceDocument> documents, Predicate<URI> isFollowed, int most) {
        if (this == LINKS) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        documents.stream().flatMap(Depth::addresses).map(Link::pageOf).forEach(known::add);
        Set<URI> cited = new LinkedHashSet<>();
        for (SourceDocument document : documents) {
            document.citations().stream()
                    .filter(isFollowed)
                    .filter(address -> known.add(Link.pageOf(address)))
                    .limit(MOST_OF_ONE_PAGE)
                    .forEach(cited::add);
        }
        return cited.stream().limit(Math.max(0, most)).toList();
    }

    private static Stream<URI> addresses(SourceDocument document) {
        return Stream.concat(
                Stream.of(document.address()),
                Stream.of(document.finalAddress(), document.canonical()).flatMap(Optional::stream));
    }
}
