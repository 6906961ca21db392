/** The guarded network: which addresses may be dialled, and how one exchange keeps to its limits. */
@NullMarked
package org.credibility.fetch.transport;

import org.jspecify.annotations.NullMarked;
