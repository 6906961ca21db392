/** What a run is told to do; start from {@link org.credibility.cli.settings.Settings}. */
@NullMarked
package org.credibility.cli.settings;

import org.jspecify.annotations.NullMarked;
