package org.credibility.rule;

import java.util.Set;
import org.credibility.lexicon.RuleWord;
import org.credibility.text.Span;

/**
 * Words of a text that rules look for.
 *
 * @param sentence the index of their sentence
 * @param begin the index of their first word in the sentence
 * @param end the index after their last word
 * @param span where they stand
 * @param uses what rules look for in them
 */
record Hit(int sentence, int begin, int end, Span span, Set<RuleWord> uses) {}
