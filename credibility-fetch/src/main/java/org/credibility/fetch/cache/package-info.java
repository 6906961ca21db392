/** Answers kept for the next time. */
@NullMarked
package org.credibility.fetch.cache;

import org.jspecify.annotations.NullMarked;
