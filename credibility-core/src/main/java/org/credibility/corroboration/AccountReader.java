package org.credibility.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.QuotedNames;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/** Reads documents: their words, who is quoted in them, and who says the passages that tell of claims. */
final class AccountReader {
    /** How much of a document is read, in UTF-16 units; what an account rests on stands at its beginning. */
    private static final int LONGEST_TEXT = 50_000;

    private static final int LONGEST_NAME = 6;

    private AccountReader() {}

    static Account read(SourceDocument document, Set<Passage> passages, Optional<String> owner, DetailWords details) {
        String head = head(document);
        String text = cut(head + document.text().orElse(""));
        TaggedText tagged = TaggedText.of(text);
        List<String> words = words(tagged);
        words.addAll(CreditNotes.words(document.provenanceNotes()));
        Map<Passage, Chain> told = new PassageReader(document, tagged, head.length()).told(passages);
        return new Account(document, details.of(tagged), words, speakers(tagged), owner, told);
    }

    private static String head(SourceDocument document) {
        String body = document.text().orElse("");
        return document.title()
                .filter(line -> !line.isBlank() && !body.startsWith(line.strip()))
                .map(line -> line + "\n\n")
                .orElse("");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }

    private static List<String> words(TaggedText text) {
        List<String> words = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                words.add(word.text());
            }
        }
        return words;
    }

    private static Set<String> speakers(TaggedText text) {
        Set<String> speakers = new TreeSet<>(QuotedNames.of(text));
        speakers.removeIf(name -> !isFullName(name));
        return speakers;
    }

    /** A surname alone does not tell who is meant: two witnesses can share it. */
    static Optional<String> fullName(Source source) {
        boolean somebody =
                source.anonymity() == Anonymity.NAMED && source.type().group() != SourceGroup.MEDIA;
        return source.name().filter(name -> somebody && isFullName(name));
    }

    private static boolean isFullName(String name) {
        if (name.isBlank()) {
            return false;
        }
        String[] parts = name.strip().split("\\s+", LONGEST_NAME + 1);
        boolean capitals = Character.isUpperCase(parts[0].codePointAt(0))
                && Character.isUpperCase(parts[parts.length - 1].codePointAt(0));
        return parts.length > 1 && parts.length <= LONGEST_NAME && capitals && lowerWords(parts) <= 1;
    }

    private static int lowerWords(String[] parts) {
        int lower = 0;
        for (String part : parts) {
            lower += Character.isUpperCase(part.codePointAt(0)) ? 0 : 1;
        }
        return lower;
    }
}
