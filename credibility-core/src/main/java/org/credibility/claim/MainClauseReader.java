package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.text.Span;

/** Reads what the writer tells in the main clause of a sentence before somebody speaks in it. */
final class MainClauseReader {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_SUBJECT = 7;

    private final TaggedSentence sentence;
    private final ClauseReader clauses;
    private final int cue;
    private final int source;
    private final int content;

    /**
     * @param sentence the sentence
     * @param attributions who speaks in it
     * @param contents what they say there
     */
    MainClauseReader(TaggedSentence sentence, List<Attribution> attributions, List<Span> contents) {
        this.sentence = sentence;
        clauses = new ClauseReader(sentence);
        cue = attributions.stream()
                .mapToInt(attribution -> attribution.cue().span().begin())
                .min()
                .orElse(0);
        source = attributions.stream()
                .flatMap(attribution -> attribution.source().stream())
                .mapToInt(Span::begin)
                .filter(begin -> sentence.span().begin() <= begin)
                .min()
                .orElse(cue);
        content = contents.stream().mapToInt(Span::begin).min().orElse(0);
    }

    /** "A driver has sued the firm, alleging that …": what the source did, which is no testimony. */
    Optional<Span> act() {
        int at = sentence.indexAt(cue);
        boolean participle = cue < content
                && at > FEWEST_WORDS
                && at < sentence.words().size()
                && sentence.words().get(at).is(WordClass.GERUND);
        return participle ? clauseBefore(at) : Optional.empty();
    }

    /** "The gap was found by a blogger, who wrote that …". */
    Optional<Span> told() {
        int first = sentence.indexAt(Math.min(cue, content));
        for (int at = first - 1; at > FEWEST_WORDS && first - at <= LONGEST_SUBJECT && cue < content; at--) {
            if (sentence.words().get(at).is(WordClass.RELATIVE)) {
                return clauseBefore(at);
            }
        }
        return Optional.empty();
    }

    /** "The lease expires in May, and the owner has said that …": what a conjunction joins to who speaks. */
    Optional<Span> joined() {
        int at = sentence.indexAt(Math.min(source, cue)) - 1;
        boolean timed = at > FEWEST_WORDS
                && sentence.words().get(at).isOneOf("after", "before", "since", "until", "when", "because")
                && clauses.isClause(0, at);
        if (timed && cue < content && !sentence.words().get(0).is(WordClass.SUBORDINATOR)) {
            return Optional.of(sentence.span(0, at));
        }
        boolean joins = cue < content
                && at > FEWEST_WORDS
                && sentence.words().get(at).isOneOf("and", "but", "while", "whereas")
                && !sentence.words().get(0).is(WordClass.SUBORDINATOR)
                && !sentence.words().get(0).is(WordClass.QUOTATION_MARK);
        return joins ? clauseBefore(at) : Optional.empty();
    }

    private Optional<Span> clauseBefore(int at) {
        boolean clause = sentence.words().get(at - 1).isOneOf(",") && clauses.isClause(0, at - 1);
        return clause ? Optional.of(sentence.span(0, at - 1)) : Optional.empty();
    }
}
