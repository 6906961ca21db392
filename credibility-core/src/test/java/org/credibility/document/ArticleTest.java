package org.credibility.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Block.Kind;
import org.credibility.text.Position;
import org.credibility.text.SourceMap;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    private static final URI ADDRESS = URI.create("https://example.org/ferry");

    // ------------------------------------------------------------------ plain text

    @Test
    void takesTheFirstLineOfAPlainTextForItsHeadline() {
        Article article = Article.ofPlainText("\n\n  Ferry to stop  \r\n\r\nThe ferry will stop, Ann Moe said.\n");

        assertThat(article.title()).contains("Ferry to stop");
        assertThat(kinds(article)).containsExactly(Kind.HEADLINE, Kind.PARAGRAPH);
        assertThat(words(article)).containsExactly("Ferry to stop", "The ferry will stop, Ann Moe said.");
    }

    @Test
    void leavesAPlainTextUntouched() {
        String text = "\uFEFF Ferry\tto stop \n\n\nIt  will. ";

        assertThat(Article.ofPlainText(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry will stop, Ann Moe said. | PARAGRAPH",
                "Will it stop? Ann Moe said that it will not, and that the crew had been told so on Monday already, twice? | PARAGRAPH",
                "What comes next | HEADING",
                "- The ferry will stop. | LIST_ITEM",
                "• The ferry will stop | LIST_ITEM",
                "* The ferry will stop. | LIST_ITEM",
                "1. The ferry will stop. | LIST_ITEM",
                "12) The ferry will stop. | LIST_ITEM",
                "-The ferry will stop. | PARAGRAPH",
                "2026 was a bad year for the line. | PARAGRAPH"
            })
    void takesEachLineForABlock(String line, Kind kind) {
        assertThat(kinds(Article.ofPlainText("Ferry to stop\n" + line))).containsExactly(Kind.HEADLINE, kind);
    }

    @Test
    void hasNoBlocksWithoutText() {
        Article empty = Article.ofPlainText(" \n ");

        assertThat(empty.blocks()).isEmpty();
        assertThat(Article.builder().build().blocks()).isEmpty();
    }

    @Test
    void takesNoOtherLineForTheHeadline() {
        Article article = Article.builder()
                .title("Ferry to stop")
                .text("It will stop soon.\nFerry to stop\nIt will.")
                .build();

        assertThat(kinds(article)).doesNotContain(Kind.HEADLINE);
    }

    // ------------------------------------------------------------------ what is given

    @Test
    void knowsNothingThatItIsNotTold() {
        Article article = Article.builder().text("The ferry will stop.").build();

        assertThat(List.of(
                        article.title(), article.publisher(), article.tier(), article.published(), article.canonical()))
                .containsOnly(Optional.empty());
        assertThat(article.byline()).isEmpty();
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void takesTheBlocksItIsGiven() {
        Article article = Article.builder()
                .title("Ferry")
                .text("Ferry\nIt stops.")
                .block(Span.of(6, 15), Kind.QUOTATION)
                .block(Span.of(0, 5), Kind.HEADLINE)
                .build();

        assertThat(kinds(article)).containsExactly(Kind.HEADLINE, Kind.QUOTATION);
    }

    @Test
    void keepsItsPartsInTextOrder() {
        Article article = Article.builder()
                .text("The ferry will stop.")
                .link(Span.of(10, 14), ADDRESS)
                .link(Span.of(0, 3), ADDRESS)
                .mark(new Mark(List.of("CR101"), Span.of(4, 9), Optional.empty()))
                .mark(new Mark(List.of(), Span.of(0, 3), Optional.of("known")))
                .provenanceNote(new ProvenanceNote(
                        ProvenanceNote.Kind.UPDATE, "ferry", Optional.of(Span.of(4, 9)), Optional.empty()))
                .provenanceNote(new ProvenanceNote(
                        ProvenanceNote.Kind.AGENCY, "The", Optional.of(Span.of(0, 3)), Optional.of("Coastwire")))
                .build();

        assertThat(article.links()).extracting(Link::anchor).isSorted();
        assertThat(article.marks()).extracting(Mark::scope).isSorted();
        assertThat(article.provenanceNotes())
                .extracting(ProvenanceNote::kind)
                .containsExactly(ProvenanceNote.Kind.UPDATE, ProvenanceNote.Kind.AGENCY);
    }

    @Test
    void findsTheNotesOfItsTextBesideThoseItIsGiven() {
        Article article = Article.builder()
                .title("Ferry stops")
                .provenanceNote(ProvenanceNote.ofLine("Sponsored content").orElseThrow())
                .text("Ferry stops\nTERN (AP) - The ferry lies still.\nMilo Estrin contributed to this report.")
                .build();

        assertThat(article.toBuilder().build().provenanceNotes())
                .extracting(note -> note.kind() + " " + note.name().orElse("") + " "
                        + note.span().map(Span::begin).orElse(-1))
                .containsExactly("AGENCY Associated Press 12", "CONTRIBUTION Milo Estrin 46", "SPONSORED  -1");
    }

    @Test
    void doesNotChangeWithItsBuilder() {
        Article.Builder builder =
                Article.builder().text("The ferry will stop.").author("Ann Moe").link(Span.of(0, 3), ADDRESS);
        Article article = builder.build();

        builder.text("").author("Bea Noll").link(Span.of(4, 9), ADDRESS);

        assertThat(article.text()).isEqualTo("The ferry will stop.");
        assertThat(article.byline()).containsExactly("Ann Moe");
        assertThat(article.links()).hasSize(1);
    }

    @Test
    void refusesPartsOutsideTheText() {
        Span outside = Span.of(3, 21);

        assertRefused("block", Article.builder().block(outside, Kind.PARAGRAPH));
        assertRefused("link", Article.builder().link(outside, ADDRESS));
        assertRefused("mark", Article.builder().mark(new Mark(List.of(), outside, Optional.empty())));
        assertRefused(
                "provenance note",
                Article.builder()
                        .provenanceNote(new ProvenanceNote(
                                ProvenanceNote.Kind.AGENCY, "", Optional.of(outside), Optional.empty())));
    }

    private static void assertRefused(String part, Article.Builder builder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.text("The ferry will stop.").build())
                .withMessage(part + " ends at 21, the text has 20 UTF-16 units");
    }

    @Test
    void takesPartsThatEndWithTheText() {
        Article article = Article.builder()
                .link(Span.of(15, 20), ADDRESS)
                .text("The ferry will stop.")
                .build();

        assertThat(article.links().get(0).anchor().in(article.text())).isEqualTo("stop.");
    }

    @Test
    void isItsOwnFileUnlessToldOtherwise() {
        Article article = Article.ofPlainText("Ferry\nIt stops.");

        assertThat(article.sourceMap().position(6)).isEqualTo(new Position(2, 1));
    }

    @Test
    void takesTheWayBackItIsGiven() {
        SourceMap map = SourceMap.identity("\n\nFerry");

        assertThat(Article.builder().text("Ferry").sourceMap(map).build().sourceMap())
                .isSameAs(map);
    }

    @Test
    void keepsAllPartsInABuilderOfItself() {
        Article article = Article.builder()
                .text("Ferry\nIt stops.")
                .title("Ferry")
                .author("Ida Holm")
                .publisher("Harbour Post")
                .tier(Tier.B)
                .published(LocalDate.of(2031, 4, 1))
                .canonical(URI.create("https://post.example/ferry"))
                .language("en-GB")
                .link(Span.of(6, 8), URI.create("https://line.example"))
                .build();

        assertThat(article.toBuilder().build()).usingRecursiveComparison().isEqualTo(article);
    }

    private static List<Kind> kinds(Article article) {
        return article.blocks().stream().map(Block::kind).toList();
    }

    private static List<String> words(Article article) {
        return article.blocks().stream()
                .map(block -> block.span().in(article.text()))
                .toList();
    }
}
