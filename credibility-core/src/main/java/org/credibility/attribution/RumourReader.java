package org.credibility.attribution;

import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads sentences whose subject is a rumour: "Word on the quay is that …", "Whispers at court have her leaving". */
final class RumourReader {
    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST_PREDICATE = 10;

    private final SentenceContext context;
    private final ClauseReader clauses;

    private RumourReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
    }

    static Optional<Draft> read(SentenceContext context) {
        return new RumourReader(context).read();
    }

    private Optional<Draft> read() {
        int head = rumour();
        if (head < 0) {
            return Optional.empty();
        }
        for (int at = head + 1; at < Math.min(context.size(), head + LONGEST_SUBJECT); at++) {
            if (context.isOneOf(at, ":") && at <= head + 1) {
                return message(at, at + 1);
            }
            if (context.isFinite(at)) {
                return said(at);
            }
        }
        return Optional.empty();
    }

    /** The index of the noun of rumour that opens the sentence, behind an adverb and a determiner; -1 without one. */
    private int rumour() {
        for (int at = 0; at < Math.min(3, context.size()); at++) {
            boolean rumour = Lexicon.english()
                            .sourceNouns()
                            .longestAt(context.lowerWords(), at)
                            .filter(match -> match.value() == SourceNoun.RUMOUR)
                            .isPresent()
                    || context.isOneOf(at, "word", "tale", "legend", "lore", "whisper");
            if (rumour) {
                return at;
            }
            if (!context.is(at, WordClass.DETERMINER) && !context.is(at, WordClass.ADJECTIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** What a finite verb of the sentence says: behind "that" or a colon, or the object of "have". */
    private Optional<Draft> said(int verb) {
        for (int at = verb + 1; at < Math.min(context.size(), verb + LONGEST_PREDICATE); at++) {
            if (context.isOneOf(at, "that", ":")) {
                return message(verb, at + 1);
            }
            if (context.isFinite(at) || context.isOneOf(at, ",", ";")) {
                break;
            }
        }
        int next = verb + 1;
        while (context.is(next, WordClass.ADVERB) || context.is(next, WordClass.NEGATION)) {
            next++;
        }
        boolean has = context.isOneOf(verb, "have", "has", "had")
                && !context.isOneOf(next, "it", "been", "long")
                && !context.is(next, WordClass.PARTICIPLE);
        return has ? message(verb, verb + 1) : Optional.empty();
    }

    private Optional<Draft> message(int cue, int begin) {
        if (begin + 1 >= context.size()) {
            return Optional.empty();
        }
        CueEntry entry = new CueEntry(context.word(cue).lower(), CueKind.HEARSAY, Frame.OPENING);
        Stretch rest = new Stretch(begin, context.size());
        return Optional.of(context.draft(entry, 0, cue + 1).content(context.span(rest.begin(), rest.end())))
                .filter(draft -> clauses.isNominal(rest));
    }
}
