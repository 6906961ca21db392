/**
 * What is read: an article with its parts and what is known about it; start from {@link
 * org.credibility.document.Article}.
 */
package org.credibility.document;
