/** Pictures of alternatives beside their baseline. */
@NullMarked
package org.wakhan.chart.comparison;

import org.jspecify.annotations.NullMarked;
