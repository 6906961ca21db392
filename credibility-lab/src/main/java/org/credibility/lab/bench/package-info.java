/** Measures how fast the analysis is and how its time grows; start from {@link org.credibility.lab.bench.BenchCommand}. */
@NullMarked
package org.credibility.lab.bench;

import org.jspecify.annotations.NullMarked;
