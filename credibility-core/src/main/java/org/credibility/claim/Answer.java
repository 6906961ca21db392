package org.credibility.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.SourceType;
import org.credibility.text.Span;

/**
 * What a party says to something that is said of it, before it is known to what.
 *
 * @param type what it amounts to
 * @param span the answer, half-open, in UTF-16 code units of the article's untouched text
 * @param predicate the words that make it an answer
 * @param sentence the number of its sentence
 * @param party who answers
 * @param aim what it is about
 */
record Answer(ResponseKind type, Span span, Span predicate, int sentence, Party party, Aim aim) {

    /**
     * Who answers.
     *
     * @param words the party in the words of the text; empty where the text gives none
     * @param names the names in these words, cut to stems
     * @param source the number of the source the party is; empty where it speaks nowhere
     * @param type what that source is
     */
    record Party(Optional<String> words, Set<String> names, OptionalInt source, Optional<SourceType> type) {}

    /**
     * What an answer is about.
     *
     * @param shape how the text says so
     * @param matter the words that carry the matter, cut to stems
     * @param named the nouns by which it points: "report", "document"
     */
    record Aim(Shape shape, Set<String> matter, Set<String> named) {
        Aim(Shape shape, Set<String> matter) {
            this(shape, matter, Set.of());
        }
    }

    /** How the text says what an answer is about. */
    enum Shape {
        /** Not at all: "declined to comment". */
        NONE,
        /** By pointing at what was just told: "that", "the report". */
        POINTER,
        /** By the clause it hangs on: "which the firm denies". */
        CLAUSE,
        /** By all that is told: "these claims", "the allegations", "rumours". */
        GENERAL,
        /** As a habit: "does not comment on rumours". */
        HABIT,
        /** By what the party was asked: "asked about the mill, the firm declined to comment". */
        ASKED,
        /** By a line before it that announces an answer: "the firm was quick to respond". */
        ANNOUNCED,
        /** By repeating it: "that it had sold the mill". */
        PROPOSITION
    }

    /** Returns whether the party says that something is wrong. */
    boolean isDenial() {
        return type == ResponseKind.DENIAL_SPECIFIC || type == ResponseKind.DENIAL_GENERIC;
    }

    /** Returns whether the party says that something is right. */
    boolean isConfirmation() {
        return type == ResponseKind.CONFIRMATION;
    }
}
