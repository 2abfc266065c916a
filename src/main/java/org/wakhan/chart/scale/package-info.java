/** From values and dates to places, colours and words. */
@NullMarked
package org.wakhan.chart.scale;

import org.jspecify.annotations.NullMarked;
