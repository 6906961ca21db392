/** Words with their classes, and parsed sentences; start from {@link org.credibility.syntax.TaggedText} or {@link org.credibility.syntax.TextParser}. */
package org.credibility.syntax;
