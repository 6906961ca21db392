/** From a report to what users and tools read; start from {@link org.credibility.cli.render.JsonReportWriter}. */
@NullMarked
package org.credibility.cli.render;

import org.jspecify.annotations.NullMarked;
