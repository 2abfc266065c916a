/** The CSV files beside the store. */
@NullMarked
package org.wakhan.store.csv;

import org.jspecify.annotations.NullMarked;
