package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.document.Tier;
import org.credibility.text.Span;

/**
 * One source of an article: one identity through the whole text.
 *
 * @param number the source's number in its article, from 1
 * @param name what the text calls it at its fullest; empty where the text gives no words for it
 * @param type what it is
 * @param anonymity whether readers can tell who it is
 * @param count how many people it stands for; empty means an unknown plural
 * @param accessDescribed whether the text says how it comes to know
 * @param reasonGiven whether the text says why it is not named
 * @param tier the caller's rating where the source is an outlet; empty where there is none
 * @param mentions where the text names it, in text order, half-open, in UTF-16 code units of the untouched text
 */
public record Source(
        int number,
        Optional<String> name,
        SourceType type,
        Anonymity anonymity,
        OptionalInt count,
        boolean accessDescribed,
        boolean reasonGiven,
        Optional<Tier> tier,
        List<Span> mentions) {
    /** Copies the mentions and checks that every part is given. */
    public Source {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(anonymity, "anonymity");
        requireNonNull(count, "count");
        requireNonNull(tier, "tier");
        mentions = List.copyOf(mentions);
        if (number < 1) {
            throw new IllegalArgumentException("number " + number + " is below 1");
        }
        if (count.isPresent() && count.getAsInt() < 1) {
            throw new IllegalArgumentException("count " + count.getAsInt() + " is below 1");
        }
    }

    /** Returns the id printed in reports, such as "s1". */
    public String id() {
        return "s" + number;
    }

    /** Returns the letter the source carries by its type and tier, without a track record. */
    public Reliability reliability() {
        return type.reliability(tier);
    }
}
