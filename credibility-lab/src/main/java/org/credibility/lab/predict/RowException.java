package org.credibility.lab.predict;

/** Tells in a sentence which row of a file cannot be used, and why. */
public final class RowException extends RuntimeException {
    /** Takes the sentence. */
    public RowException(String message) {
        super(message);
    }

    /** Takes the sentence and what was behind it. */
    public RowException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
