/** The command line. */
@NullMarked
package org.credibility.cli;

import org.jspecify.annotations.NullMarked;
