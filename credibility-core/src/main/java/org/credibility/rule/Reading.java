package org.credibility.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Claim;
import org.credibility.document.Link;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.RuleWord;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Position;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/** A dossier that is being read: what it holds, with the places that checks ask for again and again. */
final class Reading {
    /** So many sentences of one content are looked at: a content of a whole text stays cheap. */
    private static final int LONGEST_CONTENT = 60;

    private final Dossier dossier;
    private final BitSet linked = new BitSet();
    private final BitSet attributed = new BitSet();
    private final BitSet cued = new BitSet();
    private final SentenceKinds kinds;
    private final Map<Integer, Attribution> attributions = new HashMap<>();
    private final Map<Integer, List<Attribution>> attributionsBySentence = new HashMap<>();
    private final Map<Integer, List<Claim>> claimsBySentence = new HashMap<>();
    private final Map<Integer, List<Hit>> hitsBySentence = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();
    private final Map<Integer, Told> told = new HashMap<>();
    private @Nullable List<Accusation> accusations;
    private @Nullable List<LinkedPage> linkedPages;

    Reading(Dossier dossier) {
        this.dossier = dossier;
        kinds = SentenceKinds.of(dossier);
        for (Link link : dossier.article().links()) {
            linked.set(sentenceIndex(link.anchor().begin()));
        }
        dossier.attributions().forEach(this::readAttribution);
        for (Claim claim : dossier.claims()) {
            claimsBySentence
                    .computeIfAbsent(sentenceIndex(claim), key -> new ArrayList<>())
                    .add(claim);
        }
        readHits();
    }

    private void readAttribution(Attribution attribution) {
        attributions.put(attribution.number(), attribution);
        BitSet sentences = new BitSet();
        sentences.set(sentenceIndex(attribution.cue().span().begin()));
        for (Span content : attribution.content()) {
            int first = sentenceIndex(content.begin());
            int last = Math.min(sentenceIndex(content.end() - 1), first + LONGEST_CONTENT);
            sentences.set(first, last + 1);
        }
        sentences.stream()
                .forEach(sentence -> attributionsBySentence
                        .computeIfAbsent(sentence, key -> new ArrayList<>())
                        .add(attribution));
        if (!attribution.source().isEmpty() && attribution.cue().kind() != CueKind.ACCOUNT) {
            attributed.or(sentences);
            cued.set(sentenceIndex(attribution.cue().span().begin()));
        }
    }

    private void readHits() {
        PhraseTable<java.util.Set<RuleWord>> table = Lexicon.english().ruleWords();
        for (int at = 0; at < text().sentences().size(); at++) {
            TaggedSentence sentence = sentence(at);
            List<String> lower = sentence.lowerWords();
            for (int word = 0; word < lower.size(); word++) {
                int begin = word;
                int index = at;
                table.longestAt(lower, word).ifPresent(match -> {
                    Hit hit = new Hit(index, begin, match.end(), sentence.span(begin, match.end()), match.value());
                    hits.add(hit);
                    hitsBySentence
                            .computeIfAbsent(index, key -> new ArrayList<>())
                            .add(hit);
                });
            }
        }
    }

    Dossier dossier() {
        return dossier;
    }

    TaggedText text() {
        return dossier.text();
    }

    List<Claim> claims() {
        return dossier.claims();
    }

    /** The words of the text in a span. */
    String words(Span span) {
        return span.in(dossier.article().text());
    }

    int sentenceIndex(int offset) {
        return text().sentenceIndexAt(offset);
    }

    int sentenceIndex(Claim claim) {
        return sentenceIndex(claim.span().begin());
    }

    TaggedSentence sentence(int index) {
        return text().sentences().get(index);
    }

    int sentences() {
        return text().sentences().size();
    }

    boolean isSentence(int index) {
        return index >= 0 && index < sentences();
    }

    /** The words of a claim. */
    List<Word> words(Claim claim) {
        return sentence(sentenceIndex(claim)).wordsIn(claim.span());
    }

    /** What a claim tells, in a form in which it is known again. */
    Told told(Claim claim) {
        return told.computeIfAbsent(claim.number(), number -> Told.of(claim, this));
    }

    int paragraph(int sentence) {
        return sentence(sentence).sentence().paragraph();
    }

