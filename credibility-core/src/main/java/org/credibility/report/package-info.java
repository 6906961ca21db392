/** What an analysis tells: claims with their scores and reasons; start from {@link org.credibility.report.CredibilityReport}. */
package org.credibility.report;
