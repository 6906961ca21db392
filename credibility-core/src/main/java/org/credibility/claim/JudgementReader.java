package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Reads judgements on what is said: "the report is false", "called that nonsense", "the recording is genuine". */
final class JudgementReader {
    private static final int REACH = 8;

    private final List<Word> words;
    private final AnswerMatters matters;

    JudgementReader(List<Word> words, AnswerMatters matters) {
        this.words = words;
        this.matters = matters;
    }

    /** "The report is false", "called that nonsense", "dismissed it as premature": said of what was said. */
    Optional<Predicate> judged(int at, ResponseKind type) {
        boolean attributive = at + 1 < words.size()
                && (words.get(at + 1).is(WordClass.NOUN) || words.get(at + 1).is(WordClass.NAME));
        if (attributive) {
            return Optional.empty();
        }
        int link = linkBefore(at);
        if (link < 0 || isNegatedLink(link, at) || !isOfMatter(link, at)) {
            return Optional.empty();
        }
        int act = words.get(link).isOneOf("as") ? namingBefore(link) : link;
        boolean named = matters.isFamily(act, AnswerWord.NAMING);
        return Optional.of(new Predicate(act, at + 1, type, named));
    }

    /** The form of "be", the "as" or the verb of naming that ties a judgement to what is judged; -1 without one. */
    private int linkBefore(int at) {
        for (int before = at - 1; before >= 0 && at - before <= REACH; before--) {
            Word word = words.get(before);
            if (word.isOneOf("is", "was", "are", "were", "be", "been", "'s", "'re", "as")
                    || matters.isFamily(before, AnswerWord.NAMING)) {
                return before;
            }
            if (word.isOneOf(";", ".", "that") && !matters.isFamily(before - 1, AnswerWord.NAMING)) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb of "described the report as"; the "as" itself without one. */
    private int namingBefore(int as) {
        for (int before = as - 1; before >= 0 && as - before <= REACH; before--) {
            if (matters.isFamily(before, AnswerWord.NAMING)) {
                return before;
            }
        }
        return as;
    }

    private boolean isNegatedLink(int link, int at) {
        return words.subList(Math.max(0, link - 1), at).stream().anyMatch(word -> word.is(WordClass.NEGATION));
    }

    private boolean isOfMatter(int link, int at) {
        int from = Math.max(0, link - REACH);
        for (int before = at - 1; before >= from; before--) {
            if (matters.isMatter(before) || matters.isPointer(before)) {
                return true;
            }
            if (before < link && words.get(before).isOneOf(";", ".")) {
                return false;
            }
        }
        return matters.isBehind(at);
    }
}
