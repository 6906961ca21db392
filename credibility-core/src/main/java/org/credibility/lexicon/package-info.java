/**
 * The words of the field, from documented tables: cues, hedges, source nouns and answers; start from {@link
 * org.credibility.lexicon.Lexicon}.
 */
package org.credibility.lexicon;
