package org.credibility.fetch.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamedPartsTest {
    private static final URI BASE = URI.create("https://courier.example/2031/pier");

    @Test
    void putsALatePartInPlaceOfWhatIsShownBefore() {
        assertThat(lines("""
                <main><p>The pier is closed.</p><!--$?--><template id="B:0"></template><p>Loading...</p> wait<!--/$--><p>It opens in May.</p></main>
                <div hidden id="S:0"><p>Divers found shipworms.</p></div>
                """)).containsExactly("The pier is closed.", "Divers found shipworms.", "It opens in May.");
    }

    @Test
    void putsPartsIntoParts() {
        assertThat(lines("""
                <main><!--$?--><template id="B:0"></template><p>Loading...</p><!--/$--><p>It opens in May.</p></main>
                <div hidden id="S:0"><p>The pier is closed.</p><template id="P:a"></template></div>
                <div hidden id="S:a"><p>Divers found shipworms.</p></div>
                """)).containsExactly("The pier is closed.", "Divers found shipworms.", "It opens in May.");
    }

    @Test
    void keepsWhatIsShownBesideAPlaceWithoutMarks() {
        assertThat(lines("""
                <main><template id="B:0"></template><p>It opens in May.</p></main>
                <div hidden id="S:0"><p>The pier is closed.</p></div>
                """)).containsExactly("The pier is closed.", "It opens in May.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50})
    void leavesAPlaceInsideWhatWasShownBefore(int before) {
        assertThat(lines("""
                <body><p>The pier is closed.</p><!--$?--><template id="B:0"></template><div>%s<template id="B:1"></template></div><!--/$-->
                <div hidden id="S:0"><p>Divers found shipworms.</p></div><div hidden id="S:1"><p>It opens in May.</p></div>
                """.formatted("<i></i>".repeat(before))))
                .containsExactly("The pier is closed.", "Divers found shipworms.", "It opens in May.");
    }

    @Test
    void keepsWhatFollowsAPlaceThatIsNeverClosed() {
        assertThat(lines("""
                <main><!--$?--><template id="B:0"></template><p>It opens in May.</p></main>
                <div hidden id="S:0"><p>The pier is closed.</p></div>
                """)).containsExactly("The pier is closed.", "It opens in May.");
    }

    @Test
    void keepsAPartThatStandsInItsOwnPlace() {
        assertThat(lines("""
                <main><!--$?--><template id="B:0"></template><div hidden id="S:0"><p>The pier is closed.</p></div><!--/$--></main>
                """)).containsExactly("The pier is closed.");
    }

    @Test
    void readsALatePartAsShown() {
        assertThat(page("""
                <main><template id="B:0"></template></main><div hidden id="S:0"><p>The pier is closed.</p></div>
                """).blocks()).noneMatch(block -> block.is(Trait.HIDDEN));
    }

    @Test
    void leavesPartsThatHoldEachOther() {
        assertThat(lines("""
                <p>It opens in May.</p>
                <div hidden id="S:0"><p>one</p><template id="B:1"></template></div>
                <div hidden id="S:1"><p>two</p><template id="B:0"></template></div>
                """)).containsExactly("It opens in May.", "one", "two");
    }

    @Test
    void leavesAPartWithoutAPlace() {
        assertThat(lines("<p>It opens in May.</p><div hidden id=\"S:0\">The pier is closed.</div>"))
                .containsExactly("It opens in May.", "The pier is closed.");
    }

    @Test
    void keepsThePlacesInTheFile() {
        String source =
                "<main><template id=\"B:0\"></template></main><div hidden id=\"S:0\"><p>The pier is closed.</p></div>";

        assertThat(HtmlPage.placed(source, BASE).blocks().get(0).runs().get(0).place())
                .hasValueSatisfying(place -> assertThat(source.substring(place.startPos(), place.endPos()))
                        .isEqualTo("The pier is closed."));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void isLinearInPlacesAndParts() {
        String page = "<body>" + "<!--$?--><template id=\"B:0\"></template>".repeat(100_000)
                + "<div hidden id=\"S:0\">".repeat(100_000)
                + "<p>It opens in May.</p>";

        assertThat(lines(page)).containsExactly("It opens in May.");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void putsNoPartsIntoEachOtherWithoutEnd() {
        StringBuilder page = new StringBuilder("<body>");
        for (int part = 400; part > 0; part--) {
            page.append("<div hidden id=\"S:%d\">".formatted(part))
                    .append("<div>".repeat(300))
                    .append("<p>It opens in May.</p><template id=\"B:%d\"></template>".formatted(part + 1))
                    .append("</div>".repeat(301));
        }
        page.append("<template id=\"B:1\"></template>");

        assertThat(page(page.toString()).containers()).allMatch(container -> container.depth() <= HtmlPage.MAX_DEPTH);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void isBoundedInTheSizeOfPartsInParts() {
        StringBuilder page =
                new StringBuilder("<body><div hidden id=\"S:400\">" + "<i></i>".repeat(100_000) + "</div>");
        for (int part = 399; part > 0; part--) {
            page.append("<div hidden id=\"S:%d\"><template id=\"B:%d\"></template></div>".formatted(part, part + 1));
        }
        page.append("<template id=\"B:1\"></template><p>It opens in May.</p>");

        assertThat(lines(page.toString())).containsExactly("It opens in May.");
    }

    @Test
    void takesTheIdOfAPartHoweverItIsWritten() {
        assertThat(
                        lines(
                                "<body><p>A bridge.</p><template ID='B:0'></template><div hidden id = S:0><p>It opens.</p></div>"))
                .containsExactly("A bridge.", "It opens.");
    }

    private static Stream<String> lines(String source) {
        return page(source).blocks().stream().map(HtmlBlock::text);
    }

    private static HtmlPage page(String source) {
        return HtmlPage.of(source, BASE);
    }
}
