/** Values by unit, on tiles and outlines. */
@NullMarked
package org.wakhan.chart.map;

import org.jspecify.annotations.NullMarked;
