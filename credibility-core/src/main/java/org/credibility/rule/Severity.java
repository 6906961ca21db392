package org.credibility.rule;

/** How much a finding matters, the weightiest first. */
public enum Severity {
    /** Fails a check by default. */
    ERROR,
    /** Should be looked at. */
    WARNING,
    /** Good to know. */
    NOTE
}
