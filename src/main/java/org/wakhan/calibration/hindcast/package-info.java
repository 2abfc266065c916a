/** Forecasts from a stated origin, scored on the months that followed. */
@NullMarked
package org.wakhan.calibration.hindcast;

import org.jspecify.annotations.NullMarked;
