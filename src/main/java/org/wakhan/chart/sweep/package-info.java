/** Pictures of outcomes over the factors of a sweep. */
@NullMarked
package org.wakhan.chart.sweep;

import org.jspecify.annotations.NullMarked;
