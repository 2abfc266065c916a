/** Fans of many histories over calendar time, with documented facts marked. */
@NullMarked
package org.wakhan.chart.course;

import org.jspecify.annotations.NullMarked;
