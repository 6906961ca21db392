/** Trains the models and measures quality and speed. */
@NullMarked
package org.credibility.lab;

import org.jspecify.annotations.NullMarked;
