/** From the bytes of a file to an article with its place in the file; start from {@link org.credibility.cli.draft.DraftReader}. */
@NullMarked
package org.credibility.cli.draft;

import org.jspecify.annotations.NullMarked;
