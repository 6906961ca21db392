package org.credibility.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;

/** Tells whether a subject can say, find or show something: people and bodies speak, papers and instruments show. */
final class SourceFit {
    private static final Set<SourceNoun> DOCUMENTS = EnumSet.of(
            SourceNoun.RECORD,
            SourceNoun.FILING,
            SourceNoun.PLEADING,
            SourceNoun.LEAK,
            SourceNoun.STUDY,
            SourceNoun.PREPRINT,
            SourceNoun.MEASUREMENT,
            SourceNoun.FIGURES,
            SourceNoun.ACCOUNT,
            SourceNoun.STATEMENT,
            SourceNoun.REFERENCE,
            SourceNoun.VAGUE,
            SourceNoun.RESEARCHER,
            SourceNoun.EXPERT,
            SourceNoun.POSTER);

    private static final Set<SourceNoun> TELLING = EnumSet.of(
            SourceNoun.RECORD,
            SourceNoun.FILING,
            SourceNoun.PLEADING,
            SourceNoun.LEAK,
            SourceNoun.STUDY,
            SourceNoun.PREPRINT,
            SourceNoun.MEASUREMENT);
    private static final List<String> AGENT_ENDINGS = List.of(
            "er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men", "woman", "women", "crats", "cans",
            "people");
    private static final Set<String> RECORDING = Set.of("show", "record", "establish");

    private final SentenceContext context;

    SourceFit(SentenceContext context) {
        this.context = context;
    }

    boolean fits(CueEntry entry, Stretch subject) {
        boolean act =
                context.is(subject.begin(), WordClass.GERUND) && context.is(subject.begin() + 1, WordClass.DETERMINER);
        if (act) {
            return false;
        }
        if (isNobody(subject)) {
            return false;
        }
        boolean single = subject.end() - subject.begin() == 1;
        if (context.isOneOf(subject.begin(), "it", "this", "that", "which", "there", "what", "these", "those")
                && entry.kind() != CueKind.EVIDENCE) {
            return (single && context.isOneOf(subject.begin(), "it"))
                    || context.sourceNoun(subject).isPresent();
        }
        if (entry.kind() == CueKind.EVIDENCE) {
            boolean paperOnly = RECORDING.contains(entry.lemma());
            return paperOnly
                    ? context.sourceNoun(subject).filter(DOCUMENTS::contains).isPresent() || namesPaper(subject)
                    : isSpeaker(subject) || namesPaper(subject);
        }
        return true;
    }

    /** "Nobody", "no other outlet", "just when you thought", not "No 10". */
    boolean isNobody(Stretch subject) {
        boolean number = subject.end() - subject.begin() > 1 && context.is(subject.begin() + 1, WordClass.NUMERAL);
        boolean fewer = subject.end() - subject.begin() > 1 && context.isOneOf(subject.begin() + 1, "fewer", "less");
        return context.isOneOf(subject.begin(), "nobody", "nothing", "none", "no-one", "neither", "you")
                || (context.isOneOf(subject.begin(), "no") && !number && !fewer);
    }

    /** Whether a noun that can show something stands before the first preposition or comma of a subject. */
    boolean headsPaper(Stretch subject) {
        int end = subject.begin();
        while (end < subject.end() && !context.is(end, WordClass.PREPOSITION) && !context.isOneOf(end, ",")) {
            end++;
        }
        return namesPaper(new Stretch(subject.begin(), end));
    }

    boolean namesPaper(Stretch subject) {
        for (int at = subject.begin(); at < subject.end(); at++) {
            if (context.word(at).entry().isShowing()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun of the subject is made for somebody who does something: voters, a flower seller. */
    private boolean namesAgent(Stretch subject) {
        for (int at = subject.begin(); at < subject.end(); at++) {
            String word = context.word(at).lower();
            if (context.is(at, WordClass.NOUN) && AGENT_ENDINGS.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    boolean isSpeaker(Stretch subject) {
        if (context.isOneOf(
                subject.begin(),
                "he",
                "she",
                "they",
                "we",
                "i",
                "who",
                "it",
                "some",
                "others",
                "many",
                "most",
                "both",
                "everyone",
                "someone")) {
            return true;
        }
        return (isNamed(subject) && !context.isOneOf(subject.begin(), "this", "these"))
                || context.sourceNoun(subject).isPresent()
                || namesAgent(subject);
    }

    /** Whether a name, or a share of people, ends the subject or what stands before its first comma. */
    private boolean isNamed(Stretch subject) {
        int head = subject.begin();
        while (head < subject.end() && !context.isOneOf(head, ",")) {
            head++;
        }
        return context.is(head - 1, WordClass.NAME)
                || context.is(subject.end() - 1, WordClass.NAME)
                || context.isOneOf(subject.end() - 1, "percent", ")");
    }

    /** "…, the returns show": behind a content any noun can show it, but no word that points back. */
    boolean canShow(Stretch subject) {
        if (context.isOneOf(subject.begin(), "this", "that", "these", "those", "it", "which")) {
            return false;
        }
        int last = subject.end() - 1;
        return context.is(last, WordClass.NOUN)
                || context.is(last, WordClass.NAME)
                || context.is(last, WordClass.MONTH)
                || context.sourceNoun(subject).isPresent();
    }

    boolean isDocument(Stretch subject) {
        return context.sourceNoun(subject).filter(DOCUMENTS::contains).isPresent();
    }

    /** Whether a paper or an instrument heads the subject, as in "the draft of the law", not in "victims of the study". */
    boolean isTelling(Stretch subject) {
        int end = subject.begin();
        while (end < subject.end() && !context.is(end, WordClass.PREPOSITION) && !context.isOneOf(end, ",")) {
            end++;
        }
        return context.sourceNoun(subject).filter(TELLING::contains).isPresent()
                && context.sourceNoun(new Stretch(subject.begin(), end))
                        .filter(TELLING::contains)
                        .isPresent();
    }
}
