/** The page of alternatives beside their baseline. */
@NullMarked
package org.wakhan.report.comparison;

import org.jspecify.annotations.NullMarked;
