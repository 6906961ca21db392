/** What an article claims: clauses with their kind, chain, hedges and responses; start from {@link org.credibility.claim.ClaimFinder}. */
package org.credibility.claim;
