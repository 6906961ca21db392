package org.credibility.lab.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.credibility.text.Span;

/**
 * What a machine takes for the same in an article: mentions by chain.
 *
 * @param mentions the mentions, in the order of the file
 */
public record Coreference(List<Mention> mentions) {
    private static final String WORDS = "silver-train-dev.tsv.gz";
    private static final String CHAINS = "silver-coref-train-dev.tsv.gz";

    /**
     * Words that name somebody or something.
     *
     * @param chain the number of what they name
     * @param span where they stand
     * @param representative whether they name it more fully than the other mentions
     * @param persons those of the words that the machine takes for parts of names of persons
     * @param organisations the same of organisations
     */
    public record Mention(
            int chain, Span span, boolean representative, Set<String> persons, Set<String> organisations) {
        /** Copies the words. */
        public Mention {
            persons = Set.copyOf(persons);
            organisations = Set.copyOf(organisations);
        }
    }

    /** A word of the annotation, with what it names there. */
    private record Word(String form, Span span, String entity) {}

    /** Copies the mentions. */
    public Coreference {
        mentions = List.copyOf(mentions);
    }

    /** Returns the fullest mention of what a mention names, if there is one of just this span. */
    public Optional<Mention> representative(Span span) {
        Optional<Mention> named =
                mentions.stream().filter(mention -> mention.span().equals(span)).findFirst();
        return named.flatMap(found -> mentions.stream()
                .filter(mention -> mention.representative() && mention.chain() == found.chain())
                .findFirst());
    }

    /**
     * Returns what the annotation tells of each article, by its id.
     *
     * @param data the folder of the corpus
     * @throws IOException if a file cannot be read
     */
    public static Map<String, Coreference> read(Path data) throws IOException {
        Map<String, List<List<Word>>> sentences = sentences(data.resolve(WORDS));
        Map<String, List<Mention>> mentions = new HashMap<>();
        List<List<Word>> words = List.of();
        List<Mention> article = new ArrayList<>();
        try (BufferedReader lines = lines(data.resolve(CHAINS))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SilverReader.ARTICLE)) {
                    String id = line.substring(SilverReader.ARTICLE.length());
                    words = sentences.getOrDefault(id, List.of());
                    article = new ArrayList<>();
                    mentions.put(id, article);
                } else if (!line.isEmpty()) {
                    mention(line.split("\t", -1), words).ifPresent(article::add);
                }
            }
        }
        Map<String, Coreference> read = new HashMap<>();
        mentions.forEach((id, each) -> read.put(id, new Coreference(each)));
        return read;
    }

    /** Columns: chain, sentence, first word, word behind, head, whether it is representative, words; counted from 1. */
    private static Optional<Mention> mention(String[] row, List<List<Word>> sentences) {
        int sentence = Integer.parseInt(row[1]) - 1;
        if (sentence >= sentences.size()) {
            return Optional.empty();
        }
        List<Word> words = sentences.get(sentence);
        int begin = Integer.parseInt(row[2]) - 1;
        int end = Integer.parseInt(row[3]) - 1;
        if (begin >= end || end > words.size()) {
            return Optional.empty();
        }
        return Optional.of(new Mention(
                Integer.parseInt(row[0]),
                words.get(begin).span().cover(words.get(end - 1).span()),
                row[5].equals("1"),
                named(words.subList(begin, end), "PERSON"),
                named(words.subList(begin, end), "ORGANIZATION")));
    }

    private static Set<String> named(List<Word> words, String entity) {
        return words.stream()
                .filter(word -> word.entity().equals(entity))
                .map(Word::form)
                .collect(toSet());
    }

    private static Map<String, List<List<Word>>> sentences(Path file) throws IOException {
        Map<String, List<List<Word>>> articles = new HashMap<>();
        List<List<Word>> article = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        try (BufferedReader lines = lines(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SilverReader.ARTICLE)) {
                    article = new ArrayList<>();
                    articles.put(line.substring(SilverReader.ARTICLE.length()), article);
                    sentence = new ArrayList<>();
                } else if (line.isEmpty()) {
                    sentence = new ArrayList<>();
                } else {
                    if (sentence.isEmpty()) {
                        article.add(sentence);
                    }
                    String[] row = line.split("\t", -1);
                    sentence.add(new Word(row[0], Span.of(Integer.parseInt(row[1]), Integer.parseInt(row[2])), row[5]));
                }
            }
        }
        return articles;
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8));
    }
}
