/** Results on disk: DuckDB, CSV, manifest; resuming, joining shards, reading back, tidy tables. */
@NullMarked
package org.wakhan.store;

import org.jspecify.annotations.NullMarked;
