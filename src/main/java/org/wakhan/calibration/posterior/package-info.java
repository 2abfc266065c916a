/** From observations to the posterior of the model's free parameters, and what it cannot tell. */
@NullMarked
package org.wakhan.calibration.posterior;

import org.jspecify.annotations.NullMarked;
