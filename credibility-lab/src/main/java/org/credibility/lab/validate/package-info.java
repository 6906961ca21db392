/** Predictions of models on rows they have not seen; start from {@link org.credibility.lab.validate.CrossvalidateCommand}. */
@NullMarked
package org.credibility.lab.validate;

import org.jspecify.annotations.NullMarked;
