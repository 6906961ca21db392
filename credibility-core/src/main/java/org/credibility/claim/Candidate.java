package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.document.Block;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/** A clause that may become a claim, while what belongs to it is being collected. */
final class Candidate {
    private final Span span;
    private final int sentence;
    private final Block.Kind block;
    private final List<Word> words;
    private final List<Word> before;
    private final @Nullable Attribution attribution;
    private final Set<String> contentWords;
    private @Nullable List<Word> mainClause;
    private @Nullable Set<ClaimWord> tells;
    private final List<Chain> chains = new ArrayList<>();
    private final List<Hedge> hedges = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private ClaimKind kind = ClaimKind.EVENT;
    private boolean denied;
    private boolean ofWriter;

    Candidate(Span span, int sentence, Block.Kind block, TaggedSentence tagged, @Nullable Attribution attribution) {
        this.span = span;
        this.sentence = sentence;
        this.block = block;
        this.words = tagged.wordsIn(span);
        this.before = tagged.words().subList(0, tagged.indexAt(span.begin()));
        this.attribution = attribution;
        this.contentWords = ContentWords.of(words);
    }

    /** Whether a party denies the clause: it was said before, by somebody else. */
    boolean isDenied() {
        return denied;
    }

    Candidate denied() {
        denied = true;
        return this;
    }

    /** The same candidate with other words. */
    Candidate cut(Span shorter, TaggedSentence tagged) {
        Candidate cut = new Candidate(shorter, sentence, block, tagged, attribution);
        cut.denied = denied;
        cut.ofWriter = ofWriter;
        return cut;
    }

    /** Whether the writer tells by it what a source of the same sentence did. */
    boolean isOfWriter() {
        return ofWriter;
    }

    void ofWriter() {
        ofWriter = true;
    }

    Span span() {
        return span;
    }

    int sentence() {
        return sentence;
    }

    Block.Kind block() {
        return block;
    }

    List<Word> words() {
        return words;
    }

    /** The words of its sentence that stand before it. */
    List<Word> before() {
        return before;
    }

    /** Its words without relative clauses. */
    List<Word> mainClause() {
        if (mainClause == null) {
            mainClause = Tells.mainClause(words);
        }
        return mainClause;
    }

    /** What the words of its main clause tell of the kind of statement it is. */
    Set<ClaimWord> tells() {
        if (tells == null) {
            tells = Tells.of(mainClause());
        }
        return tells;
    }

    Optional<Attribution> attribution() {
        return Optional.ofNullable(attribution);
    }

    Set<String> contentWords() {
        return contentWords;
    }

    List<Chain> chains() {
        return chains;
    }

    List<Hedge> hedges() {
        return hedges;
    }

    List<Response> responses() {
        return responses;
    }

    ClaimKind kind() {
        return kind;
    }

    void kind(ClaimKind decided) {
        kind = decided;
    }

    /** Whether the claim rests on nobody but the writer so far. */
    boolean isUnsourced() {
        return chains.isEmpty();
    }

    /** Whether the claim is what a party pleads or what somebody merely claims. */
    boolean isAlleged() {
        boolean pleaded = chains.stream().anyMatch(chain -> chain.origin().type() == SourceType.LEGAL_PLEADING);
        return pleaded
                || attribution()
                        .filter(given -> given.cue().kind() == CueKind.CLAIM)
                        .isPresent();
    }

    void rest(Chain chain) {
        chains.add(chain);
    }

    /** Lets it rest on the chains that another claim rests on, and on nothing else. */
    void restOnlyOn(List<Chain> others) {
        List<Chain> inherited = others.stream().map(Chain::inherited).toList();
        chains.clear();
        chains.addAll(inherited);
    }

    /** Whether a source passes it on in words of its own, not only in the chain of another claim. */
    boolean isPassedOnBy(int source) {
        return chains.stream()
                .flatMap(chain -> chain.relays().stream())
                .anyMatch(relay -> !relay.inherited() && relay.source().number() == source);
    }

    /** Takes a source out of the relays; who it comes from stays. */
    void withoutRelay(int source) {
        chains.replaceAll(chain -> {
            List<Hop> hops = new ArrayList<>(chain.hops());
            hops.subList(1, hops.size()).removeIf(relay -> relay.source().number() == source);
            return new Chain(hops, chain.interest(), chain.firstHand());
        });
    }

    /** Whether nobody stands behind it, or nobody that the text has words for: "reportedly". */
    boolean lacksSource() {
        return isUnsourced() || chains.get(0).origin().mentions().isEmpty();
    }

    /** Whether it lacks a source or has one that is nobody in particular: "…, sources say". */
    boolean namesNobody() {
        return lacksSource() || chains.get(0).origin().type() == SourceType.VAGUE_SOURCES;
    }

    /** Whether it rests on a rumour with nobody behind it. */
    boolean isRumour() {
        return !isUnsourced() && chains.get(0).origin().type() == SourceType.UNATTRIBUTED_RUMOUR;
    }

    /** Whether it rests on somebody who may have it from others. */
    boolean isSecondHand() {
        return switch (chains.get(0).origin().type().group()) {
            case ANONYMOUS, MEDIA, SOCIAL -> true;
            default -> false;
        };
    }

    /** Whether the person it rests on is named in the words of another claim. */
    boolean isBySomebodyNamedIn(Candidate other) {
        Source origin = chains.get(0).origin();
        return origin.type().group() == SourceGroup.NAMED
                && origin.name()
                        .filter(name -> other.words.stream()
                                .anyMatch(word -> word.is(WordClass.NAME) && name.contains(word.text())))
                        .isPresent();
    }

    /** How many content words it has in common with another claim. */
    int common(Candidate other) {
        int common = 0;
        for (String word : contentWords) {
            common += other.contentWords.contains(word) ? 1 : 0;
        }
        return common;
    }

    /** Which share of its content words so many are, 0 to 1. */
    double share(int common) {
        return contentWords.isEmpty() ? 0 : (double) common / contentWords.size();
    }

    /** Which share of its content words stands in another claim, 0 to 1. */
    double shareIn(Candidate other) {
        return share(common(other));
    }

    /** Rests the claim on the party that confirms it too; its word on the record comes first. */
    void confirm(Chain chain) {
        boolean counted = chains.stream()
                .anyMatch(own -> own.origin().number() == chain.origin().number());
        if (!counted) {
            boolean stronger = chains.isEmpty() || chains.get(0).origin().type().group() != SourceGroup.RECORD;
            chains.add(stronger ? 0 : chains.size(), chain.inherited());
        }
    }

    void hedge(Hedge hedge) {
        if (hedges.stream().noneMatch(other -> other.span().overlaps(hedge.span()))) {
            hedges.add(hedge);
        }
    }

    /** Lets the answer in some words go on over others that tell in detail what it denies, where no answer stands between. */
    void goOn(Span answer, Span account) {
        Span whole = Span.of(answer.begin(), account.end());
        boolean alone = responses.stream()
                .noneMatch(other -> !other.span().equals(answer) && other.span().overlaps(whole));
        responses.replaceAll(response -> response.span().equals(answer)
                ? new Response(ResponseKind.DENIAL_SPECIFIC, response.by(), response.hasStake(), alone ? whole : answer)
                : response);
    }

    void respond(Response response) {
        if (responses.stream().noneMatch(other -> other.span().overlaps(response.span()))) {
            responses.add(response);
        }
    }
}
