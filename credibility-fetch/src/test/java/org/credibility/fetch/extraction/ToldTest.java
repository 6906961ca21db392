package org.credibility.fetch.extraction;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.document.Post;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.Candidate;
import org.credibility.fetch.metadata.PageMetadata;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.post.EmbeddedPosts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what pages tell against what was read of them before: metadata, links, posts, provenance notes. */
class ToldTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "told");
    private static final URI ADDRESS = URI.create("https://www.ternpost.example/harbour/ferry");

    static List<Path> pages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsAsBefore(Path folder) throws IOException {
        String told = told(Files.readString(folder.resolve("page.html")));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, told);
        }

        assertThat(told).isEqualTo(Files.readString(expected));
    }

    private static String told(String html) {
        HtmlPage page = HtmlPage.of(html, ADDRESS);
        Extraction article = ArticleExtractor.extract(page, Arrival.at(ADDRESS));
        List<String> lines = new ArrayList<>(metadata(article.metadata()));
        article.links()
                .forEach(link -> lines.add("link " + link.kind() + " " + link.reach() + " "
                        + link.address().canonical() + " | " + link.anchor().in(article.text()) + " | "
                        + link.sentence().in(article.text())));
        EmbeddedPosts.of(page.document()).forEach(post -> lines.add(line(post)));
        article.provenanceNotes()
                .forEach(note ->
                        lines.add("note " + note.kind() + " " + note.name().orElse("-") + " | " + note.words()));
        return lines.stream().collect(joining("\n", "", "\n"));
    }

    private static List<String> metadata(PageMetadata metadata) {
        List<String> lines = new ArrayList<>();
        add("title", metadata.title(), lines);
        metadata.authors()
                .forEach(author -> add(
                        "author",
                        Optional.of(author),
                        author.value().kind() + " " + author.value().name(),
                        lines));
        metadata.published()
                .ifPresent(date -> add(
                        "published", metadata.published(), date.value().day().toString(), lines));
        metadata.modified()
                .ifPresent(date ->
                        add("modified", metadata.modified(), date.value().day().toString(), lines));
        add("publisher", metadata.publisher(), lines);
        add("canonical", metadata.canonical(), lines);
        metadata.basedOn().forEach(base -> lines.add("based on " + base));
        metadata.rating().ifPresent(review -> lines.add("fact check " + review));
        metadata.accessibleForFree().ifPresent(free -> lines.add("free " + free));
        return lines;
    }

    private static void add(String what, Optional<? extends Candidate<?>> told, List<String> lines) {
        told.ifPresent(candidate -> add(what, told, candidate.value().toString(), lines));
    }

    private static void add(String what, Optional<? extends Candidate<?>> told, String value, List<String> lines) {
        told.ifPresent(candidate -> lines.add(what + " " + value + " | " + candidate.place() + " " + candidate.name()
                + " " + candidate.confidence()));
    }

    private static String line(Post post) {
        return "post " + post.platform() + " @" + post.handle().orElse("-") + " "
                + post.author().orElse("-") + " "
                + post.date().map(Object::toString).orElse("-") + " "
                + post.address().map(URI::toString).orElse("-") + " | " + post.text();
    }
}
