/** D: protest, demands, travel advisory, ladder of relations, hedging, mediation. */
@NullMarked
package org.wakhan.model.diplomacy;

import org.jspecify.annotations.NullMarked;
