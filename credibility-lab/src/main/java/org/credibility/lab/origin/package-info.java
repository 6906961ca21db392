/** Runs the joining of origins over rows of evaluation data; start from {@link org.credibility.lab.origin.OriginsTask}. */
@NullMarked
package org.credibility.lab.origin;

import org.jspecify.annotations.NullMarked;
