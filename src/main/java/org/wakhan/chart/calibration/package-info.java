/** Pictures of what a calibration learnt: laws before and after, observations beside simulations. */
@NullMarked
package org.wakhan.chart.calibration;

import org.jspecify.annotations.NullMarked;
