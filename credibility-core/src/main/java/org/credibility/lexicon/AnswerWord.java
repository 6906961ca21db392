package org.credibility.lexicon;

/** What a word does where a party answers what is said of it. */
public enum AnswerWord {
    /** To say that something is wrong: deny, refute. */
    DENY,
    /** To answer that something is wrong, in general: dispute. */
    CONTEST,
    /** To turn something down, an answer only where that is a report or a claim: reject, dismiss. */
    REJECT,
    /** To put something out of the way, an answer only where that is a report or a claim: brush (that off), wave (it away). */
    ASIDE,
    /** To say that something is right: confirm, admit. */
    CONFIRM,
    /** To hold one's own account against another: insist, counter. */
    COUNTER,
    /** Not to be willing: decline, refuse. */
    REFUSE,
    /** To answer at all: comment, respond. */
    REPLY,
    /** To say what something is: call, brand. */
    NAMING,
    /** Not so: false, untrue. */
    FALSE,
    /** Not to be taken seriously: baseless, nonsense. */
    BASELESS,
    /** So: true, genuine. */
    TRUE,
    /** What answers are about: report, allegation. */
    MATTER,
    /** What holds what is told, and can be handled as a thing too: note, slide. */
    PAPER,
    /** What a court is asked to decide: lawsuit, charge. */
    SUIT,
    /** What those who ask send: request, message. */
    ENQUIRY,
    /** What somebody asks for and is refused: entry, bail. */
    GRANT,
    /** Who decides on what is claimed and is no party to it: court, jury. */
    JUDGE,
    /** Adds nothing to what is told: to take place, to happen. */
    LIGHT
}
