package org.credibility.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credibility.attribution.Attribution;
import org.credibility.document.Article;
import org.credibility.document.Block;
import org.credibility.document.BlockKinds;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceDescriptor;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of an article that may be claims: what sources say, and what the writer says. */
final class CandidateFinder {
    private static final int FEWEST_WORDS = 3;
    private static final int ENOUGH_WORDS = 5;
    private static final int LONGEST_LABEL = 7;
    private static final int LONG_SOURCE = 5;

    /** Verbs whose object is what is claimed: "the mayor put the toll at nine". */
    private static final Set<String> VALUING = Set.of("put", "puts", "putting", "pegged", "pegs");

    /** Verbs that tell from whom somebody has it. */
    private static final Set<String> CITING = Set.of("cite", "quote");

    private final TaggedText text;
    private final Map<Integer, List<Part>> parts = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Integer> signatures = new HashSet<>();

    /** A part of the content of an attribution that stands in one sentence. */
    private record Part(Attribution attribution, Span span) {}

    private CandidateFinder(TaggedText text) {
        this.text = text;
    }

    static List<Candidate> find(Article article, TaggedText text, List<Attribution> attributions) {
        CandidateFinder finder = new CandidateFinder(text);
        finder.collectParts(attributions);
        BlockKinds kinds = new BlockKinds(article.blocks());
        for (int at = 0; at < text.sentences().size(); at++) {
            Block.Kind kind = kinds.at(text.sentences().get(at).span().begin());
            if (kind != Block.Kind.HEADING && kind != Block.Kind.OTHER) {
                finder.sentence(at, kind);
            }
        }
        return finder.candidates;
    }

