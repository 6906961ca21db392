/**
 * Posts of social networks that a page shows, read from its markup without asking anybody; start from {@link
 * org.credibility.fetch.post.EmbeddedPosts}.
 */
@NullMarked
package org.credibility.fetch.post;

import org.jspecify.annotations.NullMarked;
