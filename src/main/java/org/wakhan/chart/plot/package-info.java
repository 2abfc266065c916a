/** Parts of plots that pictures of several kinds share. */
@NullMarked
package org.wakhan.chart.plot;

import org.jspecify.annotations.NullMarked;
