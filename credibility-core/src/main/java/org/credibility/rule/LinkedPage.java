package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.claim.Claim;
import org.credibility.claim.ContentWords;
import org.credibility.document.Link;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/** A link of an article with the document behind it. */
final class LinkedPage {
    /** Nothing longer is read as a whole, in UTF-16 units. */
    private static final int LONGEST = 200_000;

    private static final Set<Integer> GONE = new TreeSet<>(List.of(404, 410));

    private final Link link;
    private final SourceDocument document;
    private final int number;
    private final int sentence;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> forms = new HashSet<>();

    private LinkedPage(Link link, SourceDocument document, int number, int sentence) {
        this.link = link;
        this.document = document;
        this.number = number;
        this.sentence = sentence;
    }

    /** The links of running text whose document is at hand, in text order. */
    static List<LinkedPage> in(Reading reading) {
        return reading.linkedPages();
    }

    /** Reads the links of a dossier. */
    static List<LinkedPage> of(Reading reading) {
        List<SourceDocument> documents = reading.dossier().documents();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int at = 0; at < documents.size(); at++) {
            places.putIfAbsent(Link.pageOf(documents.get(at).address()), at);
        }
        List<LinkedPage> pages = new ArrayList<>();
        for (Link link : reading.dossier().article().links()) {
            Integer at = places.get(Link.pageOf(link.target()));
            int sentence = reading.sentenceIndex(link.anchor().begin());
            if (at != null && reading.isSentence(sentence)) {
                pages.add(new LinkedPage(link, documents.get(at), at + 1, sentence));
            }
        }
        return pages;
    }

    Link link() {
        return link;
    }

    SourceDocument document() {
        return document;
    }

    /** The id of the document, such as "d1". */
    String id() {
        return "d" + number;
    }

    /** The index of the sentence in which the link stands. */
    int sentence() {
        return sentence;
    }

    String address() {
        return Link.pageOf(document.address());
    }

    /** The claims of its sentence. */
    List<Claim> claims(Reading reading) {
        return reading.claimsIn(sentence);
    }

    /** What it says of a claim; empty where nothing was held against it. */
    Optional<Evidence> evidence(Claim claim, Reading reading) {
        return reading.dossier().evidence().getOrDefault(claim.number(), List.of()).stream()
                .filter(evidence -> evidence.document().equals(id()))
                .findFirst();
    }

    boolean isSeen() {
        return document.outcome().isSeen();
    }

    /** Whether the page is not there, or its host has no address, and it is not merely hidden from a program. */
    boolean isGone() {
        boolean answered =
                document.outcome() == Outcome.HTTP_ERROR && document.status().isPresent();
        return document.outcome() == Outcome.DNS_ERROR
                || (answered && GONE.contains(document.status().getAsInt()));
    }

    /** Whether all of its text is at hand. */
    boolean isWhole() {
        return isSeen()
                && document.outcome() != Outcome.TRUNCATED
                && document.text().filter(text -> text.length() <= LONGEST).isPresent();
    }

    /** How many different words it holds. */
    int words() {
        read();
        return forms.size();
    }

    /** The stems of the words that carry its matter. */
    Set<String> stems() {
        read();
        return stems;
    }

    /** Whether it holds a word, in any case. */
    boolean holds(String word) {
        read();
        return forms.contains(word.toLowerCase(Locale.ROOT));
    }

    private void read() {
        if (forms.isEmpty() && document.text().isPresent()) {
            for (TaggedSentence tagged : TaggedText.of(document.text().get()).sentences()) {
                stems.addAll(ContentWords.of(tagged.words()));
                tagged.words().stream().map(Word::lower).forEach(forms::add);
            }
        }
    }
}