    private void collectParts(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (isSignature(attribution) || citesSomebody(attribution, attributions)) {
                signatures.add(text.sentenceIndexAt(attribution.cue().span().begin()));
            }
            if (attribution.cue().kind() != CueKind.RELAY || isCitedAlone(attribution, attributions)) {
                for (Span content : isInterposed(attribution) ? around(attribution) : wholeContent(attribution)) {
                    collectPart(attribution, content);
                }
            }
        }
    }

    /** "The site cites an aide as saying that …": nobody but the cited one tells it. */
    private static boolean isCitedAlone(Attribution attribution, List<Attribution> attributions) {
        return attribution.nestedIn().isPresent()
                && attributions.get(attribution.nestedIn().getAsInt() - 1).cue().kind() == CueKind.RELAY;
    }

    /** "The station cited a clerk": tells from whom somebody has it, and nothing else. */
    private static boolean citesSomebody(Attribution attribution, List<Attribution> attributions) {
        return CITING.contains(attribution.cue().lemma())
                && attribution.cue().kind() == CueKind.RELAY
                && attribution.content().isEmpty()
                && attribution.nestedIn().isPresent()
                && attributions
                        .get(attribution.nestedIn().getAsInt() - 1)
                        .content()
                        .isEmpty();
    }

    /** "Says an entry in the log", "That is according to the mill": the cue of what stands before opens the sentence. */
    private boolean isSignature(Attribution attribution) {
        int cue = attribution.cue().span().begin();
        TaggedSentence sentence = text.sentences().get(text.sentenceIndexAt(cue));
        return cue == sentence.words().get(0).span().begin()
                && !attribution.content().isEmpty()
                && attribution.content().stream().allMatch(part -> part.end() <= cue);
    }

    /** What is said around a cue such as "reportedly" is one content, the cue included. */
    private static List<Span> wholeContent(Attribution attribution) {
        return isAround(attribution) ? around(attribution) : attribution.content();
    }

    private static List<Span> around(Attribution attribution) {
        return List.of(attribution
                .content()
                .get(0)
                .cover(attribution.content().get(attribution.content().size() - 1)));
    }

    /** "The level in the well, a chemist said, was high": the subject of the clause stands before whoever tells it. */
    private boolean isInterposed(Attribution attribution) {
        if (attribution.content().size() != 2 || attribution.source().isEmpty()) {
            return false;
        }
        Span subject = attribution.content().get(0);
        Span predicate = attribution.content().get(1);
        Span cue = attribution.cue().span();
        int index = text.sentenceIndexAt(subject.begin());
        TaggedSentence sentence = text.sentences().get(index);
        return subject.end() <= cue.begin()
                && cue.end() <= predicate.begin()
                && predicate.end() <= sentence.span().end()
                && sentence.words()
                        .get(sentence.indexAt(predicate.begin()))
                        .type()
                        .isFinite()
                && !new ClauseReader(sentence)
                        .isClause(sentence.indexAt(subject.begin()), sentence.indexAt(subject.end()));
    }

    private static boolean isAround(Attribution attribution) {
        return attribution.source().isEmpty()
                && attribution.content().size() > 1
                && attribution.content().get(0).end()
                        <= attribution.cue().span().begin();
    }

    private void collectPart(Attribution attribution, Span content) {
        for (int at = text.sentenceIndexAt(content.begin());
                at < text.sentences().size() && text.sentences().get(at).span().begin() < content.end();
                at++) {
            Span sentence = text.sentences().get(at).span();
            Span cut = Span.of(
                    Math.max(content.begin(), sentence.begin()),
                    Math.max(Math.max(content.begin(), sentence.begin()), Math.min(content.end(), sentence.end())));
            if (!cut.isEmpty()) {
                parts.computeIfAbsent(at, key -> new ArrayList<>()).add(new Part(attribution, cut));
            }
        }
    }

    private void sentence(int at, Block.Kind block) {
        TaggedSentence sentence = text.sentences().get(at);
        List<Part> own = block == Block.Kind.LIST_ITEM
                ? innermost(spokenIn(at, sentence))
                : innermost(parts.getOrDefault(at, List.of()));
        if (own.isEmpty() && (announces(sentence) || signatures.contains(at))) {
            return;
        }
        if (own.isEmpty()) {
            if (block == Block.Kind.HEADLINE || isStatement(sentence)) {
                addClauses(at, block, sentence.span(), null);
            }
            return;
        }
        if (!signatures.contains(at)) {
            addMainClause(at, block, own);
        }
        for (Part part : own) {
            addClauses(at, block, spoken(part, sentence), part.attribution());
        }
        addTail(at, block, own);
    }

    /** What goes on behind the last one who speaks in a sentence, where nobody speaks in it. */
    private void addTail(int at, Block.Kind block, List<Part> own) {
        Part last = own.get(own.size() - 1);
        new SpokenTail(text.sentences().get(at))
                .behind(last.attribution(), last.span())
                .filter(tail -> block != Block.Kind.HEADLINE && !isSpokenIn(at, tail.span()))
                .filter(tail -> parts.getOrDefault(at, List.of()).stream()
                        .noneMatch(part -> part.span().overlaps(tail.span())))
                .ifPresent(tail -> {
                    int before = candidates.size();
                    addClauses(at, block, tail.span(), tail.attribution());
                    candidates.subList(before, candidates.size()).stream()
                            .filter(candidate -> candidate.attribution().isEmpty())
                            .forEach(Candidate::ofWriter);
                });
    }

    private void addMainClause(int at, Block.Kind block, List<Part> own) {
        int before = candidates.size();
        MainClauseReader reader = new MainClauseReader(
                text.sentences().get(at),
                own.stream().map(Part::attribution).toList(),
                own.stream().map(Part::span).toList());
        Optional<Span> act = reader.act();
        act.or(reader::told)
                .or(() -> reader.joined().filter(span -> !isSpokenIn(at, span)))
                .ifPresent(span -> addClauses(at, block, span, null));
        if (act.isPresent()) {
            candidates.subList(before, candidates.size()).forEach(Candidate::ofWriter);
        }
    }

    private boolean isSpokenIn(int at, Span clause) {
        return parts.getOrDefault(at, List.of()).stream()
                .anyMatch(part -> clause.overlaps(part.attribution().cue().span()));
    }

    /** The item of a list has a source in it, or the one of the whole list. */
    private List<Part> spokenIn(int at, TaggedSentence sentence) {
        return parts.getOrDefault(at, List.of()).stream()
                .filter(part -> part.attribution().cue().span().begin()
                        >= sentence.span().begin())
                .toList();
    }

    /** "A report outlines several claims:" tells what comes and nothing more. */
    private static boolean announces(TaggedSentence sentence) {
        return !sentence.words().isEmpty()
                && sentence.words().get(sentence.words().size() - 1).isOneOf(":");
    }

    /** What a source wants, expects or vows is claimed by the whole clause, its subject included. */
    private static Span spoken(Part part, TaggedSentence sentence) {
        CueKind kind = part.attribution().cue().kind();
        boolean known = part.attribution().nestedIn().isPresent()
                && (part.attribution().cue().lemma().equals("know") || isShare(part, sentence));
        boolean valued = VALUING.contains(part.attribution().cue().lemma());
        boolean wanted = (kind == CueKind.INTENTION && !isExpectedOfAnother(part, sentence))
                || (kind == CueKind.ACCOUNT && !valued && !isShown(part, sentence))
                || known;
        boolean named = !part.attribution().source().isEmpty()
                && part.attribution().source().get(0).begin() >= sentence.span().begin();
        if (!named || !(wanted || isInfinitive(part, sentence))) {
            return kind == CueKind.HEARSAY ? RumourEnd.cut(part.span(), part.attribution(), sentence) : part.span();
        }
        if (followsAside(part, sentence) || (!wanted && followsClause(part, sentence))) {
            return part.attribution().cue().span().cover(part.span());
        }
        Span whole = part.attribution().source().get(0).cover(part.span());
        boolean wholeSentence =
                sentence.span().end() - whole.end() <= 1 && sentence.span().begin() == whole.begin();
        return wholeSentence ? sentence.span() : whole;
    }

    /** "Moe expects the firm to sell the mill": what somebody else will do, not what Moe is up to. */
    private static boolean isExpectedOfAnother(Part part, TaggedSentence sentence) {
        List<Word> words = sentence.wordsIn(part.span());
        return part.attribution().cue().lemma().equals("expect")
                && part.attribution().cue().span().end() <= part.span().begin()
                && (words.get(0).type().isNominal() || words.get(0).is(WordClass.DETERMINER))
                && IntStream.range(1, words.size() - 1)
                        .anyMatch(at -> words.get(at).is(WordClass.TO)
                                && words.get(at + 1).is(WordClass.BASE_VERB));
    }

    /** "Images taken on Friday by the firm Skyline show two trucks at the gate", not "the register shows no entry". */
    private static boolean isShown(Part part, TaggedSentence sentence) {
        return part.attribution().cue().lemma().equals("show")
                && !part.attribution().source().isEmpty()
                && sentence.wordsIn(part.attribution().source().get(0)).size() >= LONG_SOURCE
                && !sentence.wordsIn(part.span()).get(0).isOneOf("no", "nothing", "none");
    }

    /** "71 percent said they trusted it": the share is what is claimed. */
    private static boolean isShare(Part part, TaggedSentence sentence) {
        return !part.attribution().source().isEmpty()
                && sentence.wordsIn(part.attribution().source().get(0)).stream()
                        .anyMatch(word -> word.isOneOf("percent", "%", "cent"));
    }

    /** "Moe vowed to leave", "The group claims to have won", not "Moe argued that to leave was wrong". */
    private static boolean isInfinitive(Part part, TaggedSentence sentence) {
        int begin = sentence.indexAt(part.span().begin());
        return begin > 0
                && sentence.words().get(begin).is(WordClass.TO)
                && !sentence.words().get(begin - 1).is(WordClass.COMPLEMENTIZER);
    }

    /** "A screenshot, shared in the post, shows no port": behind an aside the claim begins with its verb. */
    private static boolean followsAside(Part part, TaggedSentence sentence) {
        int verb = sentence.indexAt(part.attribution().cue().span().begin());
        return verb > 1
                && sentence.words().get(verb - 1).isOneOf(",")
                && part.attribution().cue().span().end() <= part.span().begin()
                && sentence.wordsIn(part.attribution().source().get(0)).stream().anyMatch(word -> word.isOneOf(","));
    }

    /** "Moe has yet to win, but spoke at length, vowing to fight on": what stands before is no part of the vow. */
    private static boolean followsClause(Part part, TaggedSentence sentence) {
        Span source = part.attribution().source().get(0);
        Span cue = part.attribution().cue().span();
        return source.end() < cue.begin()
                && cue.end() <= part.span().begin()
                && sentence.wordsIn(source.cover(cue)).stream()
                        .filter(word -> word.span().begin() >= source.end()
                                && word.span().end() <= cue.begin())
                        .anyMatch(word -> word.type().isFinite());
    }

    /** Of contents that lie in one another the inner ones count; of those that share words the first one. */
    private List<Part> innermost(List<Part> found) {
        List<Part> all = found.stream()
                .filter(part -> !isInPassing(part))
                .filter(part -> !isThingWithin(part, found))
                .toList();
        List<Part> kept = new ArrayList<>();
        List<Part> ranked = all.stream()
                .sorted(Comparator.comparing(part -> part.attribution().source().isEmpty()))
                .toList();
        for (Part part : ranked) {
            boolean outer = all.stream()
                    .filter(other -> !other.attribution().source().isEmpty()
                            || part.attribution().source().isEmpty())
                    .anyMatch(other -> part.span().contains(other.span())
                            && other.span().length() < part.span().length()
                            && part.span().contains(other.attribution().cue().span()));
            boolean shared = kept.stream().anyMatch(other -> other.span().overlaps(part.span()));
            if (!outer && !shared) {
                kept.add(part);
            } else if (outer) {
                beforeColon(part, all).ifPresent(kept::add);
            }
        }
        return kept;
    }

    /** "The firm said the mechanic had reported a fault": what somebody does in the clause that is told. */
    private boolean isThingWithin(Part part, List<Part> all) {
        TaggedSentence sentence =
                text.sentences().get(text.sentenceIndexAt(part.span().begin()));
        int begin = sentence.indexAt(part.span().begin());
        boolean thing = !new ClauseReader(sentence)
                        .isClause(begin, sentence.indexAt(part.span().end() - 1) + 1)
                && !sentence.words().get(begin).is(WordClass.QUOTATION_MARK)
                && !sentence.words().get(begin).is(WordClass.TO)
                && part.attribution().cue().kind() != CueKind.DENIAL
                && part.attribution().cue().kind() != CueKind.INTENTION;
        return thing
                && !part.attribution().source().isEmpty()
                && all.stream()
                        .anyMatch(outer -> !outer.equals(part)
                                && !outer.attribution().source().isEmpty()
                                && outer.span().contains(part.span())
                                && outer.span()
                                        .contains(part.attribution().cue().span())
                                && outer.span()
                                        .contains(part.attribution().source().get(0)));
    }

    /** "The mill closed before the firm announced its results": when somebody spoke, not what was said. */
    private boolean isInPassing(Part part) {
        if (part.attribution().source().isEmpty()) {
            return false;
        }
        int source = part.attribution().source().get(0).begin();
        TaggedSentence sentence = text.sentences().get(text.sentenceIndexAt(source));
        int at = sentence.indexAt(source) - 1;
        ClauseReader clauses = new ClauseReader(sentence);
        return at > 1
                && source < part.span().begin()
                && part.span().end() <= sentence.span().end()
                && sentence.words()
                        .get(at)
                        .isOneOf("after", "before", "since", "until", "when", "because", "while", "as")
                && clauses.isClause(0, at)
                && !clauses.isClause(
                        sentence.indexAt(part.span().begin()),
                        sentence.indexAt(part.span().end() - 1) + 1);
    }

    /** "She was forced out, which the firm disputes: it says that she left": what comes before the inner speaker. */
    private Optional<Part> beforeColon(Part outer, List<Part> all) {
        int colon = outer.span().in(text.text()).indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        Span before = Span.of(outer.span().begin(), outer.span().begin() + colon);
        boolean spoken = all.stream()
                .flatMap(inner -> inner.attribution().source().stream())
                .anyMatch(
                        source -> source.begin() > before.end() && outer.span().contains(source));
        return spoken ? Optional.of(new Part(outer.attribution(), before)) : Optional.empty();
    }

    private static boolean isStatement(TaggedSentence sentence) {
        boolean question = !sentence.words().isEmpty()
                && sentence.words().get(sentence.words().size() - 1).isOneOf("?");
        return !question || sentence.words().stream().anyMatch(word -> word.is(WordClass.QUOTATION_MARK));
    }

    private void addClauses(int at, Block.Kind block, Span span, @Nullable Attribution attribution) {
        TaggedSentence sentence = text.sentences().get(at);
        for (Span clause : new ClauseSplitter(sentence, text.structure(), block == Block.Kind.HEADLINE)
                .clauses(withoutLabel(sentence, span))) {
            boolean denied = attribution != null && isDenial(attribution);
            Candidate candidate = new Candidate(
                    clause,
                    at,
                    block,
                    sentence,
                    speaking(denied ? deniedTelling(at, span) : attribution, clause, sentence));
            if (denied) {
                candidate.denied();
            }
            if (!denied) {
                AsideReader.find(sentence, clause)
                        .forEach(aside -> candidates.add(
                                new Candidate(aside, at, block, sentence, speaking(attribution, clause, sentence))));
            }
            boolean answer = opensWithAnswer(candidate);
            if (!answer && isClaimable(candidate, sentence) && (attribution != null || isWriters(candidate))) {
                candidates.add(candidate);
            }
        }
    }

    private static boolean isDenial(Attribution attribution) {
        return attribution.cue().kind() == CueKind.DENIAL;
    }

    /** "denied rumours that …", "rejected claims by an aide that …": whoever tells what is denied in the same words. */
    private @Nullable Attribution deniedTelling(int at, Span content) {
        return parts.getOrDefault(at, List.of()).stream()
                .filter(part -> !isDenial(part.attribution()) && part.span().equals(content))
                .map(Part::attribution)
                .findFirst()
                .orElse(null);
    }

    /** "… but declined to say when", ", calling the reports premature": a second answer in a breath is no claim. */
    private static boolean opensWithAnswer(Candidate candidate) {
        Word first = candidate.words().get(0);
        boolean verb = first.is(WordClass.VERB) || first.is(WordClass.GERUND);
        return verb
                && candidate.block() != Block.Kind.HEADLINE
                && first.entry()
                        .answerWord()
                        .filter(word ->
                                word == AnswerWord.REFUSE || word == AnswerWord.DENY || word == AnswerWord.NAMING)
                        .isPresent();
    }

    /** A cue inside one clause, such as "reportedly", does not reach into the next one that has a subject of its own. */
    private static @Nullable Attribution speaking(
            @Nullable Attribution attribution, Span clause, TaggedSentence sentence) {
        boolean elsewhere = attribution != null
                && isAround(attribution)
                && attribution.cue().span().end() <= clause.begin()
                && !sentence.words()
                        .get(sentence.indexAt(clause.begin()))
                        .type()
                        .isFinite();
        return elsewhere ? null : attribution;
    }

    /** "Product cancellation: The model has been canceled": the label is no part of the claim. */
    private static Span withoutLabel(TaggedSentence sentence, Span span) {
        int begin = sentence.indexAt(span.begin());
        ClauseReader clauses = new ClauseReader(sentence);
        for (int at = begin + 1; at < Math.min(sentence.words().size() - 2, begin + LONGEST_LABEL); at++) {
            if (sentence.words().get(at).isOneOf(":")
                    && !clauses.isClause(begin, at)
                    && clauses.isClause(at + 1, sentence.words().size())) {
                int next = sentence.words().get(at + 1).span().begin();
                return next < span.end() ? Span.of(next, span.end()) : span;
            }
        }
        return span;
    }

    /** Whether the writer tells something in it, and not to whoever reads. */
    private static boolean isWriters(Candidate candidate) {
        return isCheckable(candidate)
                && (candidate.block() == Block.Kind.HEADLINE
                        || !(ReaderAddress.is(candidate.words())
                                || tellsOfNamelessness(candidate)
                                || NewsroomLine.is(candidate.words())));
    }

    /** "He asked not to be named for fear of reprisals": of the source, not of the matter. */
    private static boolean tellsOfNamelessness(Candidate candidate) {
        List<String> lower = candidate.words().stream().map(Word::lower).toList();
        boolean somebody = candidate.words().get(0).is(WordClass.PRONOUN)
                || candidate.words().get(0).is(WordClass.DETERMINER);
        return somebody
                && IntStream.range(0, lower.size())
                        .anyMatch(at -> Lexicon.english()
                                .sourceDescriptors()
                                .longestAt(lower, at)
                                .filter(match -> match.value().contains(SourceDescriptor.UNNAMED))
                                .isPresent());
    }

    /** Whether the writer's own clause holds anything to check: a name, a number, or enough words. */
    private static boolean isCheckable(Candidate candidate) {
        return candidate.block() == Block.Kind.HEADLINE
                || candidate.words().size() >= ENOUGH_WORDS
                || candidate.words().stream()
                        .anyMatch(word ->
                                word.is(WordClass.NAME) || word.is(WordClass.NUMERAL) || word.is(WordClass.MONTH));
    }

    /** "… had argued against it and was overruled". */
    private static boolean isPassive(Candidate candidate) {
        List<Word> words = candidate.words();
        return words.size() == 2
                && words.get(0).isOneOf("was", "were")
                && words.get(1).is(WordClass.PARTICIPLE);
    }

    private static boolean isClaimable(Candidate candidate, TaggedSentence sentence) {
        if (candidate.words().size() < FEWEST_WORDS
                && candidate.block() != Block.Kind.HEADLINE
                && !isPassive(candidate)) {
            return false;
        }
        if (candidate.words().size() > 1
                && candidate.words().get(0).isOneOf("without")
                && candidate.words().get(1).is(WordClass.GERUND)) {
            return false;
        }
        int begin = sentence.indexAt(candidate.span().begin());
        if (candidate.isDenied()
                && !candidate.words().get(0).is(WordClass.GERUND)
                && !new ClauseReader(sentence)
                        .isClause(
                                sentence.indexAt(candidate.span().begin()),
                                sentence.indexAt(candidate.span().end() - 1) + 1)) {
            return false;
        }
        boolean verbal = candidate.words().stream()
                .anyMatch(word -> word.type().isFinite() || word.is(WordClass.GERUND) || word.is(WordClass.PARTICIPLE));
        boolean clause = new ClauseReader(sentence)
                .isClause(begin, begin + candidate.words().size());
        return clause
                || verbal
                || candidate.attribution().isPresent()
                || (candidate.block() == Block.Kind.HEADLINE
                        && candidate.words().size() >= FEWEST_WORDS);
    }
}
