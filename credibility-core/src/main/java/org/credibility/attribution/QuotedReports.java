package org.credibility.attribution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * Finds what somebody who is quoted has from somebody else: “My manager told me that the plant would close,” Moe said.
 *
 * <p>The words of a quotation are read as sentences of their own. Only a source that is named or described counts, not the
 * speaker's "I" nor a "they"; and only what it said, not what it would say, wants or thinks. Time is linear in the
 * contents of the attributions. Keeps nothing and is safe for use by several threads.
 */
public final class QuotedReports {
    private static final Set<CueKind> SAID = EnumSet.of(CueKind.REPORT, CueKind.CLAIM);
    private static final int FEWEST_WORDS = 3;
    private static final int UNNUMBERED = Integer.MAX_VALUE;

    private final TaggedText text;
    private final Set<Integer> read = new HashSet<>();
    private final List<Placed> inner = new ArrayList<>();

    private QuotedReports(TaggedText text) {
        this.text = text;
    }

    /**
     * Returns attributions together with what is reported inside their quotations, each report nested in the quotation, in
     * text order and numbered from 1.
     *
     * @param found what was found in the article, numbered from 1 in text order
     * @param text the article's text
     */
    public static List<Attribution> beside(List<Attribution> found, TaggedText text) {
        QuotedReports reports = new QuotedReports(text);
        found.stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .sorted(comparingInt(QuotedReports::length))
                .forEach(reports::readIn);
        return reports.inner.isEmpty() ? found : reports.numberedWith(found);
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private void readIn(Attribution quoting) {
        for (Span content : quoting.content()) {
            for (int at = text.sentenceIndexAt(content.begin());
                    at < text.sentences().size()
                            && text.sentences().get(at).span().begin() < content.end();
                    at++) {
                readIn(quoting, content, at);
            }
        }
    }

    private void readIn(Attribution quoting, Span content, int at) {
        TaggedSentence sentence = text.sentences().get(at);
        List<Word> words = quotedIn(sentence, content);
        if (words.size() < FEWEST_WORDS || !read.add(words.get(0).span().begin())) {
            return;
        }
        SentenceContext context = SentenceContext.within(
                at, new TaggedSentence(sentence.sentence(), words), text.structure(), depth(words.get(0)));
        CueAttributionFinder.read(context).stream()
                .filter(draft -> isReport(draft, context))
                .forEach(draft -> inner.add(new Placed(attribution(draft), OptionalInt.of(quoting.number()))));
    }

    /** The words of a content that stand in its quotation, without the marks around them. */
    private List<Word> quotedIn(TaggedSentence sentence, Span content) {
        List<Word> words = sentence.wordsIn(content);
        int begin = 0;
        while (begin < words.size() && (depth(words.get(begin)) == 0 || isMark(words.get(begin)))) {
            begin++;
        }
        int end = begin;
        while (end < words.size() && depth(words.get(end)) >= depth(words.get(begin))) {
            end++;
        }
        while (end > begin && isMark(words.get(end - 1))) {
            end--;
        }
        return words.subList(begin, end);
    }

    private int depth(Word word) {
        return text.structure().quotationDepth(word.span().begin());
    }

    private static boolean isMark(Word word) {
        return word.is(WordClass.QUOTATION_MARK);
    }

    private static boolean isReport(Draft draft, SentenceContext context) {
        return SAID.contains(draft.entry().kind())
                && draft.nestedIn().isEmpty()
                && draft.source().filter(source -> isSomebody(source, context)).isPresent()
                && !context.is(context.indexAt(draft.cue().end() - 1), WordClass.BASE_VERB)
                && !isSupposed(draft, context)
                && draft.content().stream().anyMatch(content -> tells(content, context));
    }

    /** Whether a source is more than a word that points or counts: "my manager", not "he", "people" or "all of them". */
    private static boolean isSomebody(Span source, SentenceContext context) {
        int begin = context.indexAt(source.begin());
        boolean single = context.indexAt(source.end() - 1) == begin;
        boolean points = context.is(begin, WordClass.PRONOUN) || context.is(begin, WordClass.RELATIVE);
        return !(single && (points || context.isOneOf(begin, "people")))
                && !context.isOneOf(
                        begin,
                        "all",
                        "any",
                        "anybody",
                        "anyone",
                        "both",
                        "each",
                        "either",
                        "every",
                        "everybody",
                        "everyone",
                        "many",
                        "most",
                        "others",
                        "some",
                        "someone",
                        "that",
                        "this",
                        "these",
                        "those");
    }

    /** "If the owner says that …", "who says that …?": nobody has said it. */
    private static boolean isSupposed(Draft draft, SentenceContext context) {
        if (context.isOneOf(context.size() - 1, "?")) {
            return true;
        }
        for (int at = 0; at < context.indexAt(draft.cue().begin()); at++) {
            if (context.isOneOf(at, "if", "when", "whenever", "whether", "unless", "until", "once")) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Span content, SentenceContext context) {
        int begin = context.indexAt(content.begin());
        int end = context.indexAt(content.end() - 1) + 1;
        if (end - begin < FEWEST_WORDS) {
            return false;
        }
        for (int at = begin; at < end; at++) {
            if (context.isFinite(at)) {
                return true;
            }
        }
        return false;
    }

    private static Attribution attribution(Draft draft) {
        return new Attribution(
                UNNUMBERED,
                draft.source().stream().toList(),
                new Cue(
                        List.of(draft.cue()),
                        draft.entry().lemma(),
                        draft.entry().kind()),
                draft.content().stream().distinct().sorted().toList(),
                OptionalInt.empty());
    }

    /** All in text order, each with its new number; what is reported inside a quotation is nested in it. */
    private List<Attribution> numberedWith(List<Attribution> found) {
        NavigableMap<Integer, Span> cues = new TreeMap<>();
        found.forEach(known -> cues.put(known.cue().span().begin(), known.cue().span()));
        List<Placed> all = new ArrayList<>();
        found.forEach(known -> all.add(new Placed(known, known.nestedIn())));
        inner.stream()
                .filter(report -> !overlaps(report.attribution().cue().span(), cues))
                .forEach(all::add);
        all.sort(comparing(placed -> placed.attribution().cue().span()));
        int[] moved = new int[found.size() + 1];
        for (int at = 0; at < all.size(); at++) {
            moved[all.get(at).number()] = at + 1;
        }
        List<Attribution> numbered = new ArrayList<>(all.size());
        for (Placed placed : all) {
            numbered.add(placed.numbered(numbered.size() + 1, moved));
        }
        return List.copyOf(numbered);
    }

    private static boolean overlaps(Span cue, NavigableMap<Integer, Span> cues) {
        Map.Entry<Integer, Span> before = cues.lowerEntry(cue.end());
        return before != null && before.getValue().overlaps(cue);
    }

    /**
     * An attribution and where it is nested.
     *
     * @param attribution with the number that it had, or none
     * @param nestedIn the number that the outer one had
     */
    private record Placed(Attribution attribution, OptionalInt nestedIn) {
        int number() {
            return attribution.number() == UNNUMBERED ? 0 : attribution.number();
        }

        Attribution numbered(int number, int[] moved) {
            return new Attribution(
                    number,
                    attribution.source(),
                    attribution.cue(),
                    attribution.content(),
                    nestedIn.isPresent() ? OptionalInt.of(moved[nestedIn.getAsInt()]) : nestedIn);
        }
    }
}
