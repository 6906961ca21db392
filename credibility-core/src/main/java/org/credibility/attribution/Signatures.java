package org.credibility.attribution;

import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/** Reads lines that sign the quotation before them: "— Ann Moe, baker". */
final class Signatures {
    private static final int LONGEST_LINE = 16;

    private Signatures() {}

    /** The attribution that a sentence makes as the signature of the one before it; empty where it is none. */
    static Optional<Draft> read(SentenceContext line, TaggedSentence before, TextStructure structure) {
        boolean signs = line.size() > 1
                && line.size() <= LONGEST_LINE
                && line.isOneOf(0, "―", "—", "–", "--", "-")
                && line.is(1, WordClass.NAME)
                && isQuoted(before, structure);
        if (!signs) {
            return Optional.empty();
        }
        CueEntry entry = new CueEntry(line.word(0).lower(), CueKind.REPORT, CueEntry.Frame.QUOTE);
        return Optional.of(
                line.draft(entry, 0, 1).source(line.span(1, line.size())).content(before.span()));
    }

    private static boolean isQuoted(TaggedSentence sentence, TextStructure structure) {
        Span span = sentence.span();
        return structure.isQuoted(span.end() - 1) && structure.isQuoted(span.begin());
    }
}
