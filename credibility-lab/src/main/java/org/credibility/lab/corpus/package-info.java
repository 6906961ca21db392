/** Reads corpora that lie outside the repository; start from {@link org.credibility.lab.corpus.SilverReader}. */
@NullMarked
package org.credibility.lab.corpus;

import org.jspecify.annotations.NullMarked;
