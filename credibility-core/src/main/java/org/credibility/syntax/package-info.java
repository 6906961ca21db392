/** Words with their classes, sentence by sentence; start from {@link org.credibility.syntax.TaggedText}. */
package org.credibility.syntax;
