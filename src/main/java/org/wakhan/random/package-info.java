/** Streams keyed by seed, replicate, agent and purpose; clocks. */
@NullMarked
package org.wakhan.random;

import org.jspecify.annotations.NullMarked;
