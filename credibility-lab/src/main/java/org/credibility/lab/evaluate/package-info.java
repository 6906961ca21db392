/** Measures the models of the core alone; start from {@link org.credibility.lab.evaluate.EvaluateCommand}. */
@NullMarked
package org.credibility.lab.evaluate;

import org.jspecify.annotations.NullMarked;
