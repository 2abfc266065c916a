/** Pictures of the stored histories of one scenario. */
@NullMarked
package org.wakhan.chart.run;

import org.jspecify.annotations.NullMarked;
