/** What every picture has: heading, legend, footer, type and colours; pictures as SVG and PNG files. */
@NullMarked
package org.wakhan.chart.frame;

import org.jspecify.annotations.NullMarked;
