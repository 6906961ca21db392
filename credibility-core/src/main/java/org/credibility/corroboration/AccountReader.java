package org.credibility.corroboration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.evidence.SourceDocument;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.Lexicon;
import org.credibility.source.Anonymity;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.TextSourceResolver;
import org.credibility.source.WordSourceClassifier;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/** Reads documents: their words, and who is quoted in them. */
final class AccountReader {
    /** How much of a document is read, in UTF-16 units; what an account rests on stands at its beginning. */
    private static final int LONGEST_TEXT = 50_000;

    private static final int LONGEST_NAME = 6;
    private static final Set<AnswerWord> ANSWERS =
            EnumSet.of(AnswerWord.DENY, AnswerWord.CONTEST, AnswerWord.REJECT, AnswerWord.COUNTER, AnswerWord.REFUSE);
    private static final TextSourceResolver RESOLVER = new TextSourceResolver(new WordSourceClassifier());
    private static final CueAttributionFinder FINDER = new CueAttributionFinder();

    private AccountReader() {}

    static Account read(SourceDocument document, Optional<String> owner, DetailWords details) {
        String head = head(document);
        String text = cut(head + document.text().orElse(""));
        TaggedText tagged = TaggedText.of(text);
        Account.Reading reading = reading(document, head.length(), text, tagged);
        List<String> words = words(tagged);
        words.addAll(CreditNotes.words(document.provenanceNotes()));
        return new Account(document, details.of(tagged), words, speakers(reading), owner, reading);
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

    private static Account.Reading reading(SourceDocument document, int bodyBegin, String text, TaggedText tagged) {
        Article.Builder builder = Article.builder().text(text);
        document.title().ifPresent(builder::title);
        document.publisher().ifPresent(builder::publisher);
        Article article = builder.build();
        List<Attribution> attributions = FINDER.find(article, tagged);
        return new Account.Reading(bodyBegin, attributions, RESOLVER.resolve(article, tagged, attributions));
    }

    private static Set<String> speakers(Account.Reading reading) {
        Set<String> speakers = new TreeSet<>();
        for (Attribution attribution : reading.attributions()) {
            if (!isAnswer(attribution)) {
                reading.sourcing().chain(attribution).stream()
                        .flatMap(chain -> chain.hops().stream())
                        .forEach(hop -> fullName(hop.source()).ifPresent(speakers::add));
            }
        }
        return speakers;
    }

    /** Whoever only answers what others say is no origin of it: "the company declined to comment". */
    private static boolean isAnswer(Attribution attribution) {
        return Lexicon.english()
                .entry(attribution.cue().lemma())
                .answerWord()
                .filter(ANSWERS::contains)
                .isPresent();
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
