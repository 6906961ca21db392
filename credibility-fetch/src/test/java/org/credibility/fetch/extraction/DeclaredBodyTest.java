package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.credibility.fetch.html.HtmlPage;
import org.junit.jupiter.api.Test;

class DeclaredBodyTest {
    private static final PageTable PAGE = new PageTable(HtmlPage.of(
            "<p>The ferry stops at noon on Sundays.</p><ul><li>Bread</li><li>Salt</li></ul>"
                    + "<p>Nobody in the HARBOUR can’t swim.</p><p>Read what else happened in town today.</p>",
            URI.create("https://ferry.example/noon")));

    @Test
    void findsWhatIsRepeatedWithTheShortLinesBetween() {
        assertThat(blocks("The ferry stops at noon on Sundays. Bread Salt Nobody in the harbour can't swim."))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void findsWordsWhoseLowerCaseIsLonger() {
        PageTable page = new PageTable(HtmlPage.of(
                "<p>\u0130stanbul \u0130zmir \u0130znik \u0130negöl</p>", URI.create("https://ferry.example/noon")));

        assertThat(new DeclaredBody("\u0130stanbul \u0130zmir \u0130znik \u0130negöl")
                        .blocks(page)
                        .cardinality())
                .isEqualTo(1);
    }

    @Test
    void findsNoLineOfWhichLessThanMostIsRepeated() {
        assertThat(blocks("The ferry stops at one. Nobody in the harbour can't swim."))
                .containsExactly(3);
    }

    @Test
    void findsNothingWhereLessThanARunIsDeclared() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks("The ferry stops")).isEmpty();
    }

    private static List<Integer> blocks(String body) {
        return new DeclaredBody(body).blocks(PAGE).stream().boxed().toList();
    }
}
