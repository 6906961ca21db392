package org.credibility.lab.evaluate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.credibility.syntax.EntityKind;
import org.credibility.syntax.ParsedSentence;

/** Counts the names of a kind that two annotations share; a name is a stretch of words of one kind. */
final class NameScore {
    private final EntityKind kind;
    private int expected;
    private int found;
    private int right;

    /** A name by its first word and the word behind it. */
    private record Name(int begin, int end) {}

    NameScore(EntityKind kind) {
        this.kind = kind;
    }

    void add(ParsedSentence wanted, ParsedSentence parsed) {
        Set<Name> wantedNames = names(wanted);
        Set<Name> parsedNames = names(parsed);
        expected += wantedNames.size();
        found += parsedNames.size();
        wantedNames.retainAll(parsedNames);
        right += wantedNames.size();
    }

    private Set<Name> names(ParsedSentence sentence) {
        Set<Name> names = new HashSet<>();
        int at = 0;
        while (at < sentence.size()) {
            int begin = at;
            while (at < sentence.size() && sentence.word(at).entity() == kind) {
                at++;
            }
            if (at > begin) {
                names.add(new Name(begin, at));
            }
            at++;
        }
        return names;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f recall %.3f F1 %.3f (%d)",
                right / (double) Math.max(1, found),
                right / (double) Math.max(1, expected),
                2.0 * right / Math.max(1, found + expected),
                expected);
    }
}
