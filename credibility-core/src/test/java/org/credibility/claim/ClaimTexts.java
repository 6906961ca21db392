package org.credibility.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.source.TextSourceResolver;
import org.credibility.source.WordSourceClassifier;
import org.credibility.syntax.TaggedText;

/**
 * Short articles of one line for tests: ¶ stands for a line break, and a line that begins with # for a headline. They
 * are published on Wednesday, 18 March 2026.
 */
record ClaimTexts(String text, List<Claim> claims) {
    static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 18);

    /** Returns a short article with its claims. */
    static ClaimTexts of(String line) {
        boolean titled = line.startsWith("#");
        String words = line.replace("#", "").replace("¶", "\n").strip();
        Article.Builder builder = Article.builder().text(words).published(PUBLISHED);
        if (titled) {
            builder.title(words.lines().findFirst().orElseThrow());
        }
        Article article = builder.build();
        TaggedText text = TaggedText.of(words);
        List<Attribution> attributions = new CueAttributionFinder().find(article, text);
        return new ClaimTexts(
                words,
                new TextClaimFinder()
                        .find(
                                article,
                                text,
                                attributions,
                                new TextSourceResolver(new WordSourceClassifier())
                                        .resolve(article, text, attributions)));
    }

    /** Returns the words of each claim. */
    List<String> words() {
        return claims.stream().map(claim -> claim.span().in(text)).toList();
    }

    /** Returns whom each claim rests on: origin first, "writer" for nobody else, * where the source carries over. */
    List<String> chains() {
        return claims.stream()
                .map(claim -> claim.chains().get(0).hops().stream()
                        .map(hop -> hop.source()
                                        .name()
                                        .orElse(name(hop.source().type().name()))
                                + (hop.inherited() ? "*" : ""))
                        .collect(Collectors.joining(" > ")))
                .toList();
    }

    /** Returns how many origins each claim rests on. */
    List<Long> origins() {
        return claims.stream()
                .map(claim -> claim.chains().stream()
                        .map(chain -> chain.origin().number())
                        .distinct()
                        .count())
                .toList();
    }

    private static String name(String type) {
        return type.equals("AUTHOR_ASSERTION")
                ? "writer"
                : type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the hedges of each claim with their amounts. */
    List<String> hedges() {
        return claims.stream()
                .map(claim -> claim.hedges().stream()
                        .map(hedge -> hedge.span().in(text) + " " + hedge.mode() + " " + hedge.amount())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** Returns the stake of those who answer each claim. */
    List<List<Boolean>> stakes() {
        return claims.stream()
                .map(claim -> claim.responses().stream().map(Response::hasStake).toList())
                .toList();
    }

    /** Returns the answers to each claim. */
    List<String> responses() {
        return claims.stream().map(ClaimTexts::responses).toList();
    }

    private static String responses(Claim claim) {
        String responses = claim.responses().stream()
                .map(response -> response.type() + " by " + response.by().orElse("-"))
                .collect(Collectors.joining(", "));
        return responses.isEmpty() ? "none" : responses;
    }
}