    boolean areInOneParagraph(int one, int other) {
        return isSentence(one) && isSentence(other) && paragraph(one) == paragraph(other);
    }

    /** Whether a sentence holds a link. */
    boolean isLinked(int sentence) {
        return linked.get(sentence);
    }

    /** Whether somebody is credited with something in a sentence. */
    boolean isTold(int sentence) {
        return sentence >= 0 && attributed.get(sentence);
    }

    /** Whether a sentence itself says who says something. */
    boolean isCued(int sentence) {
        return cued.get(sentence);
    }

    boolean isHeadline(int sentence) {
        return kinds.isHeadline(sentence);
    }

    /** Whether a sentence is one of running text. */
    boolean isProse(int sentence) {
        return kinds.isProse(sentence);
    }

    boolean isQuoted(int offset) {
        return text().structure().isQuoted(offset);
    }

    boolean isQuestion(int sentence) {
        List<Word> words = sentence(sentence).words();
        return words.get(words.size() - 1).isOneOf("?");
    }

    /** The attributions whose cue or content stands in a sentence. */
    List<Attribution> attributionsIn(int sentence) {
        return attributionsBySentence.getOrDefault(sentence, List.of());
    }

    /** The claims that begin in a sentence. */
    List<Claim> claimsIn(int sentence) {
        return claimsBySentence.getOrDefault(sentence, List.of());
    }

    /** The words of a use in a sentence, in text order. */
    List<Hit> hits(RuleWord use, int sentence) {
        return hitsBySentence.getOrDefault(sentence, List.of()).stream()
                .filter(hit -> hit.uses().contains(use))
                .toList();
    }

    boolean holds(RuleWord use, int sentence) {
        return hitsBySentence.getOrDefault(sentence, List.of()).stream()
                .anyMatch(hit -> hit.uses().contains(use));
    }

    /** The words of a use in the whole text, in text order. */
    List<Hit> hits(RuleWord use) {
        return hits.stream().filter(hit -> hit.uses().contains(use)).toList();
    }

    /** The attributions that hold a claim. */
    List<Attribution> attributions(Claim claim) {
        return claim.attributions().stream()
                .flatMap(number -> Optional.ofNullable(attributions.get(number)).stream())
                .toList();
    }

    /** The source that an attribution itself names; not one that it has it from. */
    Optional<Source> speaker(Attribution attribution) {
        return dossier.sourcing()
                .chain(attribution)
                .flatMap(chain -> chain.hops().stream()
                        .map(Hop::source)
                        .filter(source -> isNamedBy(attribution, source))
                        .findFirst());
    }

    private static boolean isNamedBy(Attribution attribution, Source source) {
        return attribution.source().stream()
                .anyMatch(words ->
                        mention(source, words.end() - 1).filter(words::overlaps).isPresent());
    }

    /** What is said against named parties, in text order. */
    List<Accusation> accusations() {
        if (accusations == null) {
            accusations = new AccusationFinder(this).find();
        }
        return accusations;
    }

    /** The links of the text whose document is at hand, in text order. */
    List<LinkedPage> linkedPages() {
        if (linkedPages == null) {
            linkedPages = LinkedPage.of(this);
        }
        return linkedPages;
    }

    /** Line and column of an offset in the file, such as "7:2". */
    String place(int offset) {
        Position position = dossier.article().sourceMap().position(offset);
        return position.line() + ":" + position.column();
    }

    /** The strongest chain of a claim. */
    static Optional<Chain> strongest(Claim claim) {
        return claim.chains().stream().findFirst();
    }

    /** Whether a claim rests on nobody but the writer. */
    static boolean isOfWriter(Claim claim) {
        return strongest(claim)
                .filter(chain -> chain.origin().type() == SourceType.AUTHOR_ASSERTION)
                .isPresent();
    }

    /** Whether the source of a claim stands in another sentence. */
    static boolean isInherited(Claim claim) {
        return strongest(claim).filter(chain -> chain.hops().get(0).inherited()).isPresent();
    }

    /** Where the text names a source: at or before an offset where it can be, else first. */
    static Optional<Span> mention(Source source, int offset) {
        List<Span> mentions = source.mentions();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(Math.max(0, low - 1)));
    }
}
