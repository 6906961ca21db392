/** Runs the product over rows of evaluation data; start from {@link org.credibility.lab.predict.PredictTask}. */
@NullMarked
package org.credibility.lab.predict;

import org.jspecify.annotations.NullMarked;
