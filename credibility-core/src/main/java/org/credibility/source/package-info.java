/**
 * Whom a claim rests on: sources, their types and the chains they form; start from {@link
 * org.credibility.source.SourceResolver}.
 */
package org.credibility.source;
