package org.credibility.cli.draft;

/** Tells why an input cannot be scored, in a sentence for the user that names the input and the way out. */
public final class UnreadableDraftException extends Exception {
    /** Takes the sentence. */
    public UnreadableDraftException(String message) {
        super(message);
    }
}
