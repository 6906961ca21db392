/** Trains the models and measures quality and speed; start from {@link org.credibility.lab.Lab}. */
@NullMarked
package org.credibility.lab;

import org.jspecify.annotations.NullMarked;
