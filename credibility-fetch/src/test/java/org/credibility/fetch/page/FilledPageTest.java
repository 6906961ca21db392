package org.credibility.fetch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.LinkedData;
import org.credibility.fetch.page.PageVerdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledPageTest {
    private static final URI BASE = URI.create("https://courier.example/2031/pier");

    private static final String FIRST =
            "Before noon on Monday the divers looked at another ten piles of the north pier, and found that shipworms had eaten most.";

    private static final String OFFER = "<div>Subscribe to continue reading</div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=\"article:content_tier\" content=\"locked\">",
                "<meta itemprop=\"isAccessibleForFree\" content=\"false\">",
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"http:\\/\\/schema.org\\/False\"}</script>",
                "",
            })
    void keepsAWall(String mark) {
        assertThat(kind(mark, OFFER)).isEqualTo(Kind.PAYWALL);
    }

    @Test
    void keepsATeaserThatIsMarkedAsPaid() {
        assertThat(kind("<meta property=\"article:content_tier\" content=\"locked\">", ""))
                .isEqualTo(Kind.PAYWALL);
    }

    @Test
    void fillsAPageThatIsFree() {
        assertThat(page("", "").blocks()).hasSizeGreaterThan(10);
    }

    private static Kind kind(String mark, String offer) {
        HtmlPage page = page(mark, offer);
        return PageVerdict.of(Arrival.at(BASE), page, LinkedData.of(page)).kind();
    }

    private static HtmlPage page(String mark, String offer) {
        StringBuilder body = new StringBuilder("\"").append(FIRST).append('"');
        for (int day = 2; day < 14; day++) {
            body.append(",\"On day ")
                    .append(day)
                    .append(
                            " they looked at another ten piles below the water and wrote down what was left of each of them.\"");
        }
        String title = "Harbour board closes the north pier";
        return FilledPage.of(HtmlPage.of(
                "<title>" + title + "</title>" + mark + "<article><h1>" + title + "</h1><p>"
                        + FIRST + "</p>" + offer + "</article><script>window.s={\"title\":\"" + title + "\",\"body\":["
                        + body
                        + "]}</script>",
                BASE));
    }
}
