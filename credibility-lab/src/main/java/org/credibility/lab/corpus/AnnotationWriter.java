package org.credibility.lab.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.credibility.syntax.EntityKind;
import org.credibility.syntax.ParsedSentence;
import org.credibility.syntax.ParsedWord;
import org.credibility.text.Token;

/** Writes parsed articles in the format that {@link SilverReader} reads. */
public final class AnnotationWriter {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private AnnotationWriter() {}

    /** Writes the articles to a file, packed by gzip. */
    public static void write(List<SilverArticle> articles, Path file) throws IOException {
        try (BufferedWriter writer =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), UTF_8))) {
            for (SilverArticle article : articles) {
                writer.write(SilverReader.ARTICLE + article.id() + "\n");
                for (ParsedSentence sentence : article.text().sentences()) {
                    writer.write(rows(article, sentence));
                    writer.write('\n');
                }
            }
        }
    }

    private static String rows(SilverArticle article, ParsedSentence sentence) {
        StringBuilder rows = new StringBuilder();
        List<Token> tokens = article.text().structure().tokens(sentence.sentence());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            ParsedWord word = sentence.word(at);
            rows.append(token.in(article.text().text()).replaceAll("\\s", String.valueOf(NO_BREAK_SPACE)))
                    .append('\t')
                    .append(token.begin())
                    .append('\t')
                    .append(token.end())
                    .append('\t')
                    .append(word.tag().label())
                    .append("\t_\t")
                    .append(label(word.entity()))
                    .append('\t')
                    .append(word.head() + 1)
                    .append('\t')
                    .append(word.relation().label())
                    .append('\n');
        }
        return rows.toString();
    }

    private static String label(EntityKind kind) {
        return switch (kind) {
            case NONE, HANDLE -> "O";
            case PERSON -> "PERSON";
            case ORGANISATION -> "ORGANIZATION";
            case PLACE -> "LOCATION";
            case OTHER -> "MISC";
        };
    }
}
