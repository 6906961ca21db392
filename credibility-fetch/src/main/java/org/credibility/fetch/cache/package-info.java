/**
 * Answers kept for the next time, in memory and on disk, by the rules of <a
 * href="https://www.rfc-editor.org/rfc/rfc9111">RFC 9111</a> for the cache of one user. Start from {@link
 * org.credibility.fetch.cache.CachingTransport}.
 */
@NullMarked
package org.credibility.fetch.cache;

import org.jspecify.annotations.NullMarked;
