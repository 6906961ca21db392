package org.credibility.source;

import static org.credibility.lexicon.SourceDescriptor.ACCESS;
import static org.credibility.lexicon.SourceDescriptor.ADMITTING;
import static org.credibility.lexicon.SourceDescriptor.INSISTING;
import static org.credibility.lexicon.SourceDescriptor.OPPOSING;
import static org.credibility.lexicon.SourceDescriptor.PARTISAN;

import org.credibility.lexicon.SourceWord;

/**
 * What an origin stands to gain from its words, and whether it tells what it saw or did itself, where the words show it.
 *
 * <p>Somebody who admits, or tells of an own fault or loss, speaks against the own interest; a body that insists, or that says
 * no of itself, clears itself; a rival, the other side of a case and a pleading speak against the other party, unless
 * they speak of themselves.
 *
 * @param origin the source that the words rest on
 * @param described the words that first name it
 * @param cue the words of the cue
 * @param said what it says; empty where the chain starts from somebody else than the speaker
 */
record Stake(Source origin, SourcePhrase described, String cue, SaidWords said) {
    Interest interest() {
        if (origin.type() == SourceType.LEGAL_PLEADING || isOpponent()) {
            return Interest.ADVERSE;
        }
        if (!speaksOfItself()) {
            return Interest.NONE;
        }
        SourcePhrase spoken = SourcePhrase.of(cue);
        if (spoken.tells(ADMITTING) || said.ownUp()) {
            return Interest.AGAINST;
        }
        boolean clears = origin.type() == SourceType.OFFICIAL_STATEMENT && said.clear();
        return spoken.tells(INSISTING) || clears ? Interest.SELF : Interest.NONE;
    }

    private boolean isOpponent() {
        return switch (origin.type()) {
            case NAMED_THIRD_PARTY -> isCounsel(described) || speaksAgainst();
            case NAMED_PARTICIPANT, OFFICIAL_STATEMENT -> speaksAgainst();
            default -> false;
        };
    }

    private boolean speaksAgainst() {
        return (described.tells(OPPOSING) || described.tells(PARTISAN)) && !said.areOfSpeaker();
    }

    /** "Her lawyer, Tom Ebel": who speaks for a party before a court speaks against the other one. */
    private static boolean isCounsel(SourcePhrase phrase) {
        return phrase.holds(SourceWord.COUNSEL)
                && (phrase.words().stream().anyMatch(PhraseParts::isPossessive)
                        || phrase.holds("her", "his", "their", "its", "for", "representing"));
    }

    private boolean speaksOfItself() {
        return !said.isEmpty()
                && (origin.type() == SourceType.OFFICIAL_STATEMENT || origin.type() == SourceType.NAMED_PARTICIPANT);
    }

    boolean isFirstHand() {
        if (said.isEmpty() || said.areHearsay()) {
            return false;
        }
        boolean takesPart = origin.type() == SourceType.NAMED_PARTICIPANT
                || origin.type() == SourceType.ANONYMOUS_WITNESS
                || origin.type() == SourceType.OWN_REPORTING;
        return takesPart || (isPerson() && (said.areSeen() || wasThere()));
    }

    private boolean isPerson() {
        return switch (origin.type().group()) {
            case OFFICIAL, NAMED, ANONYMOUS -> origin.type() != SourceType.VAGUE_SOURCES;
            case RECORD, MEDIA, SOCIAL, NONE -> false;
        };
    }

    /** What unnamed people are told to have had access to weighs as such. */
    private boolean wasThere() {
        return origin.type().group() == SourceGroup.NAMED && described.tells(ACCESS);
    }
}
