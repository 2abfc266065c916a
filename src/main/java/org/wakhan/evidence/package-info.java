/** Documented incidents, aggregates and presence of organisations. */
@NullMarked
package org.wakhan.evidence;

import org.jspecify.annotations.NullMarked;
