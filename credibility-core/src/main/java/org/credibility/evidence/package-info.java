/** What documents say of a claim; start from {@link org.credibility.evidence.SourceDocument}. */
package org.credibility.evidence;
