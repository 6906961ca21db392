/**
 * Who said what, by trained models that read beside the rules: cues, then the source and content of each, then a
 * judgement of the whole; start from {@link org.credibility.speech.TrainedAttributionFinder}.
 */
package org.credibility.speech;
