package org.credibility.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.claim.Hedge;
import org.credibility.lexicon.HedgeEntry;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.syntax.TaggedSentence;
import org.credibility.text.Span;

/** Tells claims that are told at a distance, or that nobody answers for, from those that somebody stands for. */
final class Unconfirmed {
    private static final BigDecimal MODAL = new BigDecimal("-0.3");
    private static final int MOST_CLAIMS = 200;
    private static final int BEFORE = 4;
    private static final int BEHIND = 1;
    private static final Set<String> KEPT = Set.of(
            "if",
            "would",
            "reported",
            "alleged",
            "rumored",
            "rumoured",
            "planned",
            "proposed",
            "possible",
            "potential",
            "supposed",
            "apparent",
            "whether",
            "had",
            "should",
            "claimed",
            "expected");

    private Unconfirmed() {}

    /** Whether words put a distance between the writer and a claim: "reportedly", "claims", "may". */
    static boolean isDistant(Hedge hedge) {
        return hedge.mode() == HedgeMode.DISTANCE
                ? hedge.amount().signum() < 0
                : hedge.amount().compareTo(MODAL) <= 0;
    }

    static boolean isHedged(Claim claim) {
        return claim.hedges().stream().anyMatch(Unconfirmed::isDistant) && !isConfirmed(claim);
    }

    /** Whether a claim is hedged or rests on somebody whom nobody can hold to it. */
    static boolean isUnconfirmed(Claim claim) {
        boolean hearsay = Reading.strongest(claim)
                .filter(chain -> isHearsay(chain.origin()))
                .isPresent();
        return (hearsay
                        || claim.hedges().stream()
                                .anyMatch(hedge -> hedge.mode() == HedgeMode.DISTANCE && isDistant(hedge)))
                && !isConfirmed(claim);
    }

    private static boolean isHearsay(Source origin) {
        return switch (origin.type().group()) {
            case ANONYMOUS, SOCIAL -> true;
            case NONE -> origin.type() == SourceType.UNATTRIBUTED_RUMOUR;
            case RECORD -> origin.type() == SourceType.LEAKED_DOCUMENT;
            case OFFICIAL, NAMED, MEDIA -> false;
        };
    }

    private static boolean isConfirmed(Claim claim) {
        return claim.responses().stream().anyMatch(response -> response.type() == ResponseKind.CONFIRMATION);
    }

    /** Whether a claim is confirmed, or another one that tells the same is, or is told on the record. */
    static boolean isBacked(Claim claim, Reading reading) {
        Told told = reading.told(claim);
        return isConfirmed(claim)
                || reading.claims().stream()
                        .limit(MOST_CLAIMS)
                        .filter(other -> other.number() != claim.number())
                        .filter(other -> isConfirmed(other) || (isOnRecord(other) && !Reading.isInherited(other)))
                        .map(reading::told)
                        .anyMatch(told::isNear);
    }

    /** Whether somebody on the record says it without a hedge. */
    static boolean isOnRecord(Claim claim) {
        return claim.hedges().stream().noneMatch(Unconfirmed::isDistant)
                && Reading.strongest(claim)
                        .filter(chain -> chain.relays().isEmpty())
                        .filter(chain -> switch (chain.origin().type().group()) {
                            case OFFICIAL, NAMED -> true;
                            case RECORD -> chain.origin().type() != SourceType.LEAKED_DOCUMENT;
                            case ANONYMOUS, SOCIAL, MEDIA, NONE -> false;
                        })
                        .isPresent();
    }

    /** Whether words of a sentence, or those right beside them, keep a distance: "the reported sale". */
    static boolean isHedgedAt(Span words, int index, Reading reading) {
        boolean inHedgedClaim = reading.claimsIn(index).stream()
                .filter(claim -> claim.span().overlaps(words))
                .flatMap(claim -> claim.hedges().stream())
                .anyMatch(hedge ->
                        isDistant(hedge) && reading.sentenceIndex(hedge.span().begin()) == index);
        if (inHedgedClaim) {
            return true;
        }
        TaggedSentence sentence = reading.sentence(index);
        int begin = Math.max(0, sentence.indexAt(words.begin()) - BEFORE);
        int end = Math.min(sentence.words().size(), sentence.indexAt(words.end() - 1) + 1 + BEHIND);
        List<String> lower = sentence.lowerWords().subList(begin, end);
        for (int at = 0; at < lower.size(); at++) {
            Optional<PhraseTable.Match<HedgeEntry>> hedge =
                    Lexicon.english().hedges().longestAt(lower, at);
            boolean distant = hedge.filter(match -> match.value().amount().compareTo(MODAL) <= 0
                            || (match.value().mode() == HedgeMode.DISTANCE
                                    && match.value().amount().signum() < 0))
                    .isPresent();
            if (distant || KEPT.contains(lower.get(at))) {
                return true;
            }
        }
        return false;
    }
}
