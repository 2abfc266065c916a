/** The pages of a calibration and of a validation. */
@NullMarked
package org.wakhan.report.calibration;

import org.jspecify.annotations.NullMarked;
