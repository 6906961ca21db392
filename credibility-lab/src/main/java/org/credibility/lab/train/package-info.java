/** Trains the models that the core ships; start from {@link org.credibility.lab.train.TrainCommand}. */
@NullMarked
package org.credibility.lab.train;

import org.jspecify.annotations.NullMarked;
