package org.credibility.fetch.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.credibility.document.Link;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkKindsTest {
    private static Link.Kind kind(String html) {
        Element anchor = Jsoup.parse(html).expectFirst("a");
        return LinkKinds.of(anchor, "The letter lies in the office", "letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol class='small Footnotes'><li><a href=/a>letter</a></ol>",
                "<div id=References><p><a href=/a>letter</a></div>",
                "<section role=doc-endnotes><a href=/a>letter</a></section>"
            })
    void tellsNotes(String html) {
        assertThat(kind(html)).isEqualTo(Link.Kind.FOOTNOTE);
    }

    @Test
    void tellsWhatIsEmbedded() {
        assertThat(kind("<blockquote class='social-embed'><a href=/a>letter</a></blockquote>"))
                .isEqualTo(Link.Kind.EMBED);
    }

    @Test
    @Timeout(10)
    void readsNoLongNameForEachLink() {
        String names = "wide ".repeat(200_000);
        Element anchor = Jsoup.parse("<div class='" + names + "'><p><a href=/a>letter</a></div>")
                .expectFirst("a");
        for (int link = 0; link < 20_000; link++) {
            LinkKinds.of(anchor, "The letter", "letter");
        }

        assertThat(LinkKinds.of(anchor, "The letter", "letter")).isEqualTo(Link.Kind.INLINE);
    }
}
