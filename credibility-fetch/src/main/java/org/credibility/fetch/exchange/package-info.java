/** What is asked of a host and what comes back; start from {@link org.credibility.fetch.exchange.Exchange}. */
@NullMarked
package org.credibility.fetch.exchange;

import org.jspecify.annotations.NullMarked;
