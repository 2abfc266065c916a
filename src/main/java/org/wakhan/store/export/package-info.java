/** Tidy tables for other programs, with what their columns mean. */
@NullMarked
package org.wakhan.store.export;

import org.jspecify.annotations.NullMarked;
