/** Comparison of what the model's sources record with what real sources recorded. */
@NullMarked
package org.wakhan.calibration;

import org.jspecify.annotations.NullMarked;
