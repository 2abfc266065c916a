/** Quantiles, bands, dispersion, concentration, correlation, paired differences, main effects. */
@NullMarked
package org.wakhan.statistics;

import org.jspecify.annotations.NullMarked;
