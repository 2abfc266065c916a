/** The page of the stored histories of one scenario. */
@NullMarked
package org.wakhan.report.run;

import org.jspecify.annotations.NullMarked;
