/** The commands users give; start from {@link org.credibility.cli.command.Program}. */
@NullMarked
package org.credibility.cli.command;

import org.jspecify.annotations.NullMarked;
