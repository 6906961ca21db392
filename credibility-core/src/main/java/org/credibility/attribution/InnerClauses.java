package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.Word;

/**
 * The clauses inside the subjects of verbs of saying: in "A baker who asked not to be named said that …" nothing behind
 * "said" is what was asked.
 */
final class InnerClauses {
    private static final int MOST = 20;

    private final List<Stretch> subjects = new ArrayList<>();

    InnerClauses(List<Word> words, ClauseReader clauses) {
        int firstFinite = firstFinite(words);
        for (int at = Math.max(2, firstFinite + 1); at < words.size() && subjects.size() < MOST; at++) {
            Word verb = words.get(at);
            boolean cue = (verb.is(WordClass.VERB) || verb.is(WordClass.PARTICIPLE))
                    && verb.entry().cueVerb().isPresent();
            int group = cue ? clauses.verbGroupBegin(at) : at;
            if (cue && firstFinite < group && (verb.is(WordClass.VERB) || isPerfect(words, group, at))) {
                clauses.wholeSubjectBefore(0, group)
                        .filter(subject -> holdsVerb(words, subject))
                        .ifPresent(subjects::add);
            }
        }
    }

    /** Where the first verb stands that a subject behind it could hold; the number of words where there is none. */
    private static int firstFinite(List<Word> words) {
        int at = 0;
        while (at < words.size() && !words.get(at).type().isFinite()) {
            at++;
        }
        return at;
    }

    /** "had said", not "were said". */
    private static boolean isPerfect(List<Word> words, int group, int at) {
        if (!words.get(at).is(WordClass.PARTICIPLE)) {
            return false;
        }
        for (int before = group; before < at; before++) {
            if (words.get(before).isOneOf("has", "have", "had")) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsVerb(List<Word> words, Stretch subject) {
        return words.subList(subject.begin(), subject.end()).stream()
                .anyMatch(word -> word.type().isFinite());
    }

    /** Where the subject ends that a word stands in; empty where it stands in none. */
    Optional<Integer> end(int at) {
        return subjects.stream()
                .filter(subject -> subject.begin() < at && at < subject.end())
                .map(Stretch::end)
                .findFirst();
    }
}
