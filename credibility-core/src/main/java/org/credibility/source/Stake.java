package org.credibility.source;

import static org.credibility.lexicon.SourceDescriptor.ADMITTING;
import static org.credibility.lexicon.SourceDescriptor.INSISTING;
import static org.credibility.lexicon.SourceDescriptor.OPPOSING;

import java.util.List;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceWord;

/**
 * What an origin stands to gain from its words, and whether it tells what it saw or did itself, where the words show it.
 *
 * <p>Somebody who admits speaks against the own interest; a body that insists, or that says no, clears itself; a rival
 * and a pleading speak against the other party.
 *
 * @param origin the source that the words rest on
 * @param described the words that first name it
 * @param cue the words of the cue
 * @param content what it says; empty where the chain starts from somebody else than the speaker
 */
record Stake(Source origin, String described, String cue, String content) {
    private static final int OPENING = 6;

    Interest interest() {
        if (origin.type() == SourceType.LEGAL_PLEADING || isOpponent()) {
            return Interest.ADVERSE;
        }
        if (!speaksOfItself()) {
            return Interest.NONE;
        }
        SourcePhrase spoken = SourcePhrase.of(cue);
        if (spoken.tells(ADMITTING)) {
            return Interest.AGAINST;
        }
        boolean clears = origin.type() == SourceType.OFFICIAL_STATEMENT && isNegated();
        return spoken.tells(INSISTING) || clears ? Interest.SELF : Interest.NONE;
    }

    private boolean isOpponent() {
        return origin.type() == SourceType.NAMED_THIRD_PARTY
                && SourcePhrase.of(described).tells(OPPOSING);
    }

    private boolean speaksOfItself() {
        return !content.isEmpty()
                && (origin.type() == SourceType.OFFICIAL_STATEMENT || origin.type() == SourceType.NAMED_PARTICIPANT);
    }

    private boolean isNegated() {
        return opening().stream().anyMatch(word -> Lexicon.english().does(SourceWord.NEGATION, word));
    }

    boolean isFirstHand() {
        return !content.isEmpty()
                && (origin.type() == SourceType.NAMED_PARTICIPANT
                        || origin.type() == SourceType.ANONYMOUS_WITNESS
                        || origin.type() == SourceType.OWN_REPORTING);
    }

    private List<String> opening() {
        return SourcePhrase.of(content).words().stream().limit(OPENING).toList();
    }
}
