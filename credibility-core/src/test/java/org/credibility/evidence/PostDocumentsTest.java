package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Post;
import org.junit.jupiter.api.Test;

class PostDocumentsTest {
    private static final URI ADDRESS = URI.create("https://posts.example/annvale/1");

    private static Post post(String text, Optional<URI> address) {
        return new Post(
                "Chirp",
                Optional.of("annvale"),
                Optional.of("Ann Vale"),
                text,
                Optional.of(LocalDate.of(2031, 5, 3)),
                address);
    }

    @Test
    void makesADocumentOfAPostThatWasSeen() {
        SourceDocument document = PostDocuments.beside(
                        List.of(), List.of(post("The ferry stops.", Optional.of(ADDRESS))))
                .get(0);

        assertThat(List.of(
                        document.address(),
                        document.outcome(),
                        document.title().orElseThrow(),
                        document.publisher().orElseThrow(),
                        document.authors(),
                        document.published().orElseThrow(),
                        document.text().orElseThrow()))
                .containsExactly(
                        ADDRESS,
                        Outcome.OK,
                        "Ann Vale (@annvale) on Chirp",
                        "Chirp",
                        List.of("Ann Vale"),
                        LocalDate.of(2031, 5, 3),
                        "The ferry stops.");
    }

    @Test
    void leavesOutWhatHasNoWordsOrNoAddress() {
        assertThat(PostDocuments.beside(
                        List.of(), List.of(post("", Optional.of(ADDRESS)), post("The ferry stops.", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void leavesAloneWhatIsAtHandAlready() {
        SourceDocument fetched =
                SourceDocument.builder(ADDRESS, Outcome.HTTP_ERROR).build();

        assertThat(PostDocuments.beside(List.of(fetched), List.of(post("The ferry stops.", Optional.of(ADDRESS)))))
                .containsExactly(fetched);
    }
}
