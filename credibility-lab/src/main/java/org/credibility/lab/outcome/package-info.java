/** What the support of a claim tells of its later outcome; start from {@link org.credibility.lab.outcome.OutcomeTask}. */
@NullMarked
package org.credibility.lab.outcome;

import org.jspecify.annotations.NullMarked;
