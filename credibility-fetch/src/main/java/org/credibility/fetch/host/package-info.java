/** How often a host is asked, and when again; start from {@link org.credibility.fetch.host.Hosts}. */
@NullMarked
package org.credibility.fetch.host;

import org.jspecify.annotations.NullMarked;
