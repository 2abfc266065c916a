/** Rates of rare events and self-exciting point processes. */
@NullMarked
package org.wakhan.statistics.process;

import org.jspecify.annotations.NullMarked;
