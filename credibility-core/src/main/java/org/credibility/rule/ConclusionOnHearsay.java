package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** The conclusion of a writer from something that is not confirmed. */
final class ConclusionOnHearsay implements Check {
    private static final int REACH = 2;
    private static final int MOST_CLAIMS = 200;

    static final Rule RULE = Rule.builder("CR404", "conclusion-on-hearsay", Severity.NOTE)
            .summary("The text draws a conclusion (\"shows\", \"underscores\", \"is plausible\") from something it "
                    + "reports at a distance.")
            .why("What rests on an unconfirmed report is unconfirmed too; plausible is not evidence.")
            .fires("The yard has been sold, an insider said. The sale underscores how little the owner cares for "
                    + "shipbuilding.")
            .nearMiss("The yard has been sold, its owner, Ann Moe, said. The sale underscores how little she cares for "
                    + "shipbuilding.")
            .fix("Say that the conclusion holds only if the report does, or leave it out.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Hit hit : reading.hits(RuleWord.CONCLUDING)) {
            if (isOfWriter(hit, reading) && told.add(hit.sentence())) {
                premise(hit, reading)
                        .ifPresent(claim -> observations.add(Observation.of(
                                        hit.span(),
                                        Message.of(
                                                "\"%s\" concludes from an unconfirmed report. Say so.",
                                                reading.words(hit.span())))
                                .about(claim)
                                .beside(claim.span(), "unconfirmed")));
            }
        }
        return observations;
    }

    private static boolean isOfWriter(Hit hit, Reading reading) {
        Word word = reading.sentence(hit.sentence()).words().get(hit.begin());
        return reading.isProse(hit.sentence())
                && (word.is(WordClass.VERB) || word.is(WordClass.AUXILIARY) || hit.begin() == 1)
                && reading.attributionsIn(hit.sentence()).stream()
                        .allMatch(attribution -> attribution.source().isEmpty()
                                || attribution.cue().span().overlaps(hit.span()))
                && !reading.isQuoted(hit.span().begin());
    }

    /** The unconfirmed claim that the subject of the conclusion tells again or points back to. */
    private static Optional<Claim> premise(Hit hit, Reading reading) {
        TaggedSentence sentence = reading.sentence(hit.sentence());
        ClauseReader clauses = new ClauseReader(sentence);
        int group = clauses.verbGroupBegin(hit.begin());
        List<Word> subject = sentence.words().subList(0, group);
        return pointsBack(subject) ? before(hit.sentence(), reading) : told(hit.sentence(), group, reading);
    }

    /** "It", "that", "the sale". */
    private static boolean pointsBack(List<Word> subject) {
        if (subject.size() == 1) {
            return subject.get(0).isOneOf("it", "this", "that", "which");
        }
        return subject.size() == 2
                && subject.get(0).isOneOf("the", "this", "that", "these")
                && Lexicon.english()
                        .ruleWords()
                        .longestAt(List.of(subject.get(1).lower()), 0)
                        .filter(match -> match.value().contains(RuleWord.POINTING))
                        .isPresent();
    }

    /** What the nearest sentence that claims something leaves unconfirmed. */
    private static Optional<Claim> before(int sentence, Reading reading) {
        for (int at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
            List<Claim> claims = reading.claimsIn(at).stream()
                    .filter(claim -> claim.kind().isScored())
                    .toList();
            Optional<Claim> concluded = concluded(at, reading);
            if (concluded.isPresent()) {
                return concluded;
            }
            if (!claims.isEmpty()) {
                return claims.stream().filter(Unconfirmed::isUnconfirmed).findFirst();
            }
        }
        return Optional.empty();
    }

    /** What a sentence that concludes itself rests on: the next conclusion rests on it too. */
    private static Optional<Claim> concluded(int sentence, Reading reading) {
        return reading.hits(RuleWord.CONCLUDING, sentence).stream()
                .filter(hit -> isOfWriter(hit, reading))
                .findFirst()
                .flatMap(hit -> told(sentence, hit.begin(), reading));
    }

    private static Optional<Claim> told(int sentence, int group, Reading reading) {
        return reading.claims().stream()
                .limit(MOST_CLAIMS)
                .filter(claim -> claim.kind().isScored() && Unconfirmed.isUnconfirmed(claim))
                .filter(claim -> reading.sentenceIndex(claim) < sentence)
                .filter(claim -> reading.told(claim)
                        .spokenOfIn(reading.sentence(sentence))
                        .filter(span -> reading.sentence(sentence).indexAt(span.begin()) < group)
                        .isPresent())
                .findFirst();
    }
}
