/** The tables that lie beside classes in the jar; start from {@link org.credibility.fetch.table.ResourceTable}. */
@NullMarked
package org.credibility.fetch.table;

import org.jspecify.annotations.NullMarked;
