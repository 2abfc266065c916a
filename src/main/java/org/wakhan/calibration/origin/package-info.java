/** What was known at a forecast's origin: laws, observations and the posterior made from them. */
@NullMarked
package org.wakhan.calibration.origin;

import org.jspecify.annotations.NullMarked;
