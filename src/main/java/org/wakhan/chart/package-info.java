/** Pictures: what all of them have, the parts that several share, and a package for each subject. */
@NullMarked
package org.wakhan.chart;

import org.jspecify.annotations.NullMarked;
