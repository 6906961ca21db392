package org.credibility.source;

/** Tells what a source is from the words around it. Implementations never change and are safe for several threads. */
public interface SourceClassifier {
    /** Returns what the words that name a source say of it. */
    SourceLabel classify(SourceMention mention);
}
