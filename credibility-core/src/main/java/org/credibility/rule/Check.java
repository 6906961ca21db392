package org.credibility.rule;

import java.util.List;

/** Holds a text against one rule. Implementations never change and are safe for use by several threads. */
interface Check {
    /** The rule. */
    Rule rule();

    /** What is seen of it in a text, in any order; the time is linear in the length of the text. */
    List<Observation> observe(Reading reading);
}
