/** The stage: time, schedule, events, what a mechanism is, the observer. */
@NullMarked
package org.wakhan.model.world;

import org.jspecify.annotations.NullMarked;
