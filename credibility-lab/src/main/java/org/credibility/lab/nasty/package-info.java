/** Articles that are hard on a reader of texts; start from {@link org.credibility.lab.nasty.NastyArticles}. */
@NullMarked
package org.credibility.lab.nasty;

import org.jspecify.annotations.NullMarked;
