/** The article's text and its parts: paragraphs, sentences, tokens and quotations (start from {@link TextStructure}). */
package org.credibility.text;
