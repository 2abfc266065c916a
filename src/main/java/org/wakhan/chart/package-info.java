@NullMarked
package org.wakhan.chart;

import org.jspecify.annotations.NullMarked;
