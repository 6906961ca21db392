package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSourcesTest {
    private static final KnownSource POST = rated("Harbour Post", Tier.B);
    private static final KnownSource SITE = same("post.example", "Harbour Post");
    private static final KnownSource ACCOUNT = same("@harbourpost", "the harbour post");
    private static final KnownSources KNOWN = KnownSources.of(List.of(POST, SITE, ACCOUNT));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Post",
                "the Harbour Post",
                " HARBOUR  POST ",
                "post.example",
                "www.post.example",
                "@HarbourPost"
            })
    void knowsASourceByEveryNameItHas(String name) {
        assertThat(KNOWN.find(name).flatMap(KnownSource::tier)).hasValue(Tier.B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour", "Post", "riverpost.example", "example", "@post.example", "", "."})
    void knowsNothingOfOtherNames(String name) {
        assertThat(KNOWN.find(name)).isEmpty();
    }

    @Test
    void givesAllNamesOfASourceOneIdentity() {
        assertThat(KNOWN.identity(SITE)).isEqualTo(KNOWN.identity(ACCOUNT)).isEqualTo(KNOWN.identity(POST));
    }

    @Test
    void knowsANameThatOthersAreTheSameAs() {
        KnownSources known = KnownSources.of(List.of(same("@ann", "Ann Moe")));

        assertThat(known.find("Ann Moe").map(known::identity)).hasValue("ann moe");
    }

    @Test
    void ratesAnArticleByItsOutlet() {
        Article article = Article.builder().text("x").publisher("Harbour Post").build();

        assertThat(KNOWN.rated(article).tier()).hasValue(Tier.B);
    }

    @Test
    void ratesAnArticleByItsAddress() {
        Article article = Article.builder()
                .text("x")
                .canonical(URI.create("https://news.post.example/ferry"))
                .build();

        assertThat(KNOWN.rated(article).tier()).hasValue(Tier.B);
    }

    @Test
    void leavesARatingThatTheArticleBrings() {
        Article article = Article.builder()
                .text("x")
                .publisher("Harbour Post")
                .tier(Tier.D)
                .build();

        assertThat(KNOWN.rated(article)).isSameAs(article);
    }

    @Test
    void refusesANameThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownSources.of(List.of(POST, rated("the harbour post", Tier.A))))
                .withMessage("'the harbour post' stands twice");
    }

    @Test
    void refusesNamesThatGoRoundInACircle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownSources.of(List.of(same("a", "b"), same("b", "a"))))
                .withMessageContaining("is the same as itself");
    }

    @Test
    void refusesATypeThatIsNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownSource(
                        "x",
                        Optional.empty(),
                        Optional.of(SourceType.UNATTRIBUTED_RUMOUR),
                        Optional.empty(),
                        Optional.empty()))
                .withMessage("'x' cannot be UNATTRIBUTED_RUMOUR, which is nobody");
    }

    private static KnownSource rated(String match, Tier tier) {
        return new KnownSource(match, Optional.of(tier), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static KnownSource same(String match, String other) {
        return new KnownSource(match, Optional.empty(), Optional.empty(), Optional.of(other), Optional.empty());
    }
}
