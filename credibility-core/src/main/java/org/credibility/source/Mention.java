package org.credibility.source;

import java.util.List;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * A source at one place of the text.
 *
 * @param span its words
 * @param words the same, tagged
 * @param cue the cue and what stands between it and the content; empty where there is none
 * @param sentence the sentence
 */
record Mention(Span span, List<Word> words, String cue, TaggedSentence sentence) {}
