package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.source.Anonymity;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.syntax.TaggedText;

/**
 * Names whom a lead leaves unnamed: what "experts say" or "doctors said" in the lead rests on the expert, the doctor whom
 * the sentences behind it quote by name.
 */
final class NamedLater {
    private static final int REACH = 4;
    private static final int MOST_LEADS = 10;

    private final TaggedText text;

    NamedLater(TaggedText text) {
        this.text = text;
    }

    /** Lets the claims of headline and lead rest on people named soon after. */
    void apply(List<Candidate> candidates, int lastLead) {
        candidates.stream()
                .filter(candidate -> candidate.sentence() <= lastLead && isUnnamed(candidate))
                .limit(MOST_LEADS)
                .toList()
                .forEach(lead -> named(lead, candidates).map(Candidate::chains).ifPresent(lead::restOnlyOn));
    }

    private static boolean isUnnamed(Candidate candidate) {
        return !candidate.lacksSource()
                && candidate.chains().get(0).relays().isEmpty()
                && candidate.chains().get(0).origin().anonymity() == Anonymity.ANONYMOUS
                && candidate.chains().get(0).origin().count().isEmpty();
    }

    private Optional<Candidate> named(Candidate lead, List<Candidate> candidates) {
        Set<String> roles = words(lead.chains().get(0).origin());
        return candidates.stream()
                .filter(told -> told.sentence() > lead.sentence() && told.sentence() <= lead.sentence() + REACH)
                .filter(told ->
                        !told.lacksSource() && isNamed(told.chains().get(0).origin()))
                .filter(told -> words(told.chains().get(0).origin()).stream().anyMatch(roles::contains))
                .findFirst();
    }

    private static boolean isNamed(Source source) {
        return source.anonymity() == Anonymity.NAMED
                && (source.type().group() == SourceGroup.NAMED || source.type().group() == SourceGroup.OFFICIAL);
    }

    /** The stems of the words that first call a source something. */
    private Set<String> words(Source source) {
        return source.mentions().isEmpty()
                ? Set.of()
                : ContentWords.of(text.sentences()
                        .get(text.sentenceIndexAt(source.mentions().get(0).begin()))
                        .wordsIn(source.mentions().get(0)));
    }
}
