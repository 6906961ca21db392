/**
 * What a page tells of itself: title, authors, days, publisher, address, each with the place where it is told; start from
 * {@link org.credibility.fetch.metadata.PageMetadata}.
 */
@NullMarked
package org.credibility.fetch.metadata;

import org.jspecify.annotations.NullMarked;
