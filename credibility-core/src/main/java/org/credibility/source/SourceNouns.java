package org.credibility.source;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;

/** Finds the nouns of the lexicon, and specialists by the ending of their names: a "bryologist" needs no entry. */
final class SourceNouns {
    private static final List<String> EXPERT_ENDINGS = List.of(
            "ologist",
            "ologists",
            "iatrist",
            "iatrists",
            "ographer",
            "ographers",
            "opaedist",
            "iatrician",
            "omist",
            "-watcher",
            "-watchers");

    private SourceNouns() {}

    static Optional<PhraseTable.Match<SourceNoun>> at(List<String> words, int at) {
        Optional<PhraseTable.Match<SourceNoun>> known =
                Lexicon.english().sourceNouns().longestAt(words, at);
        return known.isEmpty() && isSpecialist(words.get(at))
                ? Optional.of(new PhraseTable.Match<>(at + 1, SourceNoun.EXPERT))
                : known;
    }

    private static boolean isSpecialist(String word) {
        for (String ending : EXPERT_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPaper(SourceNoun noun) {
        return switch (noun) {
            case RECORD, FILING, PLEADING, LEAK, STUDY, PREPRINT, MEASUREMENT, FIGURES, ACCOUNT, PART -> true;
            default -> false;
        };
    }

    static boolean isOfPersons(SourceNoun noun) {
        return switch (noun) {
            case OFFICE, MINISTER, POST, EXPERT, SPOKESPERSON, PARTICIPANT, THIRD_PARTY, OFFICIAL, INSIDER, WITNESS ->
                true;
            default -> false;
        };
    }
}
