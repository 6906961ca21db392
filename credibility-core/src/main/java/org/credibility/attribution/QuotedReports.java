package org.credibility.attribution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
 * speaker's "I" nor a "they", and only where its sentence says nothing else: not what it would say, nor what the speaker
 * doubts, wishes or imagines that it said. Time is linear in the sum of the contents of the attributions. The one method
 * shares nothing between calls and is safe for use by several threads.
 */
public final class QuotedReports {
    private static final Set<CueKind> SAID = EnumSet.of(CueKind.REPORT, CueKind.CLAIM);
    private static final Set<String> NOBODY = Set.of(
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
            "few",
            "many",
            "most",
            "no",
            "none",
            "others",
            "people",
            "some",
            "someone",
            "that",
            "this",
            "these",
            "those",
            "imagine",
            "suppose",
            "what");
    private static final int FEWEST_WORDS = 3;

    private final TaggedText text;
    private final int found;
    private final NavigableMap<Integer, Span> cues = new TreeMap<>();
    private final Set<Integer> read = new HashSet<>();
    private final List<Attribution> inner = new ArrayList<>();

    private QuotedReports(List<Attribution> found, TaggedText text) {
        this.text = text;
        this.found = found.size();
        found.forEach(known -> cues.put(known.cue().span().begin(), known.cue().span()));
    }

    /**
     * Returns attributions together with what is reported inside their quotations, each report nested in the quotation, in
     * text order and numbered from 1.
     *
     * @param found what was found in the article, numbered from 1 in text order
     * @param text the article's text
     */
    public static List<Attribution> beside(List<Attribution> found, TaggedText text) {
        QuotedReports reports = new QuotedReports(found, text);
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
        List<Draft> drafts = CueAttributionFinder.read(context);
        Map<Draft, Integer> numbers = new HashMap<>();
        for (int draft = 0; draft < drafts.size(); draft++) {
            Draft report = drafts.get(draft);
            int outer = new Nesting(drafts, draft).outer().map(numbers::get).orElse(quoting.number());
            if (isNew(report.cue()) && isReport(report, outer > found, context)) {
                inner.add(attribution(found + inner.size() + 1, report, outer));
                numbers.put(report, found + inner.size());
            }
        }
    }

    private boolean isNew(Span cue) {
        Map.Entry<Integer, Span> before = cues.lowerEntry(cue.end());
        return before == null || !before.getValue().overlaps(cue);
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

    private static boolean isReport(Draft draft, boolean told, SentenceContext context) {
        return SAID.contains(draft.entry().kind())
                && draft.nestedIn().isEmpty()
                && draft.source().filter(source -> isSomebody(source, context)).isPresent()
                && isSaid(draft, context)
                && (told || opens(draft, context))
                && draft.content().stream().anyMatch(content -> tells(content, context));
    }

    /** Whether a source is more than a word that points or counts: "my manager", not "he", "people" or "all of them". */
    private static boolean isSomebody(Span source, SentenceContext context) {
        int begin = context.indexAt(source.begin());
        boolean single = context.indexAt(source.end() - 1) == begin;
        boolean points = context.is(begin, WordClass.PRONOUN) || context.is(begin, WordClass.RELATIVE);
        return !(single && points) && !NOBODY.contains(context.word(begin).lower());
    }

    /** Not "would say", "should have told" and no question. */
    private static boolean isSaid(Draft draft, SentenceContext context) {
        int begin = context.indexAt(draft.cue().begin());
        int end = context.indexAt(draft.cue().end() - 1);
        return !context.is(end, WordClass.BASE_VERB)
                && !context.isOneOf(context.size() - 1, "?")
                && !context.clauses().holds(WordClass.MODAL, context.clauses().verbGroupBegin(begin), end + 1);
    }

    /** Whether the sentence begins with the report: not "I doubt the board said", "if the owner says", "had she told us". */
    private static boolean opens(Draft draft, SentenceContext context) {
        int source = draft.source().map(span -> context.indexAt(span.begin())).orElse(0);
        int first = Math.min(source, context.indexAt(draft.cue().begin()));
        for (int at = 0; at < first; at++) {
            boolean idle = context.is(at, WordClass.COORDINATOR)
                    || context.is(at, WordClass.ADVERB)
                    || context.isOneOf(at, ",")
                    || (context.is(at, WordClass.PRONOUN) && first < source);
            if (!idle) {
                return false;
            }
        }
        return true;
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

    private static Attribution attribution(int number, Draft draft, int outer) {
        return new Attribution(
                number,
                draft.source().stream().toList(),
                new Cue(
                        List.of(draft.cue()),
                        draft.entry().lemma(),
                        draft.entry().kind()),
                draft.content().stream().distinct().sorted().toList(),
                OptionalInt.of(outer));
    }

    /** All in text order; what was numbered behind the others gets its number by its place. */
    private List<Attribution> numberedWith(List<Attribution> known) {
        List<Attribution> all = new ArrayList<>(known);
        all.addAll(inner);
        all.sort(comparing(attribution -> attribution.cue().span()));
        int[] moved = new int[all.size() + 1];
        for (int at = 0; at < all.size(); at++) {
            moved[all.get(at).number()] = at + 1;
        }
        return all.stream().map(attribution -> renumbered(attribution, moved)).toList();
    }

    private static Attribution renumbered(Attribution attribution, int[] moved) {
        OptionalInt outer = attribution.nestedIn();
        return new Attribution(
                moved[attribution.number()],
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                outer.isPresent() ? OptionalInt.of(moved[outer.getAsInt()]) : outer);
    }
}
