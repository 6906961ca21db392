/**
 * Who said what: source, cue and content as words of the text; start from {@link
 * org.credibility.attribution.AttributionFinder}.
 */
package org.credibility.attribution;
