package org.credibility.lab.predict;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credibility.cli.render.JsonOutput;
import org.credibility.fetch.extraction.ArticleExtractor;
import org.credibility.fetch.extraction.Extraction;
import org.credibility.fetch.metadata.PageMetadata;
import org.credibility.lab.corpus.StoredPage;
import tools.jackson.core.JsonGenerator;

/** Extracts the article of each page of a folder, into one object by the ids of the pages. */
final class ExtractionTask implements PredictTask.Job {
    @Override
    public int run(Path input, Path output) throws IOException {
        List<StoredPage> pages = StoredPage.read(input);
        List<Extraction> articles = pages.parallelStream()
                .map(page -> ArticleExtractor.extract(page.html(), page.address()))
                .toList();
        try (BufferedWriter writer = Files.newBufferedWriter(output);
                JsonGenerator json = JsonOutput.compact(writer)) {
            json.writeStartObject();
            for (int at = 0; at < pages.size(); at++) {
                json.writeName(pages.get(at).id());
                write(articles.get(at), json);
            }
            json.writeEndObject();
        }
        return pages.size();
    }

    private static void write(Extraction article, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("articleBody", article.text());
        write(article.metadata(), json);
        json.writeEndObject();
    }

    private static void write(PageMetadata metadata, JsonGenerator json) {
        metadata.title().ifPresent(title -> json.writeStringProperty("title", title.value()));
        json.writeArrayPropertyStart("author");
        metadata.authors().forEach(author -> json.writeString(author.value().name()));
        json.writeEndArray();
        metadata.published()
                .ifPresent(date ->
                        json.writeStringProperty("date", date.value().day().toString()));
        metadata.publisher().ifPresent(name -> json.writeStringProperty("publisher", name.value()));
        metadata.canonical()
                .ifPresent(address ->
                        json.writeStringProperty("canonicalUrl", address.value().toString()));
    }
}
