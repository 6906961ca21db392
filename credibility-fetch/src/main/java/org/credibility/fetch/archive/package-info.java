/** Exchanges recorded as evidence, and replayed from the record. */
@NullMarked
package org.credibility.fetch.archive;

import org.jspecify.annotations.NullMarked;
