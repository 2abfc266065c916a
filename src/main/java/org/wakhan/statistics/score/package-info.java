/** Probabilistic forecasts of counts and how they are scored against what was observed. */
@NullMarked
package org.wakhan.statistics.score;

import org.jspecify.annotations.NullMarked;
