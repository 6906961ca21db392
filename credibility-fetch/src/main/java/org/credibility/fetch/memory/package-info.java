/** What is remembered for a while, within bounds; start from {@link org.credibility.fetch.memory.Memory}. */
@NullMarked
package org.credibility.fetch.memory;

import org.jspecify.annotations.NullMarked;
