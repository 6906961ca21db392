/** What an editor should look at; start from {@link org.credibility.rule.Finding}. */
package org.credibility.rule;
