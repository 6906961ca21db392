package org.credibility.corroboration;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.credibility.document.ProvenanceNote;

/** Reads whom the provenance notes of a document credit with its matter. */
final class CreditNotes {
    /** An agency that only took the picture has told nothing. */
    private static final Pattern OF_PICTURE = Pattern.compile("\\W{0,4}(?:photo|credit|image|picture|video)\\b");

    /** Stands between names, so that the words of two are not read as one. */
    private static final String APART = "";

    private CreditNotes() {}

    /** Returns the names of the news agencies that notes credit. */
    static Set<String> agencies(List<ProvenanceNote> notes) {
        return notes.stream()
                .filter(note -> note.kind() == ProvenanceNote.Kind.AGENCY)
                .filter(CreditNotes::isOfWords)
                .map(ProvenanceNote::name)
                .flatMap(Optional::stream)
                .collect(toCollection(TreeSet::new));
    }

    /** Returns the words of the names of agencies and of outlets where the matter appeared first, each apart. */
    static List<String> words(List<ProvenanceNote> notes) {
        List<String> words = new ArrayList<>();
        for (ProvenanceNote note : notes) {
            boolean credits = note.kind() == ProvenanceNote.Kind.FIRST_PUBLISHED
                    || (note.kind() == ProvenanceNote.Kind.AGENCY && isOfWords(note));
            if (credits && note.name().isPresent()) {
                words.add(APART);
                words.addAll(NamedOutlets.name(note.name().get()));
            }
        }
        return words;
    }

    private static boolean isOfWords(ProvenanceNote note) {
        return !OF_PICTURE.matcher(note.words().toLowerCase(Locale.ROOT)).lookingAt();
    }
}
