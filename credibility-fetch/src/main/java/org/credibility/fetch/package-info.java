/** Turns the links of an article into documents. */
@NullMarked
package org.credibility.fetch;

import org.jspecify.annotations.NullMarked;
