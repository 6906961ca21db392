/** Learning and judging which blocks of a page are the body of its article. */
@NullMarked
package org.credibility.lab.extraction;

import org.jspecify.annotations.NullMarked;
