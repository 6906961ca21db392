/** What a host lets programs read, by its robots.txt (RFC 9309). */
@NullMarked
package org.credibility.fetch.robots;

import org.jspecify.annotations.NullMarked;
