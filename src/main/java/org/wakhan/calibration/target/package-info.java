/** What was observed and how, as numbers that every simulated history has too. */
@NullMarked
package org.wakhan.calibration.target;

import org.jspecify.annotations.NullMarked;
