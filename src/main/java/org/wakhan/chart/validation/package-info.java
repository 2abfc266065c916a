/** Pictures of forecasts beside what was observed, and of their scores. */
@NullMarked
package org.wakhan.chart.validation;

import org.jspecify.annotations.NullMarked;
