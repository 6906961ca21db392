/** How many independent origins stand behind the claims of an article; start from {@link org.credibility.corroboration.Origins}. */
package org.credibility.corroboration;
