/** How well a claim is supported, with every reason in nats; start from {@link org.credibility.score.ClaimScorer}. */
package org.credibility.score;
