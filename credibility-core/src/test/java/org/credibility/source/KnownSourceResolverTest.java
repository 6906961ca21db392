package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class KnownSourceResolverTest {
    private static final String TEXT =
            "A report on the site says so. @ann wrote it. Ann Moe, who runs the line, agrees.";
    private static final Source SITE = source(1, "report", SourceType.OTHER_OUTLET, Span.of(0, 20));
    private static final Source HANDLE = source(2, "@ann", SourceType.SOCIAL_POST, Span.of(30, 34));
    private static final Source MOE = source(3, "Ann Moe", SourceType.NAMED_PARTICIPANT, Span.of(45, 52));
    private static final Source WRITER = Sources.writer(4);
    private static final Sourcing FOUND = new Sourcing(
            List.of(SITE, HANDLE, MOE, WRITER),
            Map.of(1, Sources.chain(SITE), 2, Sources.chain(MOE, HANDLE)),
            Chain.of(WRITER));

    @Test
    void givesAHandleItsType() {
        Sourcing told = resolve(known("@ann", Optional.of(SourceType.RESEARCHER_POST), Optional.empty()));

        assertThat(told.sources().get(1).type()).isEqualTo(SourceType.RESEARCHER_POST);
    }

    @Test
    void ratesAnOutletByTheDomainThatItsMentionIsLinkedTo() {
        Sourcing told = resolve(rated("post.example"));

        assertThat(told.sources().get(0).tier()).hasValue(Tier.B);
    }

    @Test
    void takesWhatIsRatedForAnOutlet() {
        Sourcing told = resolve(rated("Ann Moe"));

        assertThat(told.sources().get(2))
                .extracting(Source::type, Source::tier)
                .containsExactly(SourceType.OTHER_OUTLET, Optional.of(Tier.B));
    }

    @Test
    void makesOneSourceOfTwoNames() {
        Sourcing told = resolve(known("@ann", Optional.empty(), Optional.of("Ann Moe")));

        assertThat(told.sources())
                .extracting(Source::name, Source::number, Source::mentions)
                .containsExactly(
                        tuple(SITE.name(), 1, SITE.mentions()),
                        tuple(Optional.of("Ann Moe"), 2, List.of(Span.of(30, 34), Span.of(45, 52))),
                        tuple(Optional.empty(), 3, List.of()));
    }

    @Test
    void dropsARelayOfOnesOwnWord() {
        Sourcing told = resolve(known("@ann", Optional.empty(), Optional.of("Ann Moe")));

        assertThat(told.chains().get(2))
                .satisfies(chain -> assertThat(chain.relays()).isEmpty());
    }

    @Test
    void changesNothingWhereNothingIsKnownOfTheSources() {
        assertThat(resolve(rated("River Times"))).isEqualTo(FOUND);
    }

    private static Sourcing resolve(KnownSource known) {
        Article article = Article.builder()
                .text(TEXT)
                .link(Span.of(12, 20), URI.create("https://www.post.example/ferry"))
                .build();
        SourceResolver found = (text, tagged, attributions) -> FOUND;
        return KnownSources.of(List.of(known)).over(found).resolve(article, TaggedText.of(TEXT), List.of());
    }

    private static KnownSource rated(String match) {
        return new KnownSource(match, Optional.of(Tier.B), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static KnownSource known(String match, Optional<SourceType> type, Optional<String> sameAs) {
        return new KnownSource(match, Optional.empty(), type, sameAs, Optional.empty());
    }

    private static Source source(int number, String name, SourceType type, Span mention) {
        Anonymity anonymity = name.startsWith("@") ? Anonymity.PSEUDONYM : Anonymity.NAMED;
        return new Source(
                number,
                Optional.of(name),
                type,
                anonymity,
                OptionalInt.of(1),
                false,
                false,
                Optional.empty(),
                List.of(mention));
    }
}
