/** What the bytes of an answer say: charset, kind of content, title, text, and what the page turns out to be. */
@NullMarked
package org.credibility.fetch.page;

import org.jspecify.annotations.NullMarked;
