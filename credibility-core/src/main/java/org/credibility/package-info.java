/** The way in: from an article to its report; start from {@link org.credibility.Credibility}. */
package org.credibility;
