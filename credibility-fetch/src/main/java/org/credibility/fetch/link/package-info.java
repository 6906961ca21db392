/**
 * Where links lead: their addresses without what trackers add and redirectors wrap around them, and which of them stay on
 * the site; start from {@link org.credibility.fetch.link.LinkAddress}.
 */
@NullMarked
package org.credibility.fetch.link;

import org.jspecify.annotations.NullMarked;
