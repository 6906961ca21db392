/**
 * Copies that web archives keep of what is gone, found by <a href="https://www.rfc-editor.org/rfc/rfc7089">RFC 7089</a>.
 * Start from {@link org.credibility.fetch.memento.TimeGate}.
 */
@NullMarked
package org.credibility.fetch.memento;

import org.jspecify.annotations.NullMarked;
