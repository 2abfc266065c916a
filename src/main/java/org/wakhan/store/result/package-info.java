/** Stored results, read back: one scenario's, a sweep's, single runs. */
@NullMarked
package org.wakhan.store.result;

import org.jspecify.annotations.NullMarked;
