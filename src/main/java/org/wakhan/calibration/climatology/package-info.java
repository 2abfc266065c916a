/** Forecasts that know nothing but counts of the past: what a model must beat. */
@NullMarked
package org.wakhan.calibration.climatology;

import org.jspecify.annotations.NullMarked;
