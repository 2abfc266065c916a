/** Approximate Bayesian computation: what can be learnt about the parameters of a model that can only be simulated. */
@NullMarked
package org.wakhan.calibration.abc;

import org.jspecify.annotations.NullMarked;
