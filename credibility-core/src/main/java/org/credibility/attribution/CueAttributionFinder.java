package org.credibility.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.document.Article;
import org.credibility.document.Block;
import org.credibility.document.BlockKinds;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * Finds attributions by cue words and the shape of their sentences, without any training.
 *
 * <p>Each sentence is read for itself: verbs, phrases and nouns of the lexicon are taken for cues where a source and a
 * content stand where they should. Quotations then go on over further sentences. Time is linear in the text; a source
 * or content is looked for within a bounded number of words of its cue. Never changes and is safe for use by several
 * threads.
 */
public final class CueAttributionFinder implements AttributionFinder {
    /** Makes a finder. */
    public CueAttributionFinder() {}

    @Override
    public List<Attribution> find(Article article, TaggedText text) {
        List<Draft> drafts = new ArrayList<>();
        BlockKinds kinds = new BlockKinds(article.blocks());
        for (int at = 0; at < text.sentences().size(); at++) {
            TaggedSentence sentence = text.sentences().get(at);
            Block.Kind kind = kinds.at(sentence.span().begin());
            if (kind != Block.Kind.HEADING) {
                SentenceContext context =
                        new SentenceContext(at, sentence, text.structure(), kind == Block.Kind.HEADLINE);
                List<Draft> read = read(context);
                back(context, text, kinds, read);
                if (read.isEmpty() && at > 0) {
                    Signatures.read(context, text.sentences().get(at - 1), text.structure())
                            .ifPresent(drafts::add);
                }
                drafts.addAll(read);
            }
        }
        QuotationRuns.extend(text, drafts);
        drafts.removeIf(draft -> draft.isOpening() && draft.content().isEmpty());
        return numbered(drafts);
    }

    /** A sentence that gives the words before it to somebody says nothing else. */
    private static void back(SentenceContext context, TaggedText text, BlockKinds kinds, List<Draft> read) {
        Optional<TaggedSentence> before = Optional.of(context.index() - 1)
                .filter(at -> at >= 0)
                .map(text.sentences()::get)
                .filter(sentence -> !isTitle(kinds.at(sentence.span().begin()))
                        && (isWhole(sentence) || BackReader.goesOn(context)));
        BackReader.read(context, before).ifPresent(found -> {
            read.removeIf(draft -> found.source().isPresent()
                    && draft.source()
                            .filter(source -> !isRelative(context, source))
                            .isPresent());
            read.add(found);
            read.sort(Comparator.comparing(Draft::cue));
        });
    }

    /** "That is according to the Courier, which reported that …": what somebody says besides. */
    private static boolean isRelative(SentenceContext context, Span source) {
        return context.is(context.indexAt(source.begin()), WordClass.RELATIVE);
    }

    private static boolean isWhole(TaggedSentence sentence) {
        Word last = sentence.words().get(sentence.words().size() - 1);
        return last.is(WordClass.QUOTATION_MARK) || last.isOneOf(".", "!", "?");
    }

    private static boolean isTitle(Block.Kind kind) {
        return kind == Block.Kind.HEADING || kind == Block.Kind.HEADLINE;
    }

    /** Reads the attributions of one sentence, in text order. */
    static List<Draft> read(SentenceContext context) {
        List<Draft> drafts = new ArrayList<>(VerbCueReader.read(context));
        TailReader.read(context, drafts);
        SubjectAccounts.read(context, drafts);
        List<Draft> further = new ArrayList<>(PublicationReader.read(context));
        FloodReader.read(context).ifPresent(further::add);
        further.addAll(PhraseCueReader.read(context));
        further.addAll(HearsayReader.read(context));
        further.addAll(ListenerReader.read(context));
        further.addAll(ConditionReader.read(context));
        further.addAll(ReferenceReader.read(context));
        for (Draft draft : further) {
            if (drafts.stream().noneMatch(other -> other.cue().overlaps(draft.cue()) || isSaidTwice(draft, other))) {
                drafts.add(draft);
            }
        }
        withoutCue(context, drafts);
        ColonReader.read(context, drafts);
        Credits.join(CreditReader.read(context), drafts);
        Credits.pass(PassingReader.read(context), drafts);
        RelayContents.fill(drafts);
        drafts.removeIf(draft -> isOwnAccount(context, draft));
        drafts.removeIf(draft -> draft.content().isEmpty() && !draft.isOpening() && !isProvenance(draft, drafts));
        drafts.sort(Comparator.comparing(Draft::cue));
        return drafts;
    }

    /** What a sentence without a cue says by what its subject is: a rumour, the outlet itself, a paper. */
    private static void withoutCue(SentenceContext context, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            RumourReader.read(context)
                    .or(() -> OwnReader.read(context))
                    .or(() -> SurveyReader.read(context))
                    .or(() -> AccountReader.read(context))
                    .ifPresent(drafts::add);
        }
    }

    /** "said in a statement that": the noun beside the verb is no second cue, but "denied rumours that" tells of two. */
    private static boolean isSaidTwice(Draft noun, Draft verb) {
        return noun.source().isEmpty()
                && verb.entry().kind() != CueKind.DENIAL
                && noun.entry().frame() == CueEntry.Frame.THAT
                && noun.content().equals(verb.content());
    }

    /** A line that only tells where a source has it from: "Its report cited two aides." */
    private static boolean isProvenance(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(other -> isProvenance(other.entry().kind())
                        && (other == draft
                                || other.nestedIn()
                                        .filter(outer -> outer == draft)
                                        .isPresent()));
    }

    /** "The site, whose report quotes an aide": the report is the site's own word, no other source. */
    private static boolean isOwnAccount(SentenceContext context, Draft draft) {
        return draft.entry().kind() == CueKind.RELAY
                && draft.source()
                        .filter(source -> context.isOneOf(context.indexAt(source.begin()), "whose"))
                        .isPresent();
    }

    private static boolean isProvenance(CueKind kind) {
        return kind == CueKind.RELAY || kind == CueKind.CREDIT;
    }

    private static List<Attribution> numbered(List<Draft> drafts) {
        Map<Draft, Integer> numbers = new HashMap<>();
        drafts.forEach(draft -> numbers.put(draft, numbers.size() + 1));
        List<Attribution> attributions = new ArrayList<>(drafts.size());
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            Optional<Draft> outer = draft.nestedIn().or(new Nesting(drafts, at)::outer);
            attributions.add(new Attribution(
                    at + 1,
                    draft.source().map(List::of).orElse(List.of()),
                    new Cue(
                            List.of(draft.cue()),
                            draft.entry().lemma(),
                            draft.entry().kind()),
                    inOrder(draft.content()),
                    outer.map(found -> OptionalInt.of(numbers.getOrDefault(found, 0)))
                            .filter(number -> number.getAsInt() > 0)
                            .orElse(OptionalInt.empty())));
        }
        return List.copyOf(attributions);
    }

    private static List<Span> inOrder(List<Span> spans) {
        return spans.stream().distinct().sorted().toList();
    }
}
