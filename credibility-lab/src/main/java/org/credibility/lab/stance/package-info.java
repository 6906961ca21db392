/** Trains and measures how texts stand to claims; start from {@link org.credibility.lab.stance.StanceTask}. */
@NullMarked
package org.credibility.lab.stance;

import org.jspecify.annotations.NullMarked;
