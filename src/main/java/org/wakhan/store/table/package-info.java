/** The store: tables of a DuckDB file, what fills their columns, queries. */
@NullMarked
package org.wakhan.store.table;

import org.jspecify.annotations.NullMarked;
