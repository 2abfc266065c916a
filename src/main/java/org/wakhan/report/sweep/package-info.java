/** The page of a sweep. */
@NullMarked
package org.wakhan.report.sweep;

import org.jspecify.annotations.NullMarked;
